/// One comparison of the norms of two drafts, step by step.
struct ObligationComparisonRun {
  let old: ComparedDraft
  let new: ComparedDraft
  let oldNorms: [ComparedNorm]
  let newNorms: [ComparedNorm]
  let parties: [PartyID: PartyID]
  private var alignment: NormAlignment
  private var oldSignatures: [NormSignature] = []
  private var newSignatures: [NormSignature] = []

  /// For the clauses above points, the clause of the new draft with which they were compared, and whether both are
  /// the same.
  var sameChapeaux: [Int: (new: Int, isSame: Bool)] = [:]

  /// The norms of the old draft that stand unchanged in an unchanged clause.
  private var unchanged: Set<Int> = []

  private let status: ObligationFacet?
  private let definitions: [DefinitionUse]
  private var oldDefinitions: DefinitionIndex
  private var newDefinitions: DefinitionIndex

  /// Prepares a comparison.
  ///
  /// - Parameters:
  ///   - old: The old draft.
  ///   - new: The new draft; the clauses of both are matched by ``ComparedDraft/match(_:)``.
  ///   - groups: The clauses that are matched, by index; see ``ObligationComparison``.
  ///   - uses: The terms whose definition changed.
  ///   - places: For each clause of either draft, which of these its own words may hold, if that was found out.
  ///   - parties: The identity in the new draft of each party of the old one.
  ///   - trustsIdentities: Whether norms of the same identity are the same norm.
  init(
    from old: ComparedDraft, to new: ComparedDraft, groups: [(old: [Int], new: [Int])],
    definitions uses: [DefinitionUse], usedBy places: (old: [[Int]], new: [[Int]])? = nil,
    parties: [PartyID: PartyID], trustsIdentities: Bool
  ) {
    self.old = old
    self.new = new
    self.parties = parties
    oldNorms = old.norms
    newNorms = new.norms
    status = ObligationFacet(
      from: old.agreement.instrument.bindingness, to: new.agreement.instrument.bindingness)
    definitions = uses
    oldDefinitions = DefinitionIndex(
      uses.map { use in use.change.old.map { ($0.definition, use.oldTerm) } }, uses: places?.old)
    newDefinitions = DefinitionIndex(
      uses.map { use in use.change.new.map { ($0.definition, use.newTerm) } }, uses: places?.new)
    alignment = NormAlignment([], [])
    align(groups, trustsIdentities)
  }

  // MARK: Alignment

  private mutating func align(_ groups: [(old: [Int], new: [Int])], _ trustsIdentities: Bool) {
    let oldByClause = Self.normsByClause(oldNorms, old.clauses.count)
    let newByClause = Self.normsByClause(newNorms, new.clauses.count)
    var same: [(old: [Int], new: [Int])] = []
    for group in groups where isUnchanged(group) { same.append(group) }
    var isSame = [Bool](repeating: false, count: old.clauses.count)
    var isSameNew = [Bool](repeating: false, count: new.clauses.count)
    for group in same {
      isSame[group.old[0]] = true
      isSameNew[group.new[0]] = true
    }
    let none = NormSignature([], .unspecified, .purpose)
    oldSignatures = oldNorms.map { isSame[$0.clause] ? none : old.signature(of: $0) }
    newSignatures = newNorms.map { isSameNew[$0.clause] ? none : new.signature(of: $0) }
    old.forgetSignatures()
    new.forgetSignatures()
    alignment = NormAlignment(oldSignatures, newSignatures)
    for group in same {
      for (left, right) in zip(oldByClause[group.old[0]], newByClause[group.new[0]]) {
        alignment.pair(left, right)
        unchanged.insert(left)
      }
    }
    if trustsIdentities { alignByIdentity() }
    for group in groups where !group.new.isEmpty {
      guard let first = group.old.first, !isSame[first] else { continue }
      alignment.align(
        group.old.flatMap { oldByClause[$0] }, group.new.flatMap { newByClause[$0] },
        isOneToOne: group.old.count == 1 && group.new.count == 1)
    }
    alignment.alignRest()
  }

  private static func normsByClause(_ norms: [ComparedNorm], _ count: Int) -> [[Int]] {
    var lists = [[Int]](repeating: [], count: count)
    for (index, norm) in norms.enumerated() { lists[norm.clause].append(index) }
    return lists
  }

  private mutating func alignByIdentity() {
    let places = Dictionary(
      newNorms.enumerated().map { (new.obligation($1).id, $0) }, uniquingKeysWith: { one, _ in one }
    )
    for (index, norm) in oldNorms.enumerated() {
      if let partner = places[old.obligation(norm).id] { alignment.pair(index, partner) }
    }
  }

