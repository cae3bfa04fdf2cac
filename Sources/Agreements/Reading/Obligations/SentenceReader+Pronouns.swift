// What pronouns stand for, also over the end of a sentence.
extension SentenceReader {
  /// Those of whom a sentence speaks, for the pronouns behind them.
  struct Antecedents {
    /// The last subject in the singular.
    var singular: Subject?

    /// The last subject in the plural.
    var plural: Subject?

    /// The body that is established last.
    var established: Subject?

    /// What "it" stands for: who acts alone, before a body that is only spoken of.
    var one: Subject? {
      switch singular?.holder {
      case .one?, .role?, .organ?, .jointOrgan?, .person?, .nonParty?: singular
      default: established ?? singular
      }
    }
  }

  /// Replaces a pronoun by what it stands for, in the sentence or in the one before.
  ///
  /// A pronoun for which nothing of its number is there stays a thing, which bears nothing.
  func resolve(
    _ pronoun: Subject, of cue: Cue, _ last: Subject?, _ clauseStart: Int, _ known: Antecedents
  ) -> Subject {
    let first = word(pronoun.range.lowerBound)
    if first == .it, known.established != nil, let one = known.one {
      return standing(pronoun, for: one)
    }
    // The Parties are no "it".
    let earlier = first == .it && last?.holder == .parties ? nil : last
    let resolved = resolve(pronoun, earlier, clauseStart)
    if resolved.holder != .thing || resolved.range != pronoun.range { return resolved }
    if !cue.isPassive, happens(cue) { return resolved }
    for those in [known, antecedents] {
      switch first {
      case .they:
        if let plural = those.plural { return standing(pronoun, for: plural) }
        // "Each Party … They": the Parties.
        if let each = those.singular,
          each.holder == .each || each.holder == .neither
            || each.holder == .either
        {
          return standing(pronoun, for: each)
        }
      case .it:
        if let one = those.one { return standing(pronoun, for: one) }
      case .he, .she:
        switch those.singular?.holder {
        case .person?, .organ?, .jointOrgan?:
          return those.singular.map { standing(pronoun, for: $0) } ?? pronoun
        default: break
        }
      default: return resolved
      }
    }
    return resolved
  }

  private func standing(_ pronoun: Subject, for antecedent: Subject) -> Subject {
    var resolved = pronoun
    resolved.range = antecedent.range
    switch antecedent.holder {
    case .neither, .either: resolved.holder = .each
    default: resolved.holder = antecedent.holder
    }
    return resolved
  }

  /// Keeps the subject of a cue, and the body that it establishes, for later pronouns.
  func note(_ subject: Subject?, _ item: Found, in known: inout Antecedents) {
    if let body = establishedBody(item.cue) { known.established = body }
    guard let subject, let own = item.place.subject, !own.isEmpty,
      !item.cue.isRelative || item.cue.form == .performative
    else { return }
    if subject.isPronoun {
      guard subject.range != own else { return }
      if word(own.lowerBound) == .they { known.plural = subject } else { known.singular = subject }
    } else if isPlural(subject) {
      known.plural = subject
    } else {
      known.singular = subject
    }
  }

  /// "hereby establish a Joint Committee", "there is established a panel", "designate a contact
  /// point": the body that a cue brings in.
  private func establishedBody(_ cue: Cue) -> Subject? {
    if !cue.isPassive, word(cue.verb + 1) == .a || word(cue.verb + 1) == .an,
      let body = body(at: cue.verb + 1)
    {
      return body
    }
    for verb in [cue.end - 1, cue.verb] {
      switch word(verb) {
      case .establish, .establishes, .established, .create: break
      case .set where word(verb + 1) == .up: break
      default: continue
      }
      if let body = body(at: word(verb) == .set ? verb + 2 : verb + 1) { return body }
    }
    return nil
  }

  /// The body that a noun phrase names, if one begins at a token.
  private func body(at start: Int) -> Subject? {
    guard isAny(start, of: .determiner) else { return nil }
    var end = start + 1
    while end < min(range.upperBound, start + 12), !shape(end).contains(.mark) { end += 1 }
    let holder = holder(of: start..<end)
    guard holder == .jointOrgan || holder == .organ else { return nil }
    return Subject(range: start..<coreEnd(start..<end), holder: holder)
  }

  /// Whether a verb tells what happens to a thing, so that a pronoun need not be who acts.
  private func happens(_ cue: Cue) -> Bool {
    if isAny(cue.verb, of: .outcomeVerb) { return true }
    switch word(cue.verb) {
    case .begin, .commence, .end, .expire, .lapse, .prevail, .constitute, .become, .supersede,
      .form,
      .cease:
      return true
    default: return false
    }
  }

  /// Whether a subject is in the plural, by its holder, its first word, or its noun.
  private func isPlural(_ subject: Subject) -> Bool {
    switch subject.holder {
    case .parties: return true
    case .each, .either, .neither, .one, .role: return false
    case .organ, .jointOrgan, .person, .nonParty, .thing: break
    }
    let words = subject.range
    switch word(words.lowerBound) {
    case .a, .an, .each, .every, .this, .that, .either, .neither, .one, .it: return false
    case .these, .those, .both, .all, .they: return true
    default: break
    }
    if isAny(words.lowerBound, of: .numeral) { return true }
    var head = words.lowerBound
    for index in words.prefix(24) {
      // "the pilots and the crew", but "the Trade and Transport Council".
      if word(index) == .and {
        if isCapital(index - 1), isCapital(index + 1) { continue }
        return true
      }
      if isAny(index, of: [.preposition, .relative, .modal, .auxiliary, .coordinator])
        || word(index) == .comma
      {
        break
      }
      // "goods stored in", "officials issuing": what describes stands behind the noun.
      if isAny(index, of: [.participle, .gerund]), index > words.lowerBound + 1,
        !isAny(index + 1, of: [.party, .organ, .jointOrgan, .person, .thing])
      {
        break
      }
      head = index
    }
    guard tokens.indices.contains(head) else { return false }
    switch word(head) {
    case .people, .personnel: return true
    default: return tokens[head].key.endsLikePlural
    }
  }
}
