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
      !context.units.contains(where: {
        if case .annexStatus = $0.clause.substance { true } else { false }
      }),
      context.occurrences(of: Self.statuses).isEmpty
    else { return }
    findings.report(
      annexes.count == 1
        ? "no clause says whether the annex is an integral part of the agreement"
        : "no clause says whether the \(annexes.count) annexes are integral parts of the agreement",
      at: context.location(of: first))
  }

  private static let statuses: [Phrase] =
    [
      "integral", "inseparable", "indivisible", "illustrative", "indicative", "for reference",
      "non binding", "not binding", "inherent part", "constituent part", "component part",
      "essential part",
    ]
    + ["this", "the", "the present"].flatMap { article in
      [
        "agreement", "treaty", "convention", "protocol", "memorandum", "arrangement", "decision",
        "mou",
      ].map { Phrase("part of \(article) \($0)") }
    } + ["part hereof", "part thereof", "as part of"]
}
