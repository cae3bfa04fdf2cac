// What the rules on provisional application share.
extension RuleContext {
  /// The sentences that let the agreement apply before it is in force, with the words that do so.
  func provisionalApplications() -> [(sentence: FinalSentence, words: Range<Int>)] {
    guard isInEnglish else { return [] }
    return finalSentences(with: Self.provisionally).compactMap { sentence in
      guard !sentence.contains(Self.withoutProvisionalApplication),
        let match = Self.applications.lazy.compactMap({ sentence.first($0) }).first
      else { return nil }
      // "From the date on which it is applied provisionally" supposes it and does not provide it.
      let before = max(0, match.range.lowerBound - 10)..<match.range.lowerBound
      guard !sentence.contains(["date", "which", "when", "where", "since"], in: before) else {
        return nil
      }
      return (sentence, match.range)
    }
  }

  private static let provisionally: [Phrase] = [
    "provisionally", "provisional application", "provisional basis", "provisional effect",
    "provisional entry into force",
  ]

  private static let applications: [WordPattern] = [
    "provisionally apply|applied|implement|applicable", "apply|applied|applicable *4 provisionally",
    "apply|applied|applicable *6 provisional basis",
    "enter|enters|come|comes|enforced|force|effect|effective *4 provisionally",
    "provisional application|effect shall|will|begins|starts|from|as|on",
    "provisionally enter|enters|come|comes|effective|in into? force|effect?",
  ]

  private static let withoutProvisionalApplication: Set<FoldedWord> = [
    "not", "no", "if", "measure", "measures", "duty", "duties", "amendment", "amendments",
    "terminate", "cease", "agreed",
  ]
}
