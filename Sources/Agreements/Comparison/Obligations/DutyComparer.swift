/// Gives the comparison of obligations what it compares: the clauses that belong together.
struct DutyComparer {
  private let matching: ClauseMatching
  private let readsObligations: Bool

  /// The words of both texts.
  private let oldText: TokenText
  private let newText: TokenText
  private let interner: TokenInterner

  /// For each clause, whether it differs from its partner or has none.
  private var oldDiffers: [Bool]
  private var newDiffers: [Bool]

  init(
    _ matching: ClauseMatching, _ oldText: TokenText, _ newText: TokenText,
    _ interner: TokenInterner, _ digests: (old: [UInt64], new: [UInt64]), readsObligations: Bool
  ) {
    self.matching = matching
    self.oldText = oldText
    self.newText = newText
    self.interner = interner
    self.readsObligations = readsObligations
    var old = [Bool](repeating: true, count: matching.old.nodes.count)
    var new = [Bool](repeating: true, count: matching.new.nodes.count)
    for index in old.indices where matching.partners[index] >= 0 {
      let partner = Int(matching.partners[index])
      let same = digests.old[index] == digests.new[partner]
      old[index] = !same
      new[partner] = !same
    }
    oldDiffers = old
    newDiffers = new
  }

  /// How the obligations differ.
  mutating func changes(trustsIdentities: Bool) -> ObligationChanges {
    let parties = partyMapping()
    let old = ComparedDraft(matching.old, places: matching.oldIndices) { parties[$0] ?? $0 }
    let new = ComparedDraft(matching.new, places: matching.newIndices) { $0 }
    let groups = groups()
    ComparedDraft.match(groups, of: old, new)
    let definitions = definitions().map { DefinitionUse($0, old: old, new: new) }
    let places = uses(of: definitions, in: old, new)
    if readsObligations {
      let isChanged = (old: oldDiffers, new: newDiffers)
      markUses(places)
      Self.read(
        matching.old, into: old, matching.partners, oldDiffers, newDiffers,
        isChanged: isChanged.old)
      Self.read(
        matching.new, into: new, matching.counterparts, newDiffers, oldDiffers,
        isChanged: isChanged.new)
    }
    var run = ObligationComparisonRun(
      from: old, to: new, groups: groups, definitions: definitions, usedBy: places,
      parties: parties, trustsIdentities: trustsIdentities)
    return run.changes()
  }

  /// For each clause of either draft, the changed definitions whose terms its words may hold.
  private func uses(
    of definitions: [DefinitionUse], in old: ComparedDraft, _ new: ComparedDraft
  ) -> (old: [[Int]], new: [[Int]]) {
    guard !definitions.isEmpty else {
      return (
        [[Int]](repeating: [], count: old.clauses.count),
        [[Int]](repeating: [], count: new.clauses.count)
      )
    }
    let vocabulary = ComparedVocabulary(interner)
    func uses(
      _ terms: [[ComparedWord]], _ draft: ComparedDraft, _ document: ComparedDocument,
      _ text: TokenText
    ) -> [[Int]] {
      DefinedTermSearch(terms, vocabulary, names: Set(draft.names.flatMap(\.words)))
        .uses(in: document, text)
    }
    return (
      uses(definitions.map(\.oldTerm), old, matching.old, oldText),
      uses(definitions.map(\.newTerm), new, matching.new, newText)
    )
  }

  /// Marks the clauses that use a term whose definition changed, as if they differed: their norms change with it.
  private mutating func markUses(_ places: (old: [[Int]], new: [[Int]])) {
    for index in places.old.indices where !places.old[index].isEmpty { oldDiffers[index] = true }
    for index in places.new.indices where !places.new[index].isEmpty { newDiffers[index] = true }
  }

  /// Reads the obligations of all paragraphs of one side that differ on either.
  private static func read(
    _ document: ComparedDocument, into draft: ComparedDraft, _ partners: [Int32],
    _ differs: [Bool], _ others: [Bool], isChanged: [Bool]
  ) {
    guard document.agreement.language == .english else { return }
    var wanted = differs
    for index in wanted.indices where partners[index] >= 0 && others[Int(partners[index])] {
      wanted[index] = true
    }
    var reading = DifferingObligations(
      document, into: draft, differing: wanted, isChanged: isChanged)
    reading.read()
  }

  /// The clauses that belong together, in the order of the new text; those that were deleted stand at the end.
  private func groups() -> [(old: [Int], new: [Int])] {
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
    var groups: [(old: [Int], new: [Int])] = []
    groups.reserveCapacity(matching.new.nodes.count)
    for index in matching.new.nodes.indices {
      if let whole = division[index] {
        groups.append((whole.old, whole.new))
      } else if !taken.contains(index) {
        let source = Int(matching.counterparts[index])
        groups.append((source >= 0 ? [source] : [], [index]))
      }
    }
    for index in matching.old.nodes.indices
    where matching.partners[index] < 0 && !joined.contains(index) {
      groups.append(([index], []))
    }
    return groups
  }

  /// The terms that are defined otherwise.
  private func definitions() -> [DefinitionChange] {
    var sides: [String: DefinitionChange] = [:]
    var order: [String] = []
    for index in matching.old.clauses.indices {
      for definition in matching.old.clauses[index].definitions where sides[definition.term] == nil
      {
        sides[definition.term] = DefinitionChange(
          from: Self.side(definition, of: index, in: matching.old), to: nil)
        order.append(definition.term)
      }
    }
    for index in matching.new.clauses.indices {
      for definition in matching.new.clauses[index].definitions {
        if sides[definition.term] == nil {
          sides[definition.term] = DefinitionChange(from: nil, to: nil)
          order.append(definition.term)
        }
        if sides[definition.term]?.new == nil {
          sides[definition.term]?.new = Self.side(definition, of: index, in: matching.new)
        }
      }
    }
    return order.compactMap { sides[$0] }.filter { $0.old?.meaning != $0.new?.meaning }
  }

  /// One side of a change of a definition, as ``DefinitionChange/Side/init(_:in:)`` makes it.
  private static func side(
    _ definition: Definition, of index: Int, in document: ComparedDocument
  ) -> DefinitionChange.Side {
    let words = document.words(of: index)
    let range = definition.meaning.map { ($0.start..<$0.end).clamped(to: 0..<words.count) }
    let meaning = range.map { words.dropFirst($0.lowerBound).prefix($0.count) } ?? words
    return DefinitionChange.Side(
      definition, in: document.clauses[index].id, meaning: String(decoding: meaning, as: UTF8.self))
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
