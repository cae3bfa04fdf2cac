/// Reports words that point to something in the text without naming it, such as "hereof" and "the above".
struct Anaphoric: Rule {
  let description = RuleDescription(
    "ref.anaphoric", "References name what they mean.", severity: .warning,
    basis: ["drafting practice"])

  private static let phrases: [Phrase] = [
    "hereof", "herein", "hereto", "hereunder", "herefrom", "hereinabove", "hereinbelow",
    "hereinbefore", "thereunder", "thereof", "thereto", "therein", "therefrom", "aforesaid",
    "aforementioned", "abovementioned", "above mentioned", "the above", "the foregoing",
    "mentioned above", "referred to above", "set out above", "the said paragraph",
    "the said paragraphs", "the said article", "the said articles", "the said agreement",
    "the said treaty", "the said convention", "the said protocol", "the said provisions",
    "the latter paragraph", "the latter article",
  ]

  func check(_ context: RuleContext, into findings: inout Findings) {
    let places = context.occurrences(of: Self.phrases).filter {
      let part = context.passages[$0.passage].part
      // "Being duly authorized thereto" is the formula of testimonia everywhere.
      return part != .heading && part != .title
        && context.unit(of: $0)?.clause.kind != .testimonium
    }
    findings.report(
      places, location: { context.location(of: $0) },
      message: { "“\(context.text(of: $0))” does not name what it points to; cite it" },
      summary: {
        "“\(context.text(of: $0))” does not name what it points to; \($1 - 1) more such words follow, cite what "
          + "each of them means"
      })
  }
}
