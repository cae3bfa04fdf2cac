// Who makes a promise or declaration, where other words stand between.
extension SentenceReader {
  /// The index before an adjunct between commas: "Norland, subject to its laws, undertakes".
  func beforeAdjunct(_ closing: Int) -> Int {
    var index = closing - 1
    let limit = max(range.lowerBound + 1, closing - 60)
    while index > limit, !isBoundary(index), !isAny(index, of: .modal) {
      if word(index) == .comma {
        guard isAny(index + 1, of: [.preposition, .subordinator, .gerund]) else { return closing }
        return index - 1
      }
      index -= 1
    }
    return closing
  }

  /// The last word of a subject that opens the sentence and is described up to a comma: "The Parties, being
  /// aware of the needs of schools, libraries and museums, intend to".
  func describedSubject(before closing: Int) -> Int? {
    let start = skippingHeading(range.lowerBound, end: closing)
    var index = start + 1
    while index < min(closing, start + 8), !opensDescription(index) {
      if isAny(index, of: [.modal, .auxiliary, .relative, .preposition]) { return nil }
      index += 1
    }
    guard index < closing, opensDescription(index), !isAny(index, of: [.role, .party]),
      !hasModal(index..<closing)
    else { return nil }
    let subject = word(index - 1) == .comma ? index - 2 : index - 1
    return subject >= start && nameSubject(subject) ? subject : nil
  }

  /// Whether a form in -ing opens the description.
  private func opensDescription(_ index: Int) -> Bool {
    isAny(index, of: .gerund) || word(index) == .being || word(index) == .having
  }

  /// Whether the token can end the name of who makes a promise or declaration.
  func nameSubject(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.word == .they || token.word == .it || token.word == .he { return true }
    guard token.isWord, !token.shape.contains(.possessive) else { return false }
    let opensPhrase: WordFamily = [
      .preposition, .adverb, .coordinator, .determiner, .subordinator, .relative,
    ]
    return token.isAny(of: [.party, .country, .organ, .jointOrgan, .realm, .nationality, .person])
      || token.shape.contains(.capital) && !token.isAny(of: opensPhrase)
      || token.word == .hereby
  }
}
