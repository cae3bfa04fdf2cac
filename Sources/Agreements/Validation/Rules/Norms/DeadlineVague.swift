/// Reports times of performance that are not fixed, such as "as soon as possible".
struct DeadlineVague: Rule {
  let description = RuleDescription(
    "norm.deadline-vague", "The time of performance can be told.", severity: .remark,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      guard case .indeterminate(let words)? = norm.obligation.deadline, isVague(words) else {
        continue
      }
      findings.report(
        "“\(words)” does not say by when", at: context.location(of: words, in: norm),
        notes: [Diagnostic.Note("a period that runs from an event, or a date, can be computed")])
    }
  }

  /// Whether nothing in the words of a time can be computed.
  ///
  /// A period without an event is the matter of another rule, and so is none of this one.
  private func isVague(_ words: String) -> Bool {
    let bytes = Array(words.utf8)
    guard !bytes.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let words = FoldedWord.wordsAndNumbers(in: bytes, 0..<bytes.count)
    if words.first == FoldedWord("immediately"), words.count > 1 { return false }
    return words.contains { Self.vague.contains($0) }
  }

  private static let vague = Set(
    foldedWords: """
      promptly immediately forthwith expeditiously expeditious speedily speedy swiftly soon early earliest quickly
      rapidly prompt delay timely reasonable reasonably course good due sufficient shortest adequate appropriate
      """)
}
