/// A line of the text with the words of a finding, cut to a width that can be read.
struct DiagnosticExcerpt {
  /// The line, without control characters.
  let line: String

  /// The marks below it.
  let marks: String

  /// How many scalars before and behind the words are shown.
  private static let context = 60

  /// How many scalars of the words are shown.
  private static let longest = 60

  /// Cuts the line around a range.
  ///
  /// - Parameters:
  ///   - range: The words.
  ///   - bytes: The text.
  ///   - whole: The line in which the words begin.
  init(_ range: Range<Int>, in bytes: [UInt8], line whole: Range<Int>) {
    let start = min(max(range.lowerBound, whole.lowerBound), whole.upperBound)
    let end = min(max(range.upperBound, start), whole.upperBound)
    // A scalar takes at most four bytes; more need not be decoded.
    let near = max(whole.lowerBound, start - 4 * Self.context)..<start
    let far = end..<min(whole.upperBound, end + 4 * Self.context)
    var before = Self.scalars(bytes[near])
    var words = Self.scalars(bytes[start..<min(end, start + 4 * Self.longest)])
    var after = Self.scalars(bytes[far])
    var isCutBefore = near.lowerBound > whole.lowerBound
    var isCutAfter = far.upperBound < whole.upperBound
    if before.count > Self.context {
      before = Array(before.suffix(Self.context))
      isCutBefore = true
    }
    if words.count > Self.longest {
      words = Array(words.prefix(Self.longest))
      after = []
      isCutAfter = true
    }
    if after.count > Self.context {
      after = Array(after.prefix(Self.context))
      isCutAfter = true
    }
    if isCutBefore { before.insert("…", at: 0) }
    if isCutAfter { after.append("…") }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: before + words + after)
    line = String(text)
    let width = words.reduce(0) { $0 + $1.columns }
    marks =
      String(repeating: " ", count: before.reduce(0) { $0 + $1.columns }) + "^"
      + String(repeating: "~", count: max(0, width - 1))
  }

  /// The scalars of some bytes, each that would change the line or its direction replaced by a dot.
  private static func scalars(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    let whole = bytes.drop { $0 & 0xC0 == 0x80 }
    return String(decoding: whole, as: UTF8.self).unicodeScalars.map { scalar in
      if scalar == "\t" { return " " }
      if (0x20..<0x7F).contains(scalar.value) { return scalar }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .nonspacingMark,
        .enclosingMark:
        return "·"
      default: return scalar
      }
    }
  }
}

extension Unicode.Scalar {
  /// How many columns of a terminal the character takes: two if it is one of East Asia or a picture, else one.
  fileprivate var columns: Int {
    guard value >= 0x1100 else { return 1 }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  /// The blocks whose characters are wide by Unicode Standard Annex #11.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
