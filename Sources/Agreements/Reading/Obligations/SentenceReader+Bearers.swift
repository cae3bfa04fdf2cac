extension SentenceReader {
  /// Reads whom a noun phrase names.
  func subject(_ phrase: Range<Int>) -> Subject {
    var phrase = phrase
    while phrase.count > 1,
      word(phrase.upperBound - 1) == .comma || isAny(phrase.upperBound - 1, of: .adverb)
    {
      phrase = phrase.lowerBound..<(phrase.upperBound - 1)
    }
    var subject = Subject(range: phrase, holder: .thing)
    switch word(phrase.lowerBound) {
    case .nothing, .none: subject.isNegative = true
    case .neither, .no, .nor: subject.isNegative = true
    case .it, .they, .he, .she, .same:
      // "he/she" stands for one as well.
      subject.isPronoun = phrase.count == 1 || isAny(phrase.upperBound - 1, of: .pronoun)
    default: break
    }
    subject.holder = holder(of: phrase)
    return subject
  }

  /// The end of the core of a noun phrase: before its first preposition, relative or comma.
  func coreEnd(_ phrase: Range<Int>) -> Int {
    var index = phrase.lowerBound + 1
    while index < phrase.upperBound {
      let families = families(index)
      if families.contains(.determiner),
        isAny(index - 1, of: .determiner) || isAny(index, of: .numeral)
      {
        index += 1
        continue
      }
      if families.contains(.coordinator), isCapital(index - 1), isCapital(index + 1),
        !isAny(index - 1, of: [.party, .organ, .jointOrgan, .person, .country])
      {
        index += 1
        continue
      }
      if !families.isDisjoint(with: [
        .preposition, .relative, .coordinator, .modal, .auxiliary, .subordinator,
      ]) {
        break
      }
      if word(index) == .comma || word(index) == .colon || isHidden(index) { break }
      // "a person duly instructed to".
      if families.contains(.adverb), isAny(index + 1, of: .participle),
        isAny(index - 1, of: [.party, .organ, .jointOrgan, .person])
      {
        break
      }
      // "a Party subjects imports to": the verb; "the authorities responsible for": what they do.
      if word(index) == .subjects || word(index) == .responsible,
        isAny(index - 1, of: [.party, .organ, .jointOrgan, .person])
      {
        break
      }
      // "the Party intending to", "a licence issued by"; but "the requesting Party".
      if !families.isDisjoint(with: [.gerund, .participle]),
        families.isDisjoint(with: [.party, .role])
          || isAny(index, of: .gerund) && isAny(index + 1, of: .determiner),
        isAny(index - 1, of: [.party, .organ, .jointOrgan, .person, .thing]),
        !isAny(index + 1, of: [.party, .organ, .person])
      {
        break
      }
      let bearer: WordFamily = [.party, .organ, .jointOrgan, .person]
      if !families.isDisjoint(with: [.thirdPerson, .participle, .verb]),
        isAny(index - 1, of: bearer), !isAny(index, of: bearer),
        !isAny(index + 1, of: bearer), index > phrase.lowerBound + 1
      {
        break
      }
      if !families.isDisjoint(with: .role), families.isDisjoint(with: [.organ, .person, .party]),
        isAny(index - 1, of: [.party]),
        !isAny(index + 1, of: [.party, .organ, .person, .jointOrgan])
      {
        break
      }
      index += 1
    }
    return index
  }

  func holder(of phrase: Range<Int>) -> Holder {
    guard !phrase.isEmpty else { return .thing }
    var phrase = phrase
    // "each of the Parties", "either of them", "one of the Parties", "neither of the Parties".
    let first = word(phrase.lowerBound)
    if phrase.count > 2, word(phrase.lowerBound + 1) == .of || first == .both {
      let inner = holder(ofCore: (phrase.lowerBound + (first == .both ? 1 : 2))..<phrase.upperBound)
      if inner == .parties || inner == .each || inner == .one {
        switch first {
        case .each, .any, .both, .all: return .each
        case .either: return .either
        case .neither, .none: return .neither
        case .one: return .each
        default: break
        }
      }
    }
    if first == .neither, isAny(phrase.lowerBound + 1, of: .determiner) {
      phrase = (phrase.lowerBound + 1)..<phrase.upperBound
      let holder = holder(ofCore: phrase)
      return isPartyHolder(holder) ? .neither : holder
    }
    return holder(ofCore: phrase)
  }

  private func isPartyHolder(_ holder: Holder) -> Bool {
    switch holder {
    case .each, .parties, .either, .neither, .one, .role: true
    default: false
    }
  }

  func holder(ofCore phrase: Range<Int>) -> Holder {
    guard !phrase.isEmpty else { return .thing }
    let end = coreEnd(phrase)
    var head = end - 1
    while head > phrase.lowerBound,
      shape(head).contains(.number) || shape(head).contains(.mark) || isAny(head, of: .adverb)
    { head -= 1 }
    if shape(head).contains(.possessive), head + 1 >= end { head = min(head, end - 1) }
    let families = families(head)
    if phrase.lowerBound == head, isAny(head, of: .pronoun) { return .thing }
    if isPair(phrase, end) || joinsGovernments(phrase) { return .parties }
    // "the Secretary General" of an organization.
    if word(head) == .general, word(head - 1) == .secretary, head > phrase.lowerBound {
      return .nonParty
    }
    // "a Member Territory" of an association is a party to its agreement.
    if word(head) == .territory || word(head) == .territories, word(head - 1) == .member,
      isCapital(head), head > phrase.lowerBound
    {
      return partyHolder(phrase, head, end)
    }
    // "third States", "a third Party", "other States", "the United Nations".
    if families.contains(.outsider) { return .nonParty }
    if families.contains(.party), word(head - 1) == .third { return .nonParty }
    if word(head) == .nations, word(head - 1) == .united { return .nonParty }
    if word(head) == .states, word(head - 1) == .united || word(head - 1) == .efta { return .one }
    if isAny(head, of: .realm), isCapital(head), namesAuthorities(behind: end, phrase) {
      return .organ
    }
    if word(head) == .kingdom || families.contains(.country) { return .one }
    if isCapital(head), families.isEmpty, word(head) == .unknown, isAny(head - 1, of: .country),
      head - 1 == phrase.lowerBound
    {
      return .one
    }
    if families.contains(.realm), isCapital(head) { return .one }
    // "the EU": an adjective in capitals is the name itself.
    if families.contains(.nationality), shape(head).contains(.allCapitals),
      !families.contains(.party), head + 1 == phrase.upperBound
    {
      return .one
    }
    if word(head) == .america || word(head) == .majesty { return .one }
    if families.contains(.jointOrgan) { return isNational(head) ? .organ : .jointOrgan }
    if families.contains(.party), !families.contains(.organ) {
      return partyHolder(phrase, head, end)
    }
    if families.contains(.person), !families.contains(.organ) {
      return personHolder(phrase, head, end)
    }
    if word(head) == .point || word(head) == .points {
      // "the contact point", "a national enquiry point" is an office.
      switch word(head - 1) {
      case .focal, .contact, .enquiry, .inquiry: return .organ
      default: break
      }
    }
    if families.contains(.organ) { return organHolder(phrase, head, end) }
    if families.contains(.role), phrase.lowerBound + 1 == head, word(phrase.lowerBound) == .the {
      return .role
    }
    switch (word(phrase.lowerBound), phrase.count) {
    case (.each, _) where end == phrase.lowerBound + 1: return .each
    case (.either, _) where end == phrase.lowerBound + 1: return .either
    case (.neither, _) where end == phrase.lowerBound + 1: return .neither
    case (.both, _) where end == phrase.lowerBound + 1: return .each
    case (.the, _) where word(head) == .other || word(head) == .former || word(head) == .latter:
      return .one
    default: break
    }
    return .thing
  }

  /// Whether the phrase joins two named parties: "Norland and the Republic of Sudland".
  private func isPair(_ phrase: Range<Int>, _ end: Int) -> Bool {
    var named = 0
    var joined = false
    var index = phrase.lowerBound
    while index < min(phrase.upperBound, phrase.lowerBound + 24) {
      if isAny(index, of: .relative)
        || isAny(index, of: [.modal, .auxiliary, .person, .organ, .jointOrgan])
      {
        return false
      }
      if word(index) == .and { joined = true }
      // "Norland's aid to Sudland": the aid of one.
      if isAny(index, of: .country), shape(index).contains(.possessive),
        !isAny(index + 1, of: .coordinator)
      {
        return false
      }
      if isAny(index, of: .country) || word(index) == .states && word(index - 1) == .united
        || isAny(index, of: .realm) && isCapital(index) && word(index + 1) != .of
        || isAny(index, of: .nationality)
          && (isAny(index + 1, of: .party) || shape(index).contains(.allCapitals))
      {
        named += 1
      }
      index += 1
    }
    return joined && named >= 2
      && (isAny(phrase.lowerBound, of: [.country, .realm, .party, .nationality])
        || word(phrase.lowerBound) == .the)
  }

  /// A phrase whose head is "Party", "State", "Government" and the like.
  private func partyHolder(_ phrase: Range<Int>, _ head: Int, _ end: Int) -> Holder {
    if shape(head).contains(.possessive), head == phrase.upperBound - 1 { return .thing }
    let first = word(phrase.lowerBound)
    if word(head - 1) == .interested && !isCapital(head) || word(head - 1) == .private {
      return .person
    }
    if word(head) == .power || word(head) == .powers, !isCapital(head), first != .each,
      first != .either
    {
      return .thing
    }
    if word(head) == .nation || isAny(head, of: .nationality) { return .one }
    // A name before the noun: "the Norland Party", "the Norlandic Government".
    var joins = false
    for index in phrase.lowerBound..<head {
      joins = joins || word(index) == .and
      if isAny(index, of: [.country, .nationality]), !isAny(index + 1, of: .coordinator) {
        return joins ? .parties : .one
      }
    }
    let isPlural =
      Self.pluralParties.contains(word(head)) || isAny(head, of: .party) && endsInS(head)
    switch first {
    case .neither, .no, .nor: return .neither
    case .either: return .either
    case .each, .any, .every, .both, .all, .a, .an: if !hasRole(phrase, head) { return .each }
    default: break
    }
    if word(head) == .government || word(head) == .governments, word(head + 1) == .of {
      return governmentHolder((head + 2)..<phrase.upperBound, isPlural: isPlural, first: first)
    }
    if isPlural, word(head - 1) == .disputing || word(head - 1) == .consulting { return .parties }
    if hasRole(phrase, head) { return isPlural && !isAny(head - 1, of: .role) ? .parties : .role }
    for index in phrase.lowerBound..<head {
      switch word(index) {
      case .other, .former, .latter, .second, .last: return isPlural ? .parties : .one
      case .either: return .either
      case .each, .any: return .each
      case .first: return .one
      case .no: return .neither
      case .neither: return .neither
      default: break
      }
    }
    if isPlural { return .parties }
    // "the Party in whose territory": told from the other by what follows.
    if end < phrase.upperBound,
      isAny(end, of: [.relative, .gerund, .participle, .preposition, .role])
        || word(end) == .concerned
    {
      if first == .the || first == .that || first == .such {
        if word(end) == .concerned { return .one }
        if word(end) == .of, isAny(end + 1, of: .country) || isAny(end + 2, of: .country) {
          return .one
        }
        return word(end) == .to ? .each : .role
      }
    }
    if word(head) == .crown || first == .one { return .one }
    return first == .such || first == .that || first == .the || first == .this ? .one : .each
  }

  private static let pluralParties: Set<Word> = [
    .parties, .states, .governments, .sides, .participants, .countries, .signatories, .partners,
    .nations,
    .members, .territories,
  ]

  private func endsInS(_ head: Int) -> Bool { Self.pluralParties.contains(word(head)) }

  private func hasRole(_ phrase: Range<Int>, _ head: Int) -> Bool {
    for index in phrase.lowerBound..<head where isAny(index, of: .role) && !isAny(index, of: .party)
    {
      if word(index) == .contracting || word(index) == .concerned { continue }
      return true
    }
    // "the performing Government": whoever does what the form in -ing says.
    if isAny(head - 1, of: .gerund), word(head - 1) != .contracting, word(phrase.lowerBound) == .the
    {
      return true
    }
    if word(head + 1) == .concerned { return false }
    return word(head + 1) == .complained
      || isAny(head + 1, of: .role) && !isAny(head + 1, of: [.organ, .person])
  }

  /// "the Government of" a state, a role or either party.
  private func governmentHolder(_ rest: Range<Int>, isPlural: Bool, first: Word) -> Holder {
    guard !rest.isEmpty else { return isPlural ? .parties : .one }
    if isPlural { return .parties }
    switch word(rest.lowerBound) {
    case .each, .any, .both: return .each
    case .either: return .either
    default: break
    }
    let inner = holder(ofCore: rest)
    switch inner {
    case .role, .either, .each, .parties: return inner == .parties ? .each : inner
    default: return .one
    }
  }
}
