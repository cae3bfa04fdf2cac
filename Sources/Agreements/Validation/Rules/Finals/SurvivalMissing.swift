/// Reports protected information, contracts and costs of which nobody says what becomes of them at the end.
struct SurvivalMissing: Rule {
  let description = RuleDescription(
    "final.survival-missing",
    "Duties that are meant to outlast the agreement are said to do so.", severity: .warning,
    confidence: .heuristic(percent: 75), basis: ["VCLT art. 70"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish else { return }
    let terminations = context.finalValues {
      if case .termination(let value) = $0 { value } else { nil }
    }
    guard terminations.allSatisfy(\.value.survivals.isEmpty),
      let place = context.terminationSentences(isStrict: true).first.map({
        context.location(of: $0.sentence.occurrence(of: $0.words))
      }) ?? terminations.first.map({ context.location(of: $0.unit) }),
      let subject = context.finalSentences(with: Self.subjects).first(where: { $0.says(Self.duty) }
      ),
      !context.hasFinalSentence(with: Self.survivals)
    else { return }
    let words = context.occurrences(of: Self.subjects).first {
      $0.passage == subject.passage && subject.range.contains($0.range.lowerBound)
    }
    let name = words.map { context.text(of: $0) } ?? "protected information"
    findings.report(
      "nothing says whether the duties on “\(name)” outlast the agreement", at: place,
      notes: [
        Diagnostic.Note(
          "the duties stand here", at: context.location(of: words ?? subject.occurrence))
      ])
  }

  private static let subjects: [Phrase] = [
    "classified information", "classified military information", "protected information",
    "classified material", "confidential information", "proprietary information",
    "contracts concluded", "outstanding contracts", "classified contract", "classified contracts",
  ]

  private static let duty: WordPattern = "shall|undertake|undertakes|will|must"

  private static let survivals: [Phrase] = [
    "after termination", "after the termination", "following termination",
    "following the termination", "upon termination", "on termination", "upon the termination",
    "notwithstanding termination", "notwithstanding the termination", "despite termination",
    "despite the termination", "event of termination", "case of termination",
    "expiration or termination", "termination or expiration", "termination or expiry",
    "expiry or termination", "termination shall not", "termination will not", "even after",
    "survive", "remain bound", "continue to be protected", "remain protected",
    "until their completion", "until completion", "after the expiry", "after expiry",
    "after the expiration", "after its termination", "termination of this", "has been terminated",
    "is terminated", "denunciation shall not", "after denunciation", "cessation of",
    "regardless of termination", "after its expiry", "cease to apply", "effective termination",
    "even if", "terminated or", "event this agreement is", "denunciation of",
  ]
}
