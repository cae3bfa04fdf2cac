/// Reports an agreement that does not say when it enters into force.
struct EntryIntoForceMissing: Rule {
  let description = RuleDescription(
    "final.entry-into-force-missing", "A clause says when the agreement enters into force.",
    severity: .warning.rising(to: .error, at: .signature),
    basis: ["VCLT art. 24", "UN Final Clauses Handbook"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish, context.hasOperativePart, context.entriesIntoForce.isEmpty,
      !context.hasHeading(with: Self.headings),
      !context.hasFinalSentence(with: Self.anchors, everywhere: true, where: isEntry),
      !context.hasFinalSentence(with: ["in force for"], everywhere: true, where: isCounted)
    else { return }
    findings.report(
      "nothing says when the agreement enters into force; add a clause that does", at: .agreement,
      notes: [
        Diagnostic.Note("a silent text is in force as soon as both parties' consent is established")
      ],
      // A text without its end is probably not the whole of it.
      atMost: context.hasClosing ? nil : .warning)
  }

  /// Whether a sentence says that something other than an amendment comes into force.
  private func isEntry(_ sentence: FinalSentence) -> Bool {
    guard let match = sentence.first(Self.enters) else {
      return !sentence.contains(["entry"])
    }
    let before = max(0, match.range.lowerBound - 8)..<match.range.lowerBound
    return !sentence.contains(Self.changes, in: before) || sentence.contains(["including"])
  }

  /// Whether a sentence counts the time for which the agreement is in force from a day, and so gives its first.
  private func isCounted(_ sentence: FinalSentence) -> Bool {
    sentence.says(Self.counted)
  }

  private static let headings: [Phrase] = [
    "entry into force", "coming into force", "commencement", "entry into effect", "effective date",
    "effect", "validity",
  ]

  private static let anchors: [Phrase] = [
    "enter into force", "enters into force", "entering into force", "come into force",
    "comes into force", "entered into force", "enter in force", "force from", "in force on",
    "be in force", "force on", "force upon", "force immediately", "into force",
    "into effect", "into operation", "take effect", "takes effect", "taking effect",
    "take immediate effect", "have effect", "has effect", "with effect from",
    "become effective", "becomes effective", "becoming effective", "be effective", "is effective",
    "effective from", "effective on", "effective upon", "effective as", "effective date",
    "become operative", "becomes operative", "be operative", "be valid", "is valid", "valid from",
    "enter into effect", "enforceable", "be enforced", "shall commence", "shall operate",
  ]

  private static let enters: WordPattern =
    "enter~|enters|come|comes|coming|become|becomes|take|takes|be|is *3 force|effect|effective|operation|operative|valid"

  private static let counted: WordPattern = "from *1 date|day|exchange|signature"

  private static let changes: Set<FoldedWord> = [
    "amendment", "amendments", "modification", "modifications",
  ]
}
