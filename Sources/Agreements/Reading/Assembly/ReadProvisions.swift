/// Reads definitions and final provisions from the words of the clauses.
struct ReadProvisions {
  private let parties: Parties
  private var termCount = 0
  private var kinds: Set<FinalProvisionReading.Kind> = []

  /// Articles from this one on may hold final provisions; the index of a clause.
  private let firstFinal: Int

  /// The number of articles at the end of the operative part that are looked through for final provisions.
  private static let finalArticles = 16

  init(parties: Parties, nodes: [StructureNode]) {
    self.parties = parties
    let articles = nodes.indices.filter { index in
      let kind = nodes[index].kind
      return (kind == .article || kind.isGrouping) && !Self.isInAnnex(index, nodes)
    }
    firstFinal = articles.suffix(Self.finalArticles).first ?? 0
  }

  private static func isInAnnex(_ index: Int, _ nodes: [StructureNode]) -> Bool {
    var place = Int(nodes[index].parent)
    while place >= 0 {
      if nodes[place].kind.isAttachment { return true }
      place = Int(nodes[place].parent)
    }
    return false
  }

  /// The definitions in the prose of a clause.
  mutating func definitions(in words: ClauseWords) -> [Definition] {
    guard words.families.isSuperset(of: [.defining, .definer]) else { return [] }
    let (bytes, range) = (words.bytes, words.range)
    return DefinitionReader.definitions(in: bytes, range: range).map { found in
      termCount += 1
      return Definition(
        TermID(rawValue: "term-\(termCount)"),
        term: String(decoding: bytes[found.term], as: UTF8.self),
        relation: found.relation,
        meaning: TextRange(
          start: found.meaning.lowerBound - range.lowerBound,
          end: found.meaning.upperBound - range.lowerBound))
    }
  }

  /// Whether a clause stands where final provisions are looked for.
  func mayBeFinal(_ index: Int) -> Bool { index >= firstFinal }

  /// The final provision that a clause lays down, if its words say all of it; the first of each kind counts.
  mutating func finalProvision(in words: ClauseWords, of index: Int) -> Clause.Substance? {
    guard mayBeFinal(index), words.families.contains(.finalWord) else { return nil }
    let found = FinalProvisionReader.read(
      words.bytes, in: words.range, first: parties.first.id, second: parties.second.id)
    for reading in found {
      guard let value = reading.value, kinds.insert(reading.kind).inserted else { continue }
      return value
    }
    return nil
  }
}
