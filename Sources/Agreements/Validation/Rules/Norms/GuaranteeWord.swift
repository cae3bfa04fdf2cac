/// Reports duties to guarantee, to secure or to ensure, which promise a result.
struct GuaranteeWord: Rule {
  let description = RuleDescription(
    "norm.guarantee-word", "A duty of result is meant as one.", severity: .warning,
    confidence: .heuristic(percent: 80),
    basis: ["distinction of duties of conduct and of result", "drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var found: [[Occurrence]] = [[], [], []]
    for norm in context.norms {
      guard norm.obligation.modality == .duty, norm.obligation.reaches(.qualified),
        let text = context.normText(of: norm), context.bearer(of: norm, text).isOfParties,
        !text.isPassive,
        let kind = Self.words.firstIndex(of: context.wordKey(at: text.verb)),
        !context.promisesOutcome(text)
      else { continue }
      found[kind].append(context.occurrence(of: text.verb..<text.verb + 1, in: text.passage))
    }
    for (kind, places) in found.enumerated() {
      // "ensure" is the usual word of many texts, and then says little.
      let limit: Severity? = kind == 2 ? .remark : nil
      if kind == 2, places.count > 3 {
        report(places, context, atMost: limit, into: &findings)
      } else {
        for place in places { report([place], context, atMost: limit, into: &findings) }
      }
    }
  }

  private func report(
    _ places: [Occurrence], _ context: RuleContext, atMost limit: Severity?,
    into findings: inout Findings
  ) {
    guard let first = places.first else { return }
    var notes = places.dropFirst().prefix(5).map {
      Diagnostic.Note("“\(context.text(of: $0))” stands here as well", at: context.location(of: $0))
    }
    if places.count > 6 {
      notes.append(Diagnostic.Note("and in \(places.count - 6) further places"))
    }
    findings.report(
      "“\(context.text(of: first))” promises a result; write “take measures to” if conduct is meant",
      at: context.location(of: first), notes: Array(notes), atMost: limit)
  }

  private static let words = [FoldedWord("guarantee"), FoldedWord("secure"), FoldedWord("ensure")]
}
