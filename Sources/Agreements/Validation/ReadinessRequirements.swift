/// Collects what has still to be supplied.
struct ReadinessRequirements {
  private let agreement: Agreement
  private let numbering: Numbering
  private(set) var all: [Readiness.Requirement] = []

  init(_ agreement: Agreement, _ stage: ValidationStage, _ knowledge: DraftingKnowledge) {
    self.agreement = agreement
    numbering = agreement.numbering
    if stage >= .initialling, agreement.instrument.bindingness == .undecided {
      require("a decision whether the instrument binds under international law", from: both)
    }
    openParticulars()
    if stage >= .signature { formalities(knowledge) }
  }

  private var both: [PartyID] { agreement.parties.both.map(\.id) }

  private mutating func require(
    _ subject: String, from parties: [PartyID], at locations: [Location] = []
  ) {
    all.append(Readiness.Requirement(subject, from: parties, at: locations))
  }

  /// Placeholders, each once with all its places, and slots.
  private mutating func openParticulars() {
    var order: [PlaceholderID] = []
    var places: [PlaceholderID: (placeholder: Placeholder, parties: [PartyID], at: [Location])] =
      [:]
    func note(_ placeholder: Placeholder, _ parties: [PartyID], _ location: Location) {
      if places[placeholder.id] == nil {
        order.append(placeholder.id)
        places[placeholder.id] = (placeholder, parties, [])
      }
      if places[placeholder.id]?.at.last != location { places[placeholder.id]?.at.append(location) }
      if parties.count > 1 { places[placeholder.id]?.parties = parties }
    }
    for placeholder in agreement.title.placeholders { note(placeholder, both, .agreement) }
    var slots: [Location] = []
    for clause in agreement.allClauses {
      let location = Location(clause: clause.id, citation: numbering.citation(of: clause.id))
      var parties = both
      if case .signature(let block) = clause.substance { parties = [block.party] }
      for placeholder in clause.placeholders { note(placeholder, parties, location) }
      if clause.allProse.contains(where: { !$0.slots.isEmpty }) { slots.append(location) }
    }
    for id in order {
      guard let place = places[id] else { continue }
      require(place.placeholder.prompt, from: place.parties, at: place.at)
    }
    if !slots.isEmpty { require("agreement on the words in brackets", from: both, at: slots) }
  }

  /// What the law of treaties and each party's own law ask for before signature.
  private mutating func formalities(_ knowledge: DraftingKnowledge) {
    let instrument = agreement.instrument
    let routes = [instrument.firstRoute, instrument.secondRoute]
    for (party, route) in zip(agreement.parties.both, routes) {
      if instrument.bindingness != .nonBinding, route == nil {
        require("the domestic route by which the party can be bound", from: [party.id])
      }
      let isAuthorized = knowledge.authorities.contains {
        $0.party == party.id && $0.scope == .conclude
      }
      if !isAuthorized { require("authority to conclude", from: [party.id]) }
    }
    for clause in agreement.allClauses {
      guard instrument.bindingness != .nonBinding, case .signature(let block) = clause.substance,
        let name = block.signatory.value
      else { continue }
      let hasPowers = knowledge.fullPowers.contains {
        $0.party == block.party && $0.signatory == name
      }
      if !hasPowers {
        require(
          "full powers of \(name), or an office that needs none", from: [block.party],
          at: [Location(clause: clause.id, citation: numbering.citation(of: clause.id))])
      }
    }
  }
}
