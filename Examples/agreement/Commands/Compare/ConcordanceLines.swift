import Agreements

/// A concordance as JSON Lines, a row a line.
struct ConcordanceLines {
  /// The lines, each ended.
  let bytes: [UInt8]

  init(_ table: Concordance) {
    var line = JSONLine()
    for row in table.rows {
      line.openObject()
      line.member("relation", row.relation.rawValue)
      Self.add("old", row.old, to: &line)
      Self.add("new", row.new, to: &line)
      line.member("verdicts", row.verdicts.map(\.name))
      line.member("remark", row.remark)
      line.closeObject()
      line.end()
    }
    bytes = line.bytes
  }

  private static func add(
    _ key: StaticString, _ places: [Concordance.Place], to line: inout JSONLine
  ) {
    line.openArray(key)
    for place in places {
      line.openObject()
      line.member("clause", place.clause.rawValue)
      line.member("citation", place.citation)
      line.closeObject()
    }
    line.closeArray()
  }
}
