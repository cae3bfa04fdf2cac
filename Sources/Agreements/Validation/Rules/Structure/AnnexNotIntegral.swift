/// Reports annexes of which no clause says what they are to the agreement.
struct AnnexNotIntegral: Rule {
  let description = RuleDescription(
    "structure.annex-not-integral", "A clause says whether the annexes are part of the agreement.",
    severity: .warning.rising(to: .error, at: .signature),
    basis: ["VCLT art. 2(1)(a)", "VCLT art. 31(2)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let annexes = context.labeledAnnexes
    guard let first = annexes.first else { return }
    let silent = annexes.filter { annex in
      if case .annexStatus = annex.clause.substance { false } else { true }
    }
    guard silent.count == annexes.count, context.isEnglishProse,
      !context.typedClauses.contains(where: {
        if case .annexStatus = context.units[$0].clause.substance { true } else { false }
      }),
      context.occurrences(of: Self.statuses).isEmpty
    else { return }
    findings.report(
      annexes.count == 1
        ? "no clause says whether the annex is an integral part of the agreement"
        : "no clause says whether the \(annexes.count) annexes are integral parts of the agreement",
      at: context.location(of: first))
  }

  private static let statuses: [Phrase] = words + parts + belongings

  private static let words: [Phrase] = [
    "integral", "inseparable", "indivisible", "illustrative", "indicative", "for reference",
    "non binding", "not binding", "inherent part", "constituent part", "component part",
    "essential part", "part hereof", "part thereof", "as part of", "considered as part",
  ]

  /// "part of this Agreement", "form part", "is a part".
  private static let parts: [Phrase] = {
    var phrases: [Phrase] = []
    for article in ["this", "the", "the present"] {
      for name in ["agreement", "treaty", "convention", "protocol", "memorandum", "arrangement"] {
        phrases.append(Phrase("part of \(article) \(name)"))
      }
    }
    for verb in ["form", "forms", "forming", "formed", "constitute", "constitutes", "is", "are"] {
      for part in ["part", "a part", "parts"] { phrases.append(Phrase("\(verb) \(part)")) }
    }
    return phrases + ["be part", "be a part", "deemed part", "considered part"]
  }()

  /// Words by which "this Agreement" takes in its annexes.
  private static let belongings: [Phrase] = [
    "its annex", "its annexes", "annex thereto", "annexes thereto", "annexes hereto",
    "annex hereto", "including the annex", "including the annexes", "its schedule",
    "its schedules", "with its annexes",
  ]
}
