// What the rules on balance share: who alone bears what, and what answers it on the other side.
extension RuleContext {
  /// The party on which alone a norm falls.
  func soleBearer(of norm: LocatedNorm) -> PartyID? {
    switch norm.obligation.bearer {
    case .one(let party), .body(_, let party): agreement.parties[party]?.id
    default: nil
    }
  }

  /// The articles of the norms, as the position of their clause.
  func articlesOfNorms() -> [Int] {
    var last: (unit: Int, article: Int) = (-1, -1)
    return norms.map { norm in
      if norm.unit != last.unit { last = (norm.unit, article(of: norm.unit).position) }
      return last.article
    }
  }

  /// The name by which a finding calls a party.
  func name(of party: PartyID) -> String { agreement.parties[party]?.shortName ?? party.rawValue }

  /// The words of an action that tell what is done, without the parties' names and small words.
  private func essence(of action: String, without names: Set<FoldedWord>) -> Set<FoldedWord> {
    let words = ProvisionWords(Array(action.utf8)).words
    return Set(words.prefix(24).map(\.key).filter { $0.count > 2 }).subtracting(Self.smallWords)
      .subtracting(names)
  }

  private var partyWords: Set<FoldedWord> {
    Set(
      agreement.parties.both.flatMap {
        ProvisionWords(Array("\($0.shortName) \($0.officialName) \($0.adjective)".utf8)).words
          .map(\.key)
      })
  }

  private static let smallWords: Set<FoldedWord> = [
    "the", "and", "its", "for", "with", "from", "that", "this", "other", "party", "shall", "may",
    "any", "all", "such", "which", "within", "days", "months", "into", "upon", "not", "government",
    "after", "day", "month", "receipt", "promptly",
  ]

  /// The norms that fall on one party alone and are answered by one on the other party in the same article.
  ///
  /// - Returns: Pairs of positions among ``norms``, the earlier first; each norm is in one pair at most.
  func mirroredNorms() -> [(first: Int, second: Int)] {
    let articles = articlesOfNorms()
    var open: [(norm: Int, party: PartyID, words: Set<FoldedWord>)] = []
    var pairs: [(Int, Int)] = []
    var article = -1
    let names = partyWords
    for position in norms.indices {
      guard let party = soleBearer(of: norms[position]) else { continue }
      if articles[position] != article {
        article = articles[position]
        open = []
      }
      let words = essence(of: norms[position].obligation.action, without: names)
      guard words.count >= 2 else { continue }
      if let match = open.firstIndex(where: {
        $0.party != party && Self.isAlike($0.words, words)
      }) {
        pairs.append((open[match].norm, position))
        open.remove(at: match)
      } else {
        open.append((position, party, words))
        // An answer stands near; so long lists stay cheap.
        if open.count > 12 { open.removeFirst() }
      }
    }
    return pairs
  }

  private static func isAlike(_ first: Set<FoldedWord>, _ second: Set<FoldedWord>) -> Bool {
    let common = first.intersection(second).count
    return common >= 2 && common * 5 >= (first.count + second.count - common) * 3
  }
}
