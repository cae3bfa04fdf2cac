import Agreements

extension Document {
  /// The tree of clauses, one a line, down to tables.
  ///
  /// A line gives the label or, without one, the kind; the heading; and in brackets the citation where
  /// it says more than the label.
  var outline: [UInt8] {
    var outline: [UInt8] = []
    let title = agreement.title.canonicalText.onOneLine
    if !title.isEmpty { outline.append(contentsOf: (title + "\n").utf8) }
    for entry in entries where entry.kind != .row && entry.kind != .cell {
      outline.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * entry.depth))
      let label = entry.label ?? entry.kind.name
      outline.append(contentsOf: label.onOneLine.utf8)
      if let heading = entry.heading, !heading.isEmpty {
        outline.append(contentsOf: "  ".utf8)
        outline.append(contentsOf: heading.onOneLine.utf8)
      }
      if entry.number != nil, let citation = entry.citation, citation != label {
        outline.append(contentsOf: "  [".utf8)
        outline.append(contentsOf: citation.onOneLine.utf8)
        outline.append(UInt8(ascii: "]"))
      }
      outline.append(UInt8(ascii: "\n"))
    }
    return outline
  }

  /// The clauses as JSON Lines.
  ///
  /// - Parameter file: The name of the file, where there are several.
  /// - Returns: The lines.
  func outlineLines(file: String?) -> [UInt8] {
    var line = JSONLine()
    for entry in entries {
      line.openObject()
      if let file { line.member("file", file) }
      line.member("kind", entry.kind.rawValue)
      line.member("number", entry.number)
      line.member("label", entry.label)
      line.member("heading", entry.heading)
      line.member("citation", entry.citation)
      line.member("start", entry.source?.start)
      line.member("end", entry.source?.end)
      line.member("depth", entry.depth)
      line.member("id", entry.id.rawValue)
      line.closeObject()
      line.end()
    }
    return line.bytes
  }
}
