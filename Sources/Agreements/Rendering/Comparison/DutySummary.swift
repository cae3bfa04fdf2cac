/// The changes of norms as a reader is told of them: for both parties, for each party, and for others.
struct DutySummary {
  /// Whom some changes touch.
  struct Audience {
    /// The name above the changes.
    let name: String

    /// The changes by their effect, none of them empty.
    let lists: [(effect: ObligationEffect?, changes: [Int])]
  }

  /// Those whom changes touch; a change with the same effect on both parties stands once, before those for one.
  let audiences: [Audience]

  /// How many changes are of spelling, numbers and names alone.
  let editorialCount: Int

  /// The effects in the order in which they are shown.
  private static let order: [ObligationEffect] = [
    .weakened, .strengthened, .added, .removed, .shiftedTo, .shiftedFrom, .reversed, .mixed,
    .indeterminate,
  ]

  /// Sorts the changes of a comparison.
  init(_ comparison: Comparison) {
    let changes = comparison.obligations
    let parties = changes.parties
    var both: [ObligationEffect: [Int]] = [:]
    var single: [PartyID: [ObligationEffect: [Int]]] = [:]
    var others: [Int] = []
    var editorialCount = 0
    for (index, change) in changes.changes.enumerated() {
      if change.verdict == .editorial {
        editorialCount += 1
        continue
      }
      let effects = parties.map { changes.effect(of: change, on: $0) }
      if let effect = effects.first, let effect, effects.count > 1,
        effects.allSatisfy({ $0 == effect })
      {
        both[effect, default: []].append(index)
        continue
      }
      var isTouched = false
      for (party, effect) in zip(parties, effects) {
        guard let effect else { continue }
        single[party, default: [:]][effect, default: []].append(index)
        isTouched = true
      }
      if !isTouched { others.append(index) }
    }
    self.editorialCount = editorialCount
    func lists(_ effects: [ObligationEffect: [Int]]) -> [(ObligationEffect?, [Int])] {
      Self.order.compactMap { effect in effects[effect].map { (effect, $0) } }
    }
    var audiences: [Audience] = []
    if !both.isEmpty {
      audiences.append(
        Audience(name: "Both \(comparison.new.parties.term.plural)", lists: lists(both)))
    }
    for party in parties {
      guard let effects = single[party] else { continue }
      let name = comparison.new.parties[party]?.shortName ?? party.rawValue
      audiences.append(Audience(name: name.withInitialCapital, lists: lists(effects)))
    }
    if !others.isEmpty {
      audiences.append(
        Audience(name: "Others, and nobody that is named", lists: [(nil, others)]))
    }
    self.audiences = audiences
  }
}

/// One change of a norm in the words in which it is told.
struct DutyPhrase {
  /// What sort of norm it is and whose, such as "Duty: each Party".
  let subject: String

  /// What became of it.
  let verdict: String

  /// Its words on both sides; `nil` on a side that does not have it.
  let old: String?
  let new: String?

  /// In what respects it changed, such as "force: “shall” → “shall endeavour to” (weaker)".
  let facets: [String]

  /// Tells of a change.
  init(_ change: ObligationChange, _ old: ComparedSide, _ new: ComparedSide) {
    let side = change.new.map { ($0, new) } ?? change.old.map { ($0, old) }
    let bearer = side.map { Self.bearer($0.0.bearer, $0.1) } ?? ""
    let norm = change.normClass.label((change.new ?? change.old)?.obligation.modality)
    subject = bearer.isEmpty ? norm : "\(norm): \(bearer)"
    verdict = Self.verdict(change.verdict, old, new)
    self.old = change.old.flatMap { Self.words($0, old) }
    self.new = change.new.flatMap { Self.words($0, new) }
    facets = change.facets.map { facet in
      let before = facet.old.map { "“\($0.value)”" } ?? "nothing"
      let after = facet.new.map { "“\($0.value)”" } ?? "nothing"
      let start = "\(facet.kind.label): \(before) → \(after)"
      return facet.direction.label.map { "\(start) (\($0))" } ?? start
    }
  }

  private static func words(_ side: ObligationChange.Side, _ text: ComparedSide) -> String? {
    if let range = side.obligation.words {
      return text.words(at: WordsInClause(range, of: side.clause))
    }
    return side.obligation.action.isEmpty ? nil : side.obligation.action
  }

  private static func bearer(_ bearer: Bearer, _ side: ComparedSide) -> String {
    let agreement = side.agreement
    func party(_ id: PartyID) -> String { agreement.parties[id]?.shortName ?? id.rawValue }
    func body(_ id: BodyID, _ bodies: [Body]) -> String {
      bodies.first { $0.id == id }?.name ?? Self.organ(id)
    }
    let term = agreement.parties.term
    return switch bearer {
    case .each: "each \(term.singular)"
    case .jointly: "the \(term.plural) jointly"
    case .eachAndJointly: "the \(term.plural), each and jointly"
    case .either: "either \(term.singular)"
    case .neither: "neither \(term.singular)"
    case .one(let id): party(id)
    case .body(let id, let of): "\(body(id, agreement.parties[of]?.bodies ?? [])) (\(party(of)))"
    case .jointBody(let id): body(id, agreement.jointBodies)
    case .unspecified: ""
    default: bearer.summary
    }
  }

  /// The name of an organ that was read, from its identity, which is that name in small letters with hyphens.
  private static func organ(_ id: BodyID) -> String {
    let words = id.rawValue.split(separator: "-").map(String.init)
    let named = words.map { smallWords.contains($0) ? $0 : $0.withInitialCapital }
    return "the \(named.joined(separator: " "))"
  }

  private static let smallWords: Set<String> = [
    "of", "the", "for", "on", "and", "in", "to", "by", "with", "or", "under",
  ]

  private static func verdict(
    _ verdict: ObligationVerdict, _ old: ComparedSide, _ new: ComparedSide
  ) -> String {
    guard case .burdenShift(let from, let to) = verdict else { return verdict.label }
    return "shifted from \(bearer(from, old)) to \(bearer(to, new))"
  }
}