  // MARK: Changes

  mutating func changes() -> ObligationChanges {
    var found: [ObligationChange] = []
    var order: [(Int, Int)] = []
    func add(_ change: ObligationChange, at place: (Int, Int)) {
      found.append(change)
      order.append(place)
    }
    let divided = dividedBurdens()
    alignment.forgetSignatures()
    (oldSignatures, newSignatures) = ([], [])
    let links = links
    var anchor = -1
    for index in oldNorms.indices {
      let partner = alignment.partners[index]
      if partner >= 0 {
        anchor = partner
        guard !divided.pairs.contains(index), let change = change(index, partner, links) else {
          continue
        }
        add(change, at: (partner, -1))
      } else if !divided.old.contains(index) {
        add(change(ofDeleted: oldNorms[index]), at: (anchor, index))
      }
    }
    for index in newNorms.indices
    where alignment.origins[index] < 0 && !divided.new.contains(index) {
      add(change(ofNew: newNorms[index]), at: (index, -1))
    }
    return ObligationChanges(
      found.indices.sorted { order[$0] < order[$1] }.map { found[$0] },
      parties: new.agreement.parties.both.map(\.id),
      renamedParties: parties.filter { $0.key != $0.value }, isComplete: alignment.isComplete)
  }

  private func side(_ norm: ComparedNorm, in draft: ComparedDraft, _ bearer: Bearer? = nil)
    -> ObligationChange.Side
  {
    ObligationChange.Side(
      draft.obligation(norm), in: draft.clauses[norm.clause].id, bearer: bearer)
  }

  private func change(ofNew norm: ComparedNorm) -> ObligationChange {
    let side = side(norm, in: new)
    return ObligationChange(.new, old: nil, new: side, confidence: side.obligation.confidence)
      .judged
  }

  private func change(ofDeleted norm: ComparedNorm) -> ObligationChange {
    let side = side(norm, in: old)
    return ObligationChange(.deleted, old: side, new: nil, confidence: side.obligation.confidence)
      .judged
  }

  /// The change of a norm that stands on both sides; `nil` if it is the same to the letter.
  private mutating func change(_ left: Int, _ right: Int, _ links: NormLinks) -> ObligationChange? {
    let isUnchanged = unchanged.contains(left)
    let candidates = definitionCandidates(oldNorms[left].clause, newNorms[right].clause)
    if status == nil, candidates.isEmpty, isUnchanged || isSameNorm(oldNorms[left], newNorms[right])
    {
      return nil
    }
    let before = old.parts(of: oldNorms[left])
    let after = new.parts(of: newNorms[right])
    var facets: [ObligationFacet] = []
    if !isUnchanged {
      facets = NormComparison(before, after, links).facets
      if let facet = connectiveFacet(oldNorms[left], newNorms[right], before, after) {
        facets.append(facet)
      }
    }
    if let status { facets.append(status) }
    for candidate in candidates {
      if let facet = facet(
        of: definitions[candidate], oldNorms[left], newNorms[right], before, after)
      {
        facets.append(facet)
      }
    }
    if facets.isEmpty, isUnchanged || before.isWritten(as: after) { return nil }
    return ObligationChange(
      ObligationVerdict(
        of: facets, from: before.bearer.namingParties { parties[$0] ?? $0 }, to: after.bearer),
      old: side(oldNorms[left], in: old, before.bearer),
      new: side(newNorms[right], in: new, after.bearer), facets: facets.inOrderOfKinds,
      confidence: before.obligation.confidence.lower(than: after.obligation.confidence)
    ).judged
  }

  /// The changed definitions that the norms of two clauses may use, in their order.
  private mutating func definitionCandidates(_ left: Int, _ right: Int) -> [Int] {
    let before = oldDefinitions.candidates(left, old)
    let after = newDefinitions.candidates(right, new)
    return before == after ? before : Set(before).union(after).sorted()
  }

  private var links: NormLinks {
    NormLinks(
      party: { [parties] in parties[$0] ?? $0 }, oldClauses: old.key(of:), newClauses: new.key(of:),
      oldName: { [agreement = old.agreement] in $0.name(in: agreement) },
      newName: { [agreement = new.agreement] in $0.name(in: agreement) })
  }

