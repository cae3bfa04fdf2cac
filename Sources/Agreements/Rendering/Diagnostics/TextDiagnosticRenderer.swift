/// Writes findings for people, in the manner of a compiler.
///
/// ```text
/// draft.txt:12:31: error: Article 5(2): “within 30 days” runs from no event [norm.deadline-anchor]
///  12 | 2. Each Party shall report within 30 days.
///     |                            ^~~~~~~~~~~~~~
/// ```
///
/// Without a text the place is the citation, and the excerpt is from the words of the clause.
public struct TextDiagnosticRenderer: Sendable, Hashable {
  /// Whether severities are coloured by the escape sequences of a terminal.
  public var isColoured: Bool

  /// Whether the line with the words is shown below each finding.
  public var showsExcerpts: Bool

  /// Makes a renderer.
  public init(isColoured: Bool = false, showsExcerpts: Bool = true) {
    self.isColoured = isColoured
    self.showsExcerpts = showsExcerpts
  }

  /// The findings as lines, each ended.
  public func render(_ report: DiagnosticReport) -> String {
    var text = ""
    let clauses =
      report.lines == nil && showsExcerpts
      ? Dictionary((report.agreement?.allClauses ?? []).map { ($0.id, $0) }) { first, _ in first }
      : [:]
    for diagnostic in report.diagnostics {
      let severity = diagnostic.severity
      write(
        severity.rawValue, colour(of: severity), diagnostic.message, "[\(diagnostic.rule)]",
        at: diagnostic.location, in: report, clauses, &text)
      for note in diagnostic.notes {
        guard let location = note.location else {
          text += "    note: \(Self.onOneLine(note.message))\n"
          continue
        }
        write("note", "36", note.message, "", at: location, in: report, clauses, &text)
      }
      for fix in diagnostic.fixIts {
        text += "    fix (\(fix.applicability.words)): \(Self.onOneLine(fix.message))\n"
      }
    }
    return text
  }

  private func write(
    _ kind: String, _ colour: String, _ message: String, _ rule: String, at location: Location,
    in report: DiagnosticReport, _ clauses: [ClauseID: Clause], _ text: inout String
  ) {
    var line = Self.onOneLine(report.name)
    if let source = location.source, let position = report.lines?.position(of: source.start) {
      line += ":\(position.line):\(position.column)"
    }
    line += ": " + painted(kind + ":", colour) + " "
    if let citation = location.citation { line += Self.onOneLine(citation) + ": " }
    line += Self.onOneLine(message)
    if !rule.isEmpty { line += " " + rule }
    text += line + "\n"
    guard showsExcerpts else { return }
    if let source = location.source, let lines = report.lines {
      let excerpt = DiagnosticExcerpt(
        source.start..<source.end, in: lines.bytes, line: lines.range(ofLineAt: source.start))
      write(excerpt, gutter: String(lines.position(of: source.start).line), &text)
    } else if let words = location.words, let id = location.clause,
      let bytes = clauses[id]?.bytes(of: location.part)
    {
      let excerpt = DiagnosticExcerpt(words.start..<words.end, in: bytes, line: 0..<bytes.count)
      write(excerpt, gutter: "", &text)
    }
  }

  private func write(_ excerpt: DiagnosticExcerpt, gutter: String, _ text: inout String) {
    let number = String(repeating: " ", count: max(0, 4 - gutter.count)) + gutter
    let blank = String(repeating: " ", count: number.count)
    text += "\(number) | \(excerpt.line)\n\(blank) | \(painted(excerpt.marks, "32"))\n"
  }

  private func colour(of severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;35"
    case .remark: "1;34"
    }
  }

  private func painted(_ text: String, _ colour: String) -> String {
    isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }

  /// A text without what would break a line or send orders to a terminal.
  static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
      case .format: line.append("·")
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}

extension FixIt.Applicability {
  /// The name in the output for people.
  fileprivate var words: String {
    switch self {
    case .safe: "safe"
    case .needsReview: "needs review"
    case .illustrative: "illustrative"
    }
  }
}

extension Clause {
  /// The canonical text of a part of the clause.
  fileprivate func bytes(of part: Location.Part) -> [UInt8]? {
    switch part {
    case .title: nil
    case .label: printedLabel.map { Array($0.utf8) }
    case .heading: heading.map { Array($0.canonicalText.utf8) }
    case .text: Array(prose.canonicalText.utf8)
    case .closingWords: closingWords.map { Array($0.canonicalText.utf8) }
    }
  }
}
