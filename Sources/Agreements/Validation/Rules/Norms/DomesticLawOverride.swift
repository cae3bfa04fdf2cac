/// Reports texts in which domestic law is placed above the duties as a whole.
struct DomesticLawOverride: Rule {
  let description = RuleDescription(
    "norm.domestic-law-override", "The duties are not as a whole subject to domestic law.",
    severity: .warning, confidence: .heuristic(percent: 80), basis: ["VCLT art. 27"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    if let blanket = context.occurrences(of: Self.blankets).first(where: { isBlanket($0, context) })
    {
      findings.report(
        "“\(context.text(of: blanket))” makes the whole text depend on domestic law; "
          + "attach the proviso to single duties", at: context.location(of: blanket))
      return
    }
    var duties = 0
    var subject: [LocatedNorm] = []
    for norm in context.norms
    where norm.obligation.modality == .duty && norm.obligation.bearer.isOfParties {
      duties += 1
      if norm.obligation.qualifiers.contains(.domesticLaw) { subject.append(norm) }
    }
    guard subject.count >= 3, subject.count * 5 >= duties * 4, let first = subject.first else {
      return
    }
    findings.report(
      "\(subject.count) of \(duties) duties of the Parties are subject to domestic law; keep it where it is needed",
      at: context.location(of: first),
      notes: subject.dropFirst().prefix(10).map {
        Diagnostic.Note("so is this one", at: context.location(of: $0))
      })
  }

  /// Whether the words that follow are of domestic law.
  private func isBlanket(_ words: Occurrence, _ context: RuleContext) -> Bool {
    guard context.passages[words.passage].part == .text else { return false }
    let start = words.range.upperBound
    let behind = context.places(in: start..<start + 70, ofPassage: words.passage)
    return context.hasWord(
      Self.laws, in: behind.lowerBound..<min(behind.upperBound, behind.lowerBound + 5))
  }

  private static let blankets: [Phrase] = [
    "this Agreement shall be subject to", "this Agreement is subject to",
    "this Treaty shall be subject to", "this Treaty is subject to",
    "this Convention shall be subject to", "this Memorandum is subject to",
    "obligations under this Agreement are subject to",
    "obligations under this Agreement shall be subject to",
    "provisions of this Agreement are subject to",
    "provisions of this Agreement shall be subject to",
    "all obligations are subject to", "all obligations shall be subject to",
    "nothing in this Agreement obliges either Party to act contrary to",
    "this Agreement shall not prevail over", "commitments under this Agreement are subject to",
  ]
  private static let laws = Set(foldedWords: "law laws legislation regulations constitution")
}
