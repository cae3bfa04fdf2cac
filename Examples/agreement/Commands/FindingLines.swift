import Agreements

/// The findings of the rules as JSON Lines.
struct FindingLines {
  /// The lines, each ended.
  let bytes: [UInt8]

  /// Writes findings, one a line.
  ///
  /// - Parameters:
  ///   - report: The findings with their text.
  ///   - file: The name of the file, where several are read.
  init(_ report: DiagnosticReport, file: String?) {
    var line = JSONLine()
    for finding in report.diagnostics {
      line.openObject()
      if let file { line.member("file", file) }
      line.member("rule", finding.rule)
      line.member("severity", finding.severity.rawValue)
      line.member("message", finding.message)
      line.member("citation", finding.location.citation)
      line.member("clause", finding.location.clause?.rawValue)
      line.member("start", finding.location.source?.start)
      line.member("end", finding.location.source?.end)
      let position = finding.location.source.flatMap { report.lines?.position(of: $0.start) }
      line.member("line", position?.line)
      line.member("column", position?.column)
      line.member("confidence", finding.confidence.percent)
      line.member("basis", finding.basis)
      line.openArray("notes")
      for note in finding.notes {
        line.openObject()
        line.member("message", note.message)
        line.member("citation", note.location?.citation)
        line.member("start", note.location?.source?.start)
        line.member("end", note.location?.source?.end)
        line.closeObject()
      }
      line.closeArray()
      line.openArray("fixes")
      for fix in finding.fixIts {
        line.openObject()
        line.member("message", fix.message)
        line.member("applicability", fix.applicability.rawValue)
        line.closeObject()
      }
      line.closeArray()
      line.closeObject()
      line.end()
    }
    bytes = line.bytes
  }
}

extension Diagnostic.Certainty {
  /// The confidence in percent; 100 for what follows from the text as it stands.
  var percent: Int {
    switch self {
    case .deterministic: 100
    case .heuristic(let percent): percent
    }
  }
}
