/// Writes findings as commands that GitHub's workflows turn into annotations of files.
public struct GitHubDiagnosticRenderer: Sendable, Hashable {
  /// Makes a renderer.
  public init() {}

  /// The findings as lines, each ended.
  public func render(_ report: DiagnosticReport) -> String {
    var text = ""
    for diagnostic in report.diagnostics {
      var properties = ["file=" + Self.escaped(report.name, isProperty: true)]
      if let source = diagnostic.location.source, let lines = report.lines {
        let start = lines.position(of: source.start)
        let end = lines.position(of: source.end)
        properties += ["line=\(start.line)", "col=\(start.column)", "endLine=\(end.line)"]
        // GitHub takes columns of a range on one line only.
        if end.line == start.line { properties.append("endColumn=\(end.column)") }
      }
      properties.append("title=" + Self.escaped(diagnostic.rule, isProperty: true))
      let citation = diagnostic.location.citation.map { $0 + ": " } ?? ""
      let message = Self.escaped(citation + diagnostic.message, isProperty: false)
      text +=
        "::\(Self.command(diagnostic.severity)) \(properties.joined(separator: ","))::\(message)\n"
    }
    return text
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .remark: "notice"
    }
  }

  /// A text in which what has a meaning in commands is written by its code.
  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      // Other control characters would send orders to the terminal of whoever reads the log.
      case _ where scalar.properties.generalCategory == .control: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
