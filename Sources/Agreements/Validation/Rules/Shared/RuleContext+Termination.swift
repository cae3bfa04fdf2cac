// What the rules on the end of an agreement share.
extension RuleContext {
  /// Whether a clause says how a party can end the agreement.
  var hasTermination: Bool {
    !finalValues({ if case .termination(let value) = $0 { value } else { nil } }).isEmpty
      || hasHeading(with: Self.terminationHeadings)
      || !terminationSentences(isStrict: false).isEmpty
  }

  /// The sentences that let a party end the agreement.
  ///
  /// - Parameter isStrict: Whether only sentences count by which a party may give notice.
  /// - Returns: The sentences with the words that say so, as indices of the sentence's words.
  func terminationSentences(
    isStrict: Bool
  ) -> [(sentence: FinalSentence, words: Range<Int>)] {
    finalSentences(with: Self.ending).compactMap { sentence in
      let patterns = isStrict ? Self.powers : Self.ends
      if let match = patterns.lazy.compactMap({ sentence.first($0) }).first {
        return (sentence, match.range)
      }
      return powerOfOneParty(in: sentence).map { (sentence, $0) }
    }
  }

  /// The words by which one party alone may end the agreement, from its name on.
  private func powerOfOneParty(in sentence: FinalSentence) -> Range<Int>? {
    guard let match = sentence.first(Self.power), let holder = match.range.first, holder > 0
    else { return nil }
    let name = sentence.words.key(holder - 1)
    let isParty = agreement.parties.both.contains { party in
      [party.officialName, party.shortName].contains { officialName in
        let bytes = Array(officialName.utf8)
        return FoldedWord.wordsAndNumbers(in: bytes, 0..<bytes.count).last == name
      }
    }
    return isParty ? holder - 1..<match.range.upperBound : nil
  }

  private static let power: WordPattern =
    "may *8 terminate|denounce|withdraw|cancel|discontinue|abrogate *6 agreement|treaty|convention|protocol|memorandum|arrangement|accord|pact|it"

  private static let terminationHeadings: [Phrase] = [
    "termination", "denunciation", "withdrawal", "duration and termination", "withdrawal from",
    "cessation",
  ]

  private static let ending: [Phrase] = [
    "terminate", "terminated", "terminates", "terminating", "termination", "denounce",
    "denounced", "denunciation", "withdraw", "withdrawal", "cease to be in force",
    "cease to have effect", "cease to be effective", "discontinue", "discontinued", "abrogate",
    "abrogated", "abrogation", "cancel", "cancelled", "cancellation", "rescind", "rescinded",
    "put an end", "bring to an end", "brought to an end", "renounce", "end this", "cease to apply",
    "intention to end", "expire", "not to renew", "not to extend",
  ]

  private static let powers: [WordPattern] = [
    "either|each|any|a|one|both|the contracting? party|side|participant|government|state|governments|parties may *8 terminate|denounce|withdraw|cancel|discontinue|abrogate *6 agreement|treaty|convention|protocol|memorandum|arrangement|accord|pact|it",
    "this|present agreement|treaty|convention|protocol|memorandum|arrangement|mou may|can *6 terminated|denounced|cancelled|discontinued|abrogated",
  ]

  private static let ends: [WordPattern] = [
    "terminat~|denounc~|denunciation|withdraw~|abrogat~|cancel~|rescind~|discontinu~|renounc~|cease~|end|expire *12 this|present|the|its|it agreement|treaty|convention|protocol|memorandum|arrangement|accord|pact|instrument|understanding|mou?",
    "agreement|treaty|convention|protocol|memorandum|arrangement|accord|pact|mou|it|understanding *16 terminat~|denounc~|denunciation|withdraw~|abrogat~|cancel~|rescind~|discontinu~|renounc~|cease~|end",
    "notice|intention|wish|desire *6 terminat~|denounc~|denunciation|withdraw~|end|cancel",
  ]
}
