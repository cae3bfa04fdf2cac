/// Reports an agreement that does not say who registers it with the United Nations.
struct FinalRegistration: Rule {
  let description = RuleDescription(
    "final.registration", "A clause says who registers the agreement with the United Nations.",
    severity: .remark, basis: ["UN Charter art. 102", "VCLT art. 80"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish, context.hasOperativePart,
      context.agreement.instrument.bindingness != .nonBinding,
      context.finalValues({ if case .registration(let value) = $0 { value } else { nil } }).isEmpty,
      context.occurrences(of: Self.clauses).isEmpty,
      !context.hasFinalSentence(
        with: Self.words, where: { $0.contains(["nations", "secretariat"]) })
    else { return }
    findings.report(
      "nothing says who registers the agreement with the United Nations", at: .agreement,
      notes: [
        Diagnostic.Note(
          "members of the United Nations register their treaties once these are in force; "
            + "an agreement that is not registered is valid all the same")
      ])
  }

  private static let words: [Phrase] = [
    "register", "registered", "registration", "registering", "registers",
  ]

  private static let clauses: [Phrase] = [
    "article of the charter of the united nations on registration",
    "secretary general of the united nations for registration",
    "registered with the secretariat",
  ]
}
