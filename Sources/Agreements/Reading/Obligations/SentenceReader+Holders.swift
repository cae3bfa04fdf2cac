// Persons and organs, told from the parties they belong to.
extension SentenceReader {
  func personHolder(_ phrase: Range<Int>, _ head: Int, _ end: Int) -> Holder {
    if word(head) == .subject || word(head) == .minor { return .thing }
    // The Executive Agents of the Parties, their competent organisations: who acts for a party.
    if word(head - 1) == .executive, isCapital(head) { return .organ }
    switch word(head) {
    case .organisation, .organisations, .organization, .organizations:
      if word(head - 1) == .competent { return .organ }
    default: break
    }
    if word(head) == .members || word(head) == .member {
      let limit = min(phrase.upperBound, end + 6)
      var index = end
      while index < limit {
        if isAny(index, of: .jointOrgan) { return .jointOrgan }
        if isAny(index, of: [.organ, .person, .country]) { break }
        index += 1
      }
      if word(head) == .members, isAny(head + 1, of: .party) { return .parties }
      // "each Member" of an organization is a party to its agreement.
      if isCapital(head), word(head + 1) != .of {
        switch word(phrase.lowerBound) {
        case .each, .any, .every, .a, .all, .both: return .each
        case .no, .neither: return .neither
        default: if word(head) == .members { return .parties }
        }
      }
    }
    return .person
  }

  /// Whether the name of a state goes on with what its authorities are called: "the Kingdom of Norland
  /// authorities".
  func namesAuthorities(behind start: Int, _ phrase: Range<Int>) -> Bool {
    guard word(start) == .of else { return false }
    var index = start + 1
    if isAny(index, of: .determiner) { index += 1 }
    guard isAny(index, of: .country), index + 1 < phrase.upperBound else { return false }
    return isAny(index + 1, of: .organ)
  }

  /// Whether a body is one of a party alone: "a liaison body", "the State Secretariat".
  private func isPublic(_ index: Int) -> Bool {
    switch word(index) {
    case .liaison, .competent, .national, .domestic, .local, .regulatory, .supervisory, .public,
      .governmental, .authorised, .authorized, .designated, .respective:
      true
    case .state, .european: isCapital(index)
    default: isAny(index, of: .nationality)
    }
  }

  /// Whether the organ at a token, which most often is a joint one, is one of a party alone.
  func isNational(_ head: Int) -> Bool {
    switch word(head) {
    case .body, .bodies, .secretariat, .board, .council, .commission: isPublic(head - 1)
    default: false
    }
  }

  func organHolder(_ phrase: Range<Int>, _ head: Int, _ end: Int) -> Holder {
    if isAny(head, of: .jointOrgan), !isNational(head) { return .jointOrgan }
    if word(phrase.lowerBound) == .either { return .either }
    if word(head) == .representatives, word(head + 1) == .of,
      holder(ofCore: (head + 2)..<max(head + 2, phrase.upperBound)) == .parties
    {
      return .parties
    }
    for index in phrase.lowerBound..<head
    where isAny(index, of: .jointOrgan) || word(index) == .joint {
      return .jointOrgan
    }
    var index = end
    while index < min(phrase.upperBound, end + 4) {
      if isAny(index, of: .jointOrgan), word(end) == .of { return .jointOrgan }
      if isAny(index, of: .organ) { break }
      index += 1
    }
    if word(phrase.lowerBound) == .no, isAny(head, of: .organ) { return .organ }
    return .organ
  }
}
