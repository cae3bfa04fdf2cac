/// Gives the comparison of obligations what it compares: the clauses that belong together.
struct DutyComparer {
  private let matching: ClauseMatching
  private let readsObligations: Bool

  /// For each clause, whether it differs from its partner or has none.
  private var oldDiffers: [Bool]
  private var newDiffers: [Bool]

  init(
    _ matching: ClauseMatching, oldWords: MatchingWords, newWords: MatchingWords,
    readsObligations: Bool
  ) {
    self.matching = matching
    self.readsObligations = readsObligations
    var old = [Bool](repeating: true, count: matching.old.nodes.count)
    var new = [Bool](repeating: true, count: matching.new.nodes.count)
    for index in old.indices where matching.partners[index] >= 0 {
      let partner = Int(matching.partners[index])
      let same = oldWords.exact[index] == newWords.exact[partner]
      old[index] = !same
      new[partner] = !same
    }
    oldDiffers = old
    newDiffers = new
  }

  /// How the obligations differ.
  mutating func changes(trustsIdentities: Bool) -> ObligationChanges {
    let terms = readsObligations ? definitions(matching.old.clauses, matching.new.clauses) : []
    markUses(of: terms)
    let (old, new) = agreements()
    let (before, after) =
      readsObligations
      ? (old.allClauses, new.allClauses)
      : (matching.old.clauses, matching.new.clauses)
    return ObligationComparison(
      from: old, to: new, pairs: pairs(before, after),
      changedDefinitions: definitions(before, after), partyMapping: partyMapping(),
      trustsIdentities: trustsIdentities
    ).changes
  }

  /// Marks the clauses that use a term whose definition changed, as if they differed: their norms change with it.
  private mutating func markUses(of terms: [DefinitionChange]) {
    guard !terms.isEmpty else { return }
    var firsts: Set<FoldedWord> = []
    for side in terms.flatMap({ [$0.old, $0.new] }).compactMap(\.self) {
      let bytes = Array(side.definition.term.utf8)
      guard let first = WordScanner.tokens(in: bytes, bytes.indices).first(where: \.isWord) else {
        continue
      }
      for ending in ["", "S", "ES"] {
        var word = first.key
        for letter in ending.utf8 { word.append(letter) }
        firsts.insert(word)
      }
    }
    Self.mark(&oldDiffers, in: matching.old, firsts)
    Self.mark(&newDiffers, in: matching.new, firsts)
  }

  private static func mark(
    _ differs: inout [Bool], in document: ComparedDocument, _ firsts: Set<FoldedWord>
  ) {
    var tokens: [Token] = []
    for (index, node) in document.nodes.enumerated() where !differs[index] {
      tokens.removeAll(keepingCapacity: true)
      WordScanner(
        document.bytes, in: Int(node.prose.lowerBound)..<Int(node.prose.upperBound), grain: .phrases
      ).append(to: &tokens)
      if tokens.contains(where: { firsts.contains($0.key) }) { differs[index] = true }
    }
  }

  /// Both agreements, with their obligations where these are needed.
  private func agreements() -> (old: Agreement, new: Agreement) {
    let (old, new) = (matching.old, matching.new)
    guard readsObligations else { return (old.agreement, new.agreement) }
    return (
      Self.reading(old, matching.partners, oldDiffers, newDiffers),
      Self.reading(new, matching.counterparts, newDiffers, oldDiffers)
    )
  }

  /// One side with the obligations of all paragraphs that differ on either side.
  private static func reading(
    _ document: ComparedDocument, _ partners: [Int32], _ differs: [Bool], _ others: [Bool]
  ) -> Agreement {
    guard document.agreement.language == .english else { return document.agreement }
    var wanted = differs
    for index in wanted.indices where partners[index] >= 0 && others[Int(partners[index])] {
      wanted[index] = true
    }
    var reading = DifferingObligations(document, differing: wanted)
    reading.read()
    return document.agreement(layingDown: reading.obligations)
  }

  /// The clauses that belong together, in the order of the new text; those that were deleted stand at the end.
  private func pairs(_ old: [Clause], _ new: [Clause]) -> [(old: [Clause], new: [Clause])] {
    var division: [Int: ClauseDivision] = [:]
    var taken = Set<Int>()
    for split in matching.splits {
      division[split.new[0]] = split
      taken.formUnion(split.new)
    }
    var joined = Set<Int>()
    for join in matching.joins {
      division[join.new[0]] = join
      taken.formUnion(join.new)
      joined.formUnion(join.old)
    }
    var pairs: [(old: [Clause], new: [Clause])] = []
    for index in new.indices {
      if let whole = division[index] {
        pairs.append((whole.old.map { old[$0] }, whole.new.map { new[$0] }))
      } else if !taken.contains(index) {
        let source = Int(matching.counterparts[index])
        pairs.append((source >= 0 ? [old[source]] : [], [new[index]]))
      }
    }
    for index in old.indices where matching.partners[index] < 0 && !joined.contains(index) {
      pairs.append(([old[index]], []))
    }
    return pairs
  }

  /// The terms that are defined otherwise.
  private func definitions(_ old: [Clause], _ new: [Clause]) -> [DefinitionChange] {
    var sides: [String: DefinitionChange] = [:]
    var order: [String] = []
    for clause in old {
      for definition in clause.definitions where sides[definition.term] == nil {
        sides[definition.term] = DefinitionChange(
          from: DefinitionChange.Side(definition, in: clause), to: nil)
        order.append(definition.term)
      }
    }
    for clause in new {
      for definition in clause.definitions {
        if sides[definition.term] == nil {
          sides[definition.term] = DefinitionChange(from: nil, to: nil)
          order.append(definition.term)
        }
        if sides[definition.term]?.new == nil {
          sides[definition.term]?.new = DefinitionChange.Side(definition, in: clause)
        }
      }
    }
    return order.compactMap { sides[$0] }.filter { $0.old?.meaning != $0.new?.meaning }
  }

  /// Which party of the new text each of the old one is: the one of its identity, or the one that is left.
  private func partyMapping() -> [PartyID: PartyID] {
    let (old, new) = (matching.old.agreement.parties, matching.new.agreement.parties)
    var mapping: [PartyID: PartyID] = [:]
    for party in old.both where new[party.id] != nil { mapping[party.id] = party.id }
    let left = new.both.filter { party in !mapping.values.contains(party.id) }
    for (party, partner) in zip(old.both.filter { mapping[$0.id] == nil }, left) {
      mapping[party.id] = partner.id
    }
    return mapping
  }
}
