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
      let party = agreement.parties.both.first(where: { isLastWord(name, of: $0) }),
      isSubject(cue - 1, text)
    else { return norm.obligation.bearer }
    return .one(party.id)
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

  private func isLastWord(_ word: FoldedWord, of party: Party) -> Bool {
    [party.officialName, party.shortName].contains { name in
      FoldedWord.wordsAndNumbers(in: Array(name.utf8), 0..<name.utf8.count).last == word
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
