import Agreements

/// What was found in a file, as lines for a reader and as counts.
struct Findings: Sendable {
  /// The lines, each ended.
  private(set) var lines: [UInt8] = []

  /// How many findings there are of each severity.
  private(set) var counts: [Severity: Int] = [:]

  /// Writes findings, one a line: `FILE:LINE:COLUMN: severity: message [rule]`.
  ///
  /// Lines and columns are counted from 1, columns in Unicode scalars.
  ///
  /// - Parameters:
  ///   - findings: The findings, best in the order of the text: then the text is gone through once.
  ///   - file: The name of the file.
  ///   - text: The text that source ranges refer to.
  ///   - hidesRemarks: Whether remarks are counted only.
  init(_ findings: [Diagnostic], file: String, text: [UInt8]?, hidesRemarks: Bool) {
    var place = LinePlace()
    let file = file.onOneLine
    for finding in findings {
      counts[finding.severity, default: 0] += 1
      if hidesRemarks, finding.severity == .remark { continue }
      var line = file
      if let source = finding.location.source, let text {
        place.move(to: source.start, in: text)
        line += ":\(place.line):\(place.column): "
      } else {
        line += ": "
      }
      line += finding.severity.rawValue + ": "
      if finding.location.source == nil, let citation = finding.location.citation {
        line += citation + ": "
      }
      line += finding.message
      lines.append(contentsOf: line.onOneLine.utf8)
      lines.append(contentsOf: " [\(finding.rule)]\n".utf8)
    }
  }
}

/// A place in a text by its line and column.
struct LinePlace {
  /// The line, from 1.
  private(set) var line = 1

  /// The column, from 1, in Unicode scalars.
  private(set) var column = 1

  private var offset = 0

  /// Moves to a place given by its offset; forward in the time of the way, backward from the start.
  mutating func move(to target: Int, in text: [UInt8]) {
    let target = min(target, text.count)
    if target < offset { self = LinePlace() }
    // A byte order mark takes no column.
    if offset == 0, target >= 3, text.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < target {
      let byte = text[offset]
      offset += 1
      if byte == UInt8(ascii: "\n")
        || (byte == UInt8(ascii: "\r") && (offset == text.count || text[offset] != 0x0A))
      {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }
}
