/// Reports titles that call an instrument that does not bind by the name of a treaty.
struct TitleVsBinding: Rule {
  let description = RuleDescription(
    "type.title-vs-binding", "An instrument that does not bind is not titled as a treaty.",
    severity: .warning,
    basis: [
      "VCLT art. 2(1)(a)", "Guidance on Non-Binding Documents of the Department of State",
      "Australian guidance on instruments of less than treaty status",
    ])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.agreement.instrument.bindingness == .nonBinding,
      let title = context.passages.firstIndex(where: { $0.part == .title })
    else { return }
    // The first designation is the instrument's own; a later one can be that of an instrument it is about.
    guard let first = context.firstOccurrence(of: Self.treaties + Self.others, inPassage: title),
      let own = context.firstOccurrence(of: Self.treaties, inPassage: title), own == first
    else { return }
    findings.report(
      "“\(context.text(of: own))” names a treaty, and the instrument is not to bind",
      at: context.location(of: own),
      notes: [Diagnostic.Note("“Memorandum of Understanding” or “Arrangement” would fit")])
  }

  private static let treaties: [Phrase] = [
    "treaty", "agreement", "convention", "pact", "covenant", "accord",
  ]

  private static let others: [Phrase] = [
    "memorandum", "arrangement", "joint statement", "statement", "declaration", "understanding",
    "communiqué", "letter of intent", "agreed minutes", "minutes", "programme", "program",
    "framework", "plan", "protocol", "exchange of notes", "exchange of letters",
  ]
}
