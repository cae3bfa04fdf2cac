// Modals in the content of a verb, in descriptions and between commas.
extension SentenceReader {
  /// Whether a relative clause tells which of all parties or persons: "any States who".
  func describesAny(before relative: Int) -> Bool {
    var last = relative - 1
    if isAny(last, of: .coordinator) {
      // "any State which shall sign or which shall accede".
      let limit = max(range.lowerBound, relative - 24)
      while last > limit, !isAny(last, of: .relative), !isBoundary(last) { last -= 1 }
      last -= 1
    }
    guard isAny(last, of: [.party, .person]) else { return false }
    for index in stride(from: last, through: max(range.lowerBound, last - 4), by: -1) {
      switch word(index) {
      case .any, .every, .all, .those: return true
      default: if isAny(index, of: .preposition) || word(index) == .comma { return false }
      }
    }
    return false
  }

  /// The same modal before a coordinator, where no other verb stands between: "shall be lit and shall".
  func sharedModal(_ modal: Int) -> Int? {
    guard isAny(modal - 1, of: .coordinator) else { return nil }
    let limit = max(range.lowerBound, modal - 40)
    for index in stride(from: modal - 2, through: limit, by: -1) {
      if isBoundary(index) { return nil }
      if isFinite(index) { return word(index) == word(modal) ? index : nil }
    }
    return nil
  }

  /// Whether "whatever" or "whichever" opens words between commas that have no verb.
  func opensParenthesis(_ index: Int, _ start: Int) -> Bool {
    guard word(index) == .whatever || word(index) == .whichever, word(index - 1) == .comma else {
      return false
    }
    return (index + 1..<min(start, index + 12)).contains { word($0) == .comma }
  }

  /// Whether a modal behind a comma and "and" goes on with the one before the content of a verb.
  func resumes(_ modal: Int, behind that: Int) -> Bool {
    guard isAny(modal - 1, of: .coordinator), word(modal - 2) == .comma, isAny(modal, of: .modal)
    else { return false }
    let limit = max(range.lowerBound, that - 12)
    for index in stride(from: that - 1, through: limit, by: -1) {
      if isAny(index, of: .modal) { return word(index) == word(modal) }
      if isBoundary(index) || word(index) == .comma { return false }
    }
    return false
  }

  /// Whether "that" stands before a noun and a modal, though no content goes on: "and that period
  /// shall not".
  func pointsBack(_ that: Int) -> Bool {
    guard range.contains(that + 1), isAny(that - 1, of: .coordinator), tokens[that + 1].isWord,
      isAny(that + 2, of: .modal), families(that + 1).isDisjoint(with: [.pronoun, .thing])
    else { return false }
    var index = that - 1
    let limit = max(range.lowerBound, that - 60)
    while index >= limit, !isBoundary(index) {
      if word(index) == .that, isComplementThat(index) { return false }
      index -= 1
    }
    return true
  }

  /// Whether a note says what is to have effect: "I propose that this note shall constitute".
  func proposesEffect(_ that: Int, _ modal: Int) -> Bool {
    switch word(indexBeforeAdverbs(that)) {
    case .propose, .proposes, .proposed, .confirm, .confirms: break
    default: return false
    }
    guard word(modal) == .shall || word(modal) == .will else { return false }
    return word(modal + 1) == .constitute || reads(modal + 1, .enter, .into, .force)
      || reads(modal + 1, .come, .into, .force)
  }
}
