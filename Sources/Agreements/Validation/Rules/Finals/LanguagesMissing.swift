/// Reports a closing formula that does not say in which languages the agreement is done, or which texts are authentic.
struct LanguagesMissing: Rule {
  let description = RuleDescription(
    "final.languages-missing",
    "The agreement says in which languages it is done and which of the texts are authentic.",
    severity: .warning.rising(to: .error, at: .signature), basis: ["VCLT art. 10", "VCLT art. 33"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish, let closing = context.locatedClosingFormula,
      let unit = context.unit(ofPassage: closing.passage)
    else { return }
    let place = context.location(of: unit)
    let texts = closing.formula.texts
    if texts.isEmpty, context.languageProvision == nil, !closing.formula.hasUnknownLanguage {
      // Words that no reader knows may still name a language, and an article may do what is missing here.
      guard context.occurrences(of: Self.languages).isEmpty else { return }
      findings.report("nothing says in which language the agreement is done", at: place)
    } else if texts.count > 1, closing.formula.statements.isEmpty,
      context.occurrences(of: Self.authority).isEmpty
    {
      findings.report(
        "the agreement is done in \(texts.count) languages, and nothing says which texts are authentic",
        at: place, notes: [Diagnostic.Note("all are then equally authoritative")],
        atMost: .warning)
    }
  }

  private static let languages: [Phrase] = [
    "language", "languages", "authentic", "authoritative", "texts", "translation", "english",
    "french", "spanish", "german", "dutch", "russian", "arabic", "chinese",
  ]

  private static let authority: [Phrase] = [
    "authentic", "authoritative", "authority", "equal validity", "equally valid", "same validity",
    "same force", "equal force", "prevail", "equally binding", "equal value", "faith",
    "authentical", "authenticity", "equal", "equally", "valid", "official texts", "original texts",
  ]
}
