// Who bears norms.
extension RuleContext {
  /// Who bears a norm; the party whose short name stands before the cue where the reading names nobody.
  ///
  /// In an agreement "between the Republic of Freedonia and …" that gives no short names, "Freedonia" is one.
  func bearer(of norm: LocatedNorm, _ text: NormText) -> Bearer {
    guard case .unspecified = norm.obligation.bearer, let cue = text.cue,
      cue > passages[text.passage].words.lowerBound
    else { return norm.obligation.bearer }
    let name = wordKey(at: cue - 1)
    guard name.count > 3, isCapitalized(cue - 1, text),
      let party = lastWordsOfParties.first(where: { $0.words.contains(name) })?.party,
      isSubject(cue - 1, text)
    else { return norm.obligation.bearer }
    return .one(party)
  }

  private func isCapitalized(_ place: Int, _ text: NormText) -> Bool {
    (0x41...0x5A).contains(passages[text.passage].bytes[wordRange(at: place).lowerBound])
  }

  /// Whether a word begins its sentence or follows a comma or "and", so that nothing governs it.
  private func isSubject(_ place: Int, _ text: NormText) -> Bool {
    let start = wordRange(at: place).lowerBound
    let bytes = passages[text.passage].bytes
    if start == 0 || sentence(around: text).lowerBound == start { return true }
    return start >= 2 && bytes[start - 1] == 0x20 && bytes[start - 2] == 0x2C
  }

  /// Finds the last words of the names of each party.
  func findLastWordsOfParties() -> [(party: PartyID, words: [FoldedWord])] {
    agreement.parties.both.map { party in
      let words = [party.officialName, party.shortName].compactMap { name in
        FoldedWord.wordsAndNumbers(in: Array(name.utf8), 0..<name.utf8.count).last
      }
      return (party.id, words)
    }
  }
}

extension Bearer {
  /// Whether it is one of the parties or both, or an organ of one.
  var isOfParties: Bool {
    switch self {
    case .each, .jointly, .eachAndJointly, .either, .neither, .one, .body, .role: true
    case .jointBody, .persons, .open, .unspecified: false
    }
  }
}
