/// Reports other instruments under names that the register does not have.
struct ExternalNameUnverified: Rule {
  let description = RuleDescription(
    "ref.external-name-unverified", "Other instruments are called by names that are registered.",
    severity: .warning, basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    let registered = context.knowledge.instruments
    guard !registered.isEmpty else { return }
    var misnamed: Set<Int> = []
    for instrument in registered where !instrument.misnomers.isEmpty {
      for occurrence in context.occurrences(of: instrument.misnomers.map { Phrase($0) }) {
        misnamed.insert(occurrence.passage)
        let place = context.location(of: occurrence)
        findings.report(
          "“\(context.text(of: occurrence))” is not the name of the “\(instrument.title)”",
          at: place,
          fixIts: [
            FixIt(
              "write “\(instrument.title)”", .needsReview,
              [.replaceWords(at: place, with: instrument.title)])
          ])
      }
    }
    for mention in context.instrumentMentions
    where !context.isRegistered(mention.instrument.title)
      && !context.isRegistered(mention.instrument.shortName)
      && !misnamed.contains(mention.occurrence.passage)
    {
      findings.report(
        "“\(mention.instrument.title)” is not registered under this name; verify it and register it",
        at: mention.location)
    }
  }
}
