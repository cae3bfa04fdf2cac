import Agreements

extension Document {
  private static let titles = [
    "file", "citation", "clause", "words", "kind", "targets", "instrument", "pinpoint", "fragment",
    "function", "start", "end",
  ]

  /// The titles of the columns of ``referenceValues(file:)``, as a line.
  static var referenceTitles: [UInt8] { TextTable.titleLine(titles) }

  /// The references in columns.
  var referenceTable: [UInt8] {
    let places = places
    var table = TextTable(["clause", "words", "kind", "function", "target"])
    for row in references(places) {
      let target =
        row.externalTarget
        ?? row.targets.map { citation(of: $0, in: places) }
        .joined(separator: row.kind == "range" ? " to " : ", ")
      table.append([
        entries[row.clause].citation ?? entries[row.clause].kind.name, row.words, row.kind,
        row.reference.function.rawValue, target,
      ])
    }
    return table.text
  }

  /// The references as JSON Lines.
  func referenceLines(file: String?) -> [UInt8] {
    let places = places
    var line = JSONLine()
    for row in references(places) {
      line.openObject()
      if let file { line.member("file", file) }
      line.member("citation", entries[row.clause].citation)
      line.member("clause", entries[row.clause].id.rawValue)
      line.member("words", row.words)
      line.member("start", row.source?.start)
      line.member("end", row.source?.end)
      line.member("kind", row.kind)
      line.member("targets", row.targets.map { citation(of: $0, in: places) })
      line.member("targetClauses", row.targets.map(\.rawValue))
      line.member("instrument", row.instrument)
      line.member("pinpoint", row.pinpoint)
      line.member("fragment", row.fragment)
      line.member("function", row.reference.function.rawValue)
      line.closeObject()
      line.end()
    }
    return line.bytes
  }

  /// The references as comma-separated values.
  func referenceValues(file: String) -> [UInt8] {
    let places = places
    var table = TextTable(Self.titles)
    for row in references(places) {
      table.append([
        file, entries[row.clause].citation ?? "", entries[row.clause].id.rawValue, row.words,
        row.kind, row.targets.map { citation(of: $0, in: places) }.joined(separator: "; "),
        row.instrument ?? "", row.pinpoint ?? "", row.fragment ?? "",
        row.reference.function.rawValue, row.source.map { String($0.start) } ?? "",
        row.source.map { String($0.end) } ?? "",
      ])
    }
    return table.values
  }
}
