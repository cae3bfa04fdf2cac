/// Reports duties to do more or less of something where there is nothing to measure it by.
struct UnmeasurableQuantum: Rule {
  let description = RuleDescription(
    "norm.unmeasurable-quantum", "More and less are measured from a level that is named.",
    severity: .warning, confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      guard norm.obligation.modality == .duty, norm.reaches(.qualified),
        let text = context.normText(of: norm), context.bearer(of: norm, text).isOfParties,
        !text.isPassive
      else { continue }
      let verb = context.wordKey(at: text.verb)
      let isSharp = Self.multiples.contains(verb) || Self.changes.contains(verb)
      guard isSharp || Self.improvements.contains(verb), text.behindVerb.count > 0,
        !hasMeasure(text, isMultiple: Self.multiples.contains(verb), context)
      else { continue }
      let words = context.occurrence(
        of: text.verb..<min(text.verb + 3, text.places.upperBound), in: text.passage)
      findings.report(
        "“\(context.text(of: words))” cannot be measured; say from which level and by how much",
        at: context.location(of: words), atMost: isSharp ? nil : .remark)
    }
  }

  /// Whether the words name a number, a level or a date to measure by.
  private func hasMeasure(_ text: NormText, isMultiple: Bool, _ context: RuleContext) -> Bool {
    let bytes = context.passages[text.passage].bytes
    let start = context.wordRange(at: text.verb).upperBound
    let range = start..<max(start, text.range.upperBound)
    if bytes[range.clamped(to: 0..<bytes.count)].contains(where: { (0x30...0x39).contains($0) }) {
      return true
    }
    return context.hasWord(isMultiple ? Self.levels : Self.measures, in: text.behindVerb)
  }

  private static let multiples = Set(foldedWords: "double triple treble quadruple halve multiply")
  private static let changes = Set(foldedWords: "increase decrease reduce")
  private static let improvements = Set(foldedWords: "enhance intensify")
  private static let levels = Set(
    foldedWords: "compared level levels over relative baseline average year current existing")
  private static let measures = Set(
    foldedWords: """
      percent percentage per half third quarter level levels compared relative baseline average from until
      minimum zero duty duties tariff tariffs rate rates risk risks burden barriers annex schedule specified
      protocol proportion proportionate proportionally equal equivalent extent twice by
      """)
}