  /// The items of a list that were cumulative and are alternative, or the other way round.
  private mutating func connectiveFacet(
    _ left: ComparedNorm, _ right: ComparedNorm, _ before: NormParts, _ after: NormParts
  ) -> ObligationFacet? {
    guard let was = old.listConnective(around: left.clause),
      let now = new.listConnective(around: right.clause), was != now
    else { return nil }
    let isRight = before.obligation.modality.isRight && after.obligation.modality.isRight
    let direction: ObligationFacet.Direction =
      switch (was, now) {
      case _ where before.obligation.modality == .prohibition: .indeterminate
      case (.or, .and), (.andOr, .and): isRight ? .weakens : .strengthens
      case (.and, .or), (.and, .andOr): isRight ? .strengthens : .weakens
      default: .indeterminate
      }
    return ObligationFacet(
      .listConnective, direction, old: ObligationFacet.Side(was.rawValue),
      new: ObligationFacet.Side(now.rawValue))
  }

  /// The facet of a norm that uses a term whose definition changed.
  private func facet(
    of definition: DefinitionUse, _ left: ComparedNorm, _ right: ComparedNorm,
    _ before: NormParts, _ after: NormParts
  ) -> ObligationFacet? {
    let was = definition.change.old.flatMap {
      old.use(of: $0, definition.oldTerm, in: left, before)
    }
    let now = definition.change.new.flatMap {
      new.use(of: $0, definition.newTerm, in: right, after)
    }
    // A term that only one side uses, or defines, changes the words as well.
    guard was != nil || definition.change.old == nil, now != nil || definition.change.new == nil,
      was != nil || now != nil
    else { return nil }
    let place = was?.part == now?.part ? was?.part : nil
    let direction: ObligationFacet.Direction
    switch (place, definition.extent) {
    case (.exception?, .widened), (.act?, .narrowed), (.condition?, .narrowed),
      (.bearer?, .narrowed):
      direction = .weakens
    case (.exception?, .narrowed), (.act?, .widened), (.condition?, .widened), (.bearer?, .widened):
      direction = .strengthens
    default: direction = .indeterminate
    }
    return ObligationFacet(
      .definition, direction,
      old: definition.change.old.map { ObligationFacet.Side($0.meaning, words: was?.words) },
      new: definition.change.new.map { ObligationFacet.Side($0.meaning, words: now?.words) })
  }

  // MARK: Burdens that are divided

  /// A duty of each party that became one for each of them in norms of their own, or the other way round.
  private struct Divided {
    var pairs: Set<Int> = []
    var old: Set<Int> = []
    var new: Set<Int> = []
  }

  private func dividedBurdens() -> Divided {
    var divided = Divided()
    var leftOld: [UInt64: [Int]] = [:]
    var leftNew: [UInt64: [Int]] = [:]
    for index in oldNorms.indices where alignment.partners[index] < 0 {
      leftOld[oldSignatures[index].fingerprint, default: []].append(index)
    }
    for index in newNorms.indices where alignment.origins[index] < 0 {
      leftNew[newSignatures[index].fingerprint, default: []].append(index)
    }
    guard !leftOld.isEmpty || !leftNew.isEmpty else { return divided }
    // Of many that are alike only the first ones are looked at.
    for index in oldNorms.indices where alignment.partners[index] >= 0 && !unchanged.contains(index)
    {
      let before = oldSignatures[index]
      let after = newSignatures[alignment.partners[index]]
      guard before.keys == after.keys, !before.keys.isEmpty, before.modality == after.modality
      else { continue }
      switch (before.holders, after.holders) {
      case (.both(1), .one(let party)):
        if let other = leftNew[after.fingerprint]?.prefix(64).first(where: {
          newSignatures[$0].complements(after, party)
            && new.obligation(newNorms[$0]).isSame(
              as: new.obligation(newNorms[alignment.partners[index]]))
        }) {
          divided.pairs.insert(index)
          divided.new.insert(other)
        }
      case (.one(let party), .both(1)):
        if let other = leftOld[before.fingerprint]?.prefix(64).first(where: {
          oldSignatures[$0].complements(before, party)
            && old.obligation(oldNorms[$0]).isSame(as: old.obligation(oldNorms[index]))
        }) {
          divided.pairs.insert(index)
          divided.old.insert(other)
        }
      default: break
      }
    }
    return divided
  }
}

extension NormSignature {
  /// Whether a norm says of the other party what this one says of one.
  fileprivate func complements(_ other: NormSignature, _ party: PartyID) -> Bool {
    guard case .one(let id) = holders, id != party else { return false }
    return keys == other.keys && modality == other.modality
  }
}
