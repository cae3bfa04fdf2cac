/// Reports duties by reference to instruments that do not bind the party that bears them.
struct ExternalNotBindingOnParty: Rule {
  let description = RuleDescription(
    "ref.external-not-binding-on-party",
    "Duties by reference to an instrument fall on parties that it binds, or incorporate its terms.",
    severity: .warning, basis: ["VCLT art. 34"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let instruments = Dictionary(
      context.agreement.externalInstruments.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    guard !instruments.isEmpty else { return }
    var norms: [Int: [LocatedNorm]] = [:]
    for norm in context.norms where binds(norm.obligation.modality) {
      norms[norm.unit, default: []].append(norm)
    }
    for located in context.references {
      guard case .external(let id, _) = located.reference.target,
        let instrument = instruments[id], let unit = context.passages[located.passage].unit,
        let duties = norms[unit], !incorporates(located, context)
      else { continue }
      let party = context.agreement.parties.both.first { party in
        isUnbound(party.id, instrument, context)
          && duties.contains { $0.obligation.bearer.binds(party.id) }
      }
      guard let party else { continue }
      findings.report(
        "“\(instrument.shortName)” does not bind \(party.shortName), which bears a duty by reference to it; "
          + "incorporate its terms expressly",
        at: context.location(of: located.occurrence))
    }
  }

  private func binds(_ modality: Modality) -> Bool {
    modality == .duty || modality == .prohibition
  }

  private func isUnbound(
    _ party: PartyID, _ instrument: ExternalInstrument, _ context: RuleContext
  ) -> Bool {
    if let binds = instrument.binds(party) { return !binds }
    let names = [instrument.title, instrument.shortName].map(RuleContext.plainName)
    let known = context.knowledge.instruments.first { registered in
      ([registered.title] + registered.shortNames).contains {
        names.contains(RuleContext.plainName($0))
      }
    }
    guard let bound = known?.bound else { return false }
    return !bound.contains(party)
  }

  /// Whether the passage takes the terms of the instrument into the agreement.
  private func incorporates(_ located: LocatedReference, _ context: RuleContext) -> Bool {
    context.firstOccurrence(of: Self.incorporation, inPassage: located.passage) != nil
  }

  private static let incorporation: [Phrase] = [
    "mutatis mutandis", "incorporated", "incorporates", "as if", "as though", "shall apply between",
    "shall apply as between", "applies between", "apply in relations between", "whether or not",
    "although not a party", "even if not a party", "irrespective of whether",
  ]
}
