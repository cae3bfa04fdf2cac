/// Gives the comparison of obligations what it compares: the clauses that belong together.
struct DutyComparer {
  let matching: ClauseMatching
  let readsObligations: Bool

  /// The words of both texts.
  private let oldText: TokenText
  private let newText: TokenText
  private let interner: TokenInterner

  /// For each clause, whether it differs from its partner or has none.
  let oldDiffers: [Bool]
  let newDiffers: [Bool]

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

  /// What is known before obligations are read.
  private struct Ground {
    var old: DutySide
    var new: DutySide
    var groups: [(old: [Int], new: [Int])]
    var definitions: [DefinitionUse]

    /// For each clause of either draft, the changed definitions whose terms its words may hold.
    var uses: (old: [[Int]], new: [[Int]])

    var parties: [PartyID: PartyID]
  }

  /// How the obligations differ.
  func changes(trustsIdentities: Bool) -> ObligationChanges {
    let ground = ground()
    return changes(on: ground, ground.old.draft(), ground.new.draft(), trustsIdentities)
  }

  /// How the obligations differ, found on two threads.
  func concurrentChanges(trustsIdentities: Bool) async -> ObligationChanges {
    let ground = ground()
    let side = ground.new
    async let new = side.draft()
    let old = ground.old.draft()
    return changes(on: ground, old, await new, trustsIdentities)
  }

  private func changes(
    on ground: Ground, _ old: ComparedDraft, _ new: ComparedDraft, _ trustsIdentities: Bool
  ) -> ObligationChanges {
    var run = ObligationComparisonRun(
      from: old, to: new, groups: ground.groups, definitions: ground.definitions,
      usedBy: ground.uses, parties: ground.parties, trustsIdentities: trustsIdentities)
    return run.changes()
  }

  private func ground() -> Ground {
    let parties = partyMapping()
    let identity: @Sendable (PartyID) -> PartyID = { parties[$0] ?? $0 }
    let names = (
      old: PartyNames(matching.old.agreement.parties, identity: identity),
      new: PartyNames(matching.new.agreement.parties) { $0 }
    )
    let definitions = definitions().map { DefinitionUse($0, old: names.old, new: names.new) }
    let uses = uses(of: definitions, names.old, names.new)
    let groups = groups()
    let read = readClauses(uses)
    return Ground(
      old: DutySide(
        document: matching.old, places: matching.oldIndices, names: names.old, identity: identity,
        groups: groups.map(\.old), isRead: read.old, isChanged: oldDiffers),
      new: DutySide(
        document: matching.new, places: matching.newIndices, names: names.new,
        identity: { $0 }, groups: groups.map(\.new), isRead: read.new, isChanged: newDiffers),
      groups: groups, definitions: definitions, uses: uses, parties: parties)
  }

  /// For each clause of either draft, the changed definitions whose terms its words may hold.
  private func uses(
    of definitions: [DefinitionUse], _ old: PartyNames, _ new: PartyNames
  ) -> (old: [[Int]], new: [[Int]]) {
    guard !definitions.isEmpty else {
      return (
        [[Int]](repeating: [], count: matching.old.clauses.count),
        [[Int]](repeating: [], count: matching.new.clauses.count)
      )
    }
    let vocabulary = ComparedVocabulary(interner)
    func uses(
      _ terms: [[ComparedWord]], _ names: PartyNames, _ document: ComparedDocument,
      _ text: TokenText
    ) -> [[Int]] {
      DefinedTermSearch(terms, vocabulary, names: Set(names.all.flatMap(\.words)))
        .uses(in: document, text)
    }
    return (
      uses(definitions.map(\.oldTerm), old, matching.old, oldText),
      uses(definitions.map(\.newTerm), new, matching.new, newText)
    )
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
