/// Reads definitions and final provisions from the words of the clauses.
struct ReadProvisions {
  private let bytes: [UInt8]
  private let parties: Parties
  private var termCount = 0
  private var kinds: Set<FinalProvisionReading.Kind> = []

  /// Articles from this one on may hold final provisions; the index of a clause.
  private let firstFinal: Int

  /// The number of articles at the end of the operative part that are looked through for final provisions.
  private static let finalArticles = 16

  init(bytes: [UInt8], parties: Parties, nodes: [StructureNode]) {
    self.bytes = bytes
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
      if nodes[place].kind == .annex || nodes[place].kind == .appendix { return true }
      place = Int(nodes[place].parent)
    }
    return false
  }

  /// The definitions in the prose of a clause.
  mutating func definitions(in range: Range<Int>) -> [Definition] {
    guard mayDefine(range) else { return [] }
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

  /// Whether a range holds a quotation mark or one of the words that define, so that a closer look is worth it.
  private func mayDefine(_ range: Range<Int>) -> Bool {
    var position = range.lowerBound
    while position + 3 < range.upperBound {
      switch bytes[position] {
      case 0x22, 0xAB: return true
      case 0xE2 where bytes[position + 1] == 0x80 && (0x98...0x9F).contains(bytes[position + 2]):
        return true
      // "mean", "herein…", "signif…", "adelant…", "ci-après".
      case 0x6D
      where bytes[position + 1] == 0x65 && bytes[position + 2] == 0x61
        && bytes[position + 3] == 0x6E:
        return true
      case 0x72
      where bytes[position + 1] == 0x65 && bytes[position + 2] == 0x69
        && bytes[position + 3] == 0x6E:
        return true
      case 0x73
      where bytes[position + 1] == 0x69 && bytes[position + 2] == 0x67
        && bytes[position + 3] == 0x6E:
        return true
      case 0x61
      where bytes[position + 1] == 0x64 && bytes[position + 2] == 0x65
        && bytes[position + 3] == 0x6C:
        return true
      case 0x63
      where bytes[position + 1] == 0x69 && bytes[position + 2] == 0x2D
        && bytes[position + 3] == 0x61:
        return true
      default: position += 1
      }
    }
    return false
  }

  /// The final provision that a clause lays down, if its words say all of it; the first of each kind counts.
  mutating func finalProvision(in range: Range<Int>, of index: Int) -> Clause.Substance? {
    guard index >= firstFinal, !range.isEmpty else { return nil }
    let found = FinalProvisionReader.read(
      bytes, in: range, first: parties.first.id, second: parties.second.id)
    for reading in found {
      guard let value = reading.value, kinds.insert(reading.kind).inserted else { continue }
      return value
    }
    return nil
  }
}
