import Agreements

/// Writes in which words two texts differ.
struct WordReport {
  let comparison: WordComparison
  let old: [UInt8]
  let new: [UInt8]
  let files: [String]

  init(_ comparison: WordComparison, _ old: [UInt8], _ new: [UInt8], _ files: [String]) {
    self.comparison = comparison
    self.old = old
    self.new = new
    self.files = files
  }

  /// What is written in a form.
  func bytes(_ form: CompareOptions.Form, coloured isColoured: Bool) -> [UInt8] {
    switch form {
    case .terminal: Array((summary + "\n").utf8) + redline(isColoured ? .colours : .marks)
    case .markdown: Array(("# Words that differ\n\n\(summary)\n").utf8) + redline(.markdown)
    case .json: json
    case .summary, .html, .script: Array((summary + "\n").utf8)
    }
  }

  /// The counts in one line.
  private var summary: String {
    var parts = [
      "\(String.count(comparison.inserted, "word")) inserted", "\(comparison.deleted) deleted",
      "\(comparison.moved) moved",
    ]
    let editorial = comparison.changes.count { $0.kind == .editorial }
    if editorial > 0 { parts.append("\(editorial) editorial") }
    if !comparison.isComplete {
      parts.append("compared in pieces, so that there may be fewer differences")
    }
    return parts.joined(separator: ", ")
  }

  private func string(_ bytes: [UInt8], _ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}

// JSON.
extension WordReport {
  private var json: [UInt8] {
    var line = JSONLine()
    line.openObject()
    line.openObject("words")
    line.member("inserted", comparison.inserted)
    line.member("deleted", comparison.deleted)
    line.member("moved", comparison.moved)
    line.closeObject()
    line.member("complete", comparison.isComplete)
    line.member("spacings", comparison.spacings)
    line.openArray("changes")
    for change in comparison.changes { write(change, to: &line) }
    line.closeArray()
    line.openArray("moves")
    for move in comparison.moves {
      line.openObject()
      write("from", move.old, to: &line)
      write("to", move.new, to: &line)
      line.member("words", move.words)
      line.openArray("changes")
      for change in move.changes { write(change, to: &line) }
      line.closeArray()
      line.closeObject()
    }
    line.closeArray()
    line.closeObject()
    line.end()
    return line.bytes
  }

  private func write(_ change: WordChange, to line: inout JSONLine) {
    line.openObject()
    line.member("kind", change.kind.rawValue)
    write("from", change.old, to: &line)
    write("to", change.new, to: &line)
    line.member("inserted", change.inserted)
    line.member("deleted", change.deleted)
    line.member("old", string(old, change.old))
    line.member("new", string(new, change.new))
    if let move = change.move { line.member("move", move) }
    line.closeObject()
  }

  private func write(_ key: StaticString, _ range: TextRange, to line: inout JSONLine) {
    line.openObject(key)
    line.member("start", range.start)
    line.member("end", range.end)
    line.closeObject()
  }
}
