/// Reports a text that is to prevail and is none of those in which the agreement is done.
struct PrevailingLanguageUnlisted: Rule {
  let description = RuleDescription(
    "final.prevailing-language-unlisted",
    "The text that prevails is one of those in which the agreement is done.", severity: .error,
    basis: ["VCLT art. 33(1)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    if let provision = context.languageProvision {
      check(provision.value, at: context.location(of: provision.unit), &findings)
      return
    }
    guard context.isInEnglish, let closing = context.locatedClosingFormula,
      !closing.formula.hasUnknownLanguage, let prevailing = closing.formula.prevailing?.language
    else { return }
    let texts = closing.formula.texts
    let done = texts.filter { $0.status == .done }
    guard !done.isEmpty, !done.contains(where: { $0.language.id == prevailing.id }),
      let named = texts.first(where: { $0.language.id == prevailing.id }),
      let last = done.map(\.range.end).max(), last < named.range.start,
      isApart(context.passages[closing.passage].bytes, last..<named.range.start)
    else { return }
    let words = Occurrence(
      passage: closing.passage, range: named.range.start..<named.range.end)
    report(prevailing.name, done.map(\.language.name), at: context.location(of: words), &findings)
  }

  /// Whether a language is named apart from the list before it, where it is said to prevail.
  private func isApart(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let words = ProvisionWords(bytes, in: range)
    return words.words.contains { Self.conditions.contains($0.key) || $0.before.contains(.stop) }
      || words.closing.contains(.stop)
  }

  private static let conditions: Set<FoldedWord> = [
    "case", "event", "divergence", "difference", "differences", "dispute", "doubt", "discrepancy",
    "however", "but", "inconsistency", "conflict", "should", "if",
  ]

  private func check(
    _ provision: Authenticity, at place: Location, _ findings: inout Findings
  ) {
    guard case .language(let code) = provision.prevailing, let texts = provision.texts.value,
      !texts.isEmpty, !texts.contains(where: { $0.language.id == code && $0.authentic != .never })
    else { return }
    let name = texts.first { $0.language.id == code }?.language.name ?? code
    report(
      name, texts.filter { $0.authentic != .never }.map(\.language.name), at: place, &findings)
  }

  private func report(
    _ name: String, _ languages: [String], at place: Location, _ findings: inout Findings
  ) {
    findings.report(
      "the text in “\(name)” prevails and is none of those that are authentic", at: place,
      notes: [
        Diagnostic.Note("the agreement is done in \(languages.joined(separator: " and "))")
      ])
  }
}
