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
    _ interner: TokenInterner, oldWords: MatchingWords, newWords: MatchingWords,
    readsObligations: Bool
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
      let same = oldWords.exact[index] == newWords.exact[partner]
      old[index] = !same
      new[partner] = !same
    }
    oldDiffers = old
    newDiffers = new
  }

  /// How the obligations differ.
  mutating func changes(trustsIdentities: Bool) -> ObligationChanges {
    let parties = partyMapping()
    var old = ComparedDraft(matching.old, places: matching.oldIndices) { parties[$0] ?? $0 }
    var new = ComparedDraft(matching.new, places: matching.newIndices) { $0 }
    let definitions = definitions().map { DefinitionUse($0, old: old, new: new) }
    let places = (
      old: uses(of: definitions.map(\.oldTerm), in: old, oldText),
      new: uses(of: definitions.map(\.newTerm), in: new, newText)
    )
    if readsObligations {
      markUses(places)
      let found = obligations()
      old.layDown(found.old)
      new.layDown(found.new)
    }
    var run = ObligationComparisonRun(
      from: old, to: new, groups: groups(), definitions: definitions, usedBy: places,
      parties: parties, trustsIdentities: trustsIdentities)
    return run.changes()
  }

  /// For each clause, the terms that its words may hold.
  private func uses(
    of terms: [[ComparedWord]], in draft: ComparedDraft, _ text: TokenText
  ) -> [[Int]] {
    guard let document = draft.document else { return [] }
    let names = Set(draft.names.flatMap(\.words))
    return DefinedTermSearch(terms, interner, names: names).uses(in: document, text)
  }

  /// Marks the clauses that use a term whose definition changed, as if they differed: their norms change with it.
  private mutating func markUses(_ places: (old: [[Int]], new: [[Int]])) {
    for index in places.old.indices where !places.old[index].isEmpty { oldDiffers[index] = true }
    for index in places.new.indices where !places.new[index].isEmpty { newDiffers[index] = true }
  }

  /// The obligations of both sides that are read for the comparison, by the clause that lays them down.
  private func obligations() -> (old: [Int: [Obligation]], new: [Int: [Obligation]]) {
    (
      Self.reading(matching.old, matching.partners, oldDiffers, newDiffers),
      Self.reading(matching.new, matching.counterparts, newDiffers, oldDiffers)
    )
  }

  /// The obligations of all paragraphs of one side that differ on either.
  private static func reading(
    _ document: ComparedDocument, _ partners: [Int32], _ differs: [Bool], _ others: [Bool]
  ) -> [Int: [Obligation]] {
    guard document.agreement.language == .english else { return [:] }
    var wanted = differs
    for index in wanted.indices where partners[index] >= 0 && others[Int(partners[index])] {
      wanted[index] = true
    }
    var reading = DifferingObligations(document, differing: wanted)
    reading.read()
    return reading.obligations
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
    for (index, clause) in matching.old.clauses.enumerated() {
      for definition in clause.definitions where sides[definition.term] == nil {
        sides[definition.term] = DefinitionChange(
          from: Self.side(definition, of: index, in: matching.old), to: nil)
        order.append(definition.term)
      }
    }
    for (index, clause) in matching.new.clauses.enumerated() {
      for definition in clause.definitions {
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
