extension SentenceReader {
  /// The cue that begins at a token, if one does.
  func cue(at index: Int) -> Cue? {
    switch word(index) {
    case .shall: modal(.shall, at: index)
    case .must: modal(.must, at: index)
    case .will: isNounWill(index) ? nil : modal(.will, at: index)
    case .would: isBinding ? nil : modal(.would, at: index)
    case .may: isMonth(index) || isIdle(index) ? nil : modal(.may, at: index)
    case .can, .cannot: canCue(at: index)
    case .should:
      (opensSubject(index + 1) || word(index + 1) == .that) && (isCapital(index) || goesOn(index))
        ? nil : modal(.should, at: index)
    case .ought: word(index + 1) == .to ? modal(.should, at: index) : nil
    case .need: needCue(at: index)
    case .is, .are: copula(at: index)
    case .has, .have: possession(at: index)
    case .being: authenticity(at: index)
    default: performative(at: index)
    }
  }

  /// "as the case may be", "as may be", "may or may not" lay down nothing.
  private func isIdle(_ index: Int) -> Bool {
    if reads(index - 2, .the, .case) || word(index - 1) == .as || word(index - 1) == .than {
      return true
    }
    return reads(index + 1, .or, .may) || reads(index - 2, .may, .or)
      || reads(index - 3, .may, .be, .and)
  }

  /// Whether "should" goes on with an inverted condition: "Should a ship sink, or should it".
  private func goesOn(_ should: Int) -> Bool {
    isAny(should - 1, of: .coordinator)
      && word(skippingHeading(range.lowerBound, end: should)) == .should
  }

  private func isNounWill(_ index: Int) -> Bool {
    isAny(index - 1, of: [.determiner, .preposition]) && !isAny(index - 1, of: .party)
      && !standsAlone(index - 1) || isAny(index - 1, of: .participle) && word(index + 1) == .of
  }

  /// Whether a determiner can be a subject, as in "this will", "each will".
  private func standsAlone(_ index: Int) -> Bool {
    switch word(index) {
    case .all, .this, .that, .these, .each, .both, .either, .neither: true
    default: false
    }
  }

  private func isMonth(_ index: Int) -> Bool {
    isCapital(index) && index > range.lowerBound
      && (shape(index - 1).contains(.number) || shape(index + 1).contains(.number)
        || isAny(index - 1, of: .preposition))
  }

  /// "cannot" and "can not" with an act forbid; "can" alone tells of an ability.
  private func canCue(at index: Int) -> Cue? {
    let isDenied = word(index) == .cannot || word(index + 1) == .not
    guard var cue = modal(.may, at: index) else { return nil }
    // "A Party can terminate the Agreement": of an act of law, ability is competence.
    guard isDenied || followsDenied(index) || isAny(cue.verb, of: .powerVerb) && !cue.isPassive
    else { return nil }
    if cue.isPassive { return release(&cue, isDenied: isDenied) }
    switch word(cue.verb) {
    // What turns out to be impossible, rather than what is forbidden.
    case .be, .have, .agree, .reach, .arrive, .but: return nil
    default: break
    }
    cue.isNegated = isDenied
    return cue
  }

  /// "cannot be required to": who cannot be made to do something.
  private func release(_ cue: inout Cue, isDenied: Bool) -> Cue? {
    switch word(cue.verb) {
    case .required, .obliged, .obligated, .compelled: break
    default: return nil
    }
    guard word(cue.verb + 1) == .to else { return nil }
    cue.isNegated = isDenied
    cue.kind = isDenied ? .immunity : .duty
    cue.end = cue.verb + 2
    cue.verb += 2
    cue.isPassive = false
    return cue
  }

  /// Whether "neither Party", "no Party" or "none of the Parties" stands before a modal.
  private func followsDenied(_ modal: Int) -> Bool {
    let first = max(range.lowerBound, modal - 4)
    for index in first..<modal {
      switch word(index) {
      case .neither, .no, .none:
        return isAny(index + 1, of: [.party, .role, .person, .organ]) || word(index + 1) == .of
      default: break
      }
    }
    return false
  }

  /// Whether "can" is the modal, so that only one who acts is forbidden to.
  func tellsAbility(_ cue: Cue) -> Bool {
    word(cue.start) == .cannot || word(cue.start) == .can
  }

  private func needCue(at index: Int) -> Cue? {
    guard word(index + 1) == .not else { return nil }
    var cue = Cue(start: index, end: index + 2, form: .present, verb: index + 2, isNegated: true)
    cue.kind = .immunity
    return cue
  }

  /// A modal with its adverbs, its negation and its verb.
  private func modal(_ form: Form, at index: Int) -> Cue? {
    var cue = Cue(start: index, end: index + 1, form: form, verb: index + 1)
    var next = index + 1
    let limit = min(range.upperBound, index + 40)
    search: while next < limit {
      if isMarker(next) || isHidden(next) {
        next += 1
        continue
      }
      switch word(next) {
      case .no where reads(next + 1, .later, .than), .not where reads(next + 1, .later, .than):
        guard let verb = verb(after: next + 2, limit: limit) else { break search }
        next = verb
        break search
      case .not, .never, .neither:
        cue.isNegated = true
        cue.end = next + 1
        next += 1
      case .only, .solely, .exclusively, .alone:
        cue.isOnly = true
        next += 1
      case .no where word(next + 1) == .longer, .in where word(next + 1) == .no:
        cue.isNegated = true
        next += 2
      case .comma, .dash:
        guard let close = closingComma(from: next + 1, limit: limit) else {
          // "may, as a measure of safety: (a) suspend": the verb stands in the list.
          let colon = (next..<limit).first { word($0) == .colon && isMarker($0 + 1) }
          next = isAny(next + 1, of: .preposition) ? colon ?? next + 1 : next + 1
          continue
        }
        for skipped in next..<close where word(skipped) == .only { cue.isOnly = true }
        if let other = otherModal(behind: next + 1, limit: limit), other < close {
          cue.sharesVerb = true
        }
        next = close + 1
      case .colon, .both, .each, .all:
        next += 1
      case .to where form == .should: next += 1
      case .first where isAny(next + 1, of: .verb): next += 1
      default:
        if isAny(next, of: .subordinator) || word(next) == .as {
          switch word(next + 1) {
          case .necessary, .appropriate, .possible, .required, .needed, .practicable, .requested,
            .applicable:
            next += 2
            continue
          default: break
          }
        }
        if isAny(next, of: .coordinator), isMarker(next + 1) || word(next + 1) == .shall {
          return nil
        }
        if let other = otherModal(behind: next, limit: limit) {
          cue.sharesVerb = true
          next = other + 1
          continue
        }
        // "shall promptly and in any event within a week report".
        if isAny(next, of: .coordinator), let later = laterTime(from: next),
          let verb = verb(after: later, limit: limit)
        {
          next = verb
          break search
        }
        if isAny(next, of: .adverb), !isAny(next, of: .verb) {
          next += 1
        } else if isAny(next, of: .preposition), !isAny(next, of: .verb), word(next) != .like {
          guard let verb = verb(after: next, limit: limit) else { break search }
          next = verb
          break search
        } else {
          break search
        }
      }
    }
    cue.verb = next
    cue.isOpen = next >= range.upperBound || next >= limit && word(index + 1) == .colon
    if cue.isOpen { cue.verb = min(next, range.upperBound - 1) }
    if cue.isOpen { cue.verb = range.upperBound }
    // A perfect, as in "shall have been notified", tells of a condition or a state to come.
    if word(next) == .have, isPerfect(next) { return nil }
    if word(next) == .be, form == .may || form == .should,
      isAny(skippingAdverbs(next + 1), of: .gerund)
    {
      return nil
    }
    if isArgument(next) { return nil }
    continueInfinitive(&cue)
    if word(cue.verb) == .be { completePassive(&cue) }
    return cue
  }

  /// The modal of another subject behind a coordinator: "shall and Norland may".
  private func otherModal(behind coordinator: Int, limit: Int) -> Int? {
    guard isAny(coordinator, of: .coordinator), opensSubject(coordinator + 1) else { return nil }
    for index in (coordinator + 1)..<max(coordinator + 1, min(limit, coordinator + 9)) {
      if isAny(index, of: .modal) { return index > coordinator + 1 ? index : nil }
      if shape(index).contains(.mark) || isAny(index, of: [.auxiliary, .relative, .subordinator]) {
        return nil
      }
    }
    return nil
  }

  /// Takes "continue to consult", "proceed to elect" for the verb of the infinitive.
  private func continueInfinitive(_ cue: inout Cue) {
    switch word(cue.verb) {
    case .continue, .proceed, .begin, .commence, .start: break
    default: return
    }
    guard word(cue.verb + 1) == .to else { return }
    let next = skippingAdverbs(cue.verb + 2)
    if isAny(next, of: .verb) || word(next) == .be || word(next) == .have { cue.verb = next }
  }

  /// The comma that closes what an earlier comma opened, if an adjunct stands between them.
  private func closingComma(from start: Int, limit: Int) -> Int? {
    guard
      isAny(start, of: [.preposition, .subordinator, .adverb, .gerund, .coordinator, .participle])
    else { return nil }
    var index = start
    while index < limit {
      if word(index) == .semicolon || word(index) == .colon { return nil }
      if word(index) == .comma || word(index) == .dash,
        isAny(index + 1, of: [.verb, .adverb]) || word(index + 1) == .be || word(index + 1) == .not
          || word(index + 1) == .have
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The verb behind an adjunct that stands between a modal and its verb.
  private func verb(after start: Int, limit: Int) -> Int? {
    var index = start + 1
    while index < limit {
      let isForm = isAny(index, of: .verb) || word(index) == .be || word(index) == .have
      if isForm, !isAny(index - 1, of: [.determiner, .preposition, .coordinator]),
        !isAny(index, of: .nounOrVerb) || !isAny(index + 1, of: [.preposition, .coordinator])
      {
        return index
      }
      if word(index) == .semicolon || word(index) == .fullStop { return nil }
      index += 1
    }
    return nil
  }

  /// "it must be recognised that", "shall not be limited to" lay down nothing.
  private func isArgument(_ be: Int) -> Bool {
    guard word(be) == .be else { return false }
    let next = skippingAdverbs(be + 1)
    if word(next) == .limited { return word(next + 1) == .to && word(be - 1) == .not }
    // A duty to enable is laid down by "must" and "shall"; "will be able" tells of an ability.
    if word(next) == .able { return word(be - 1) != .must && word(be - 1) != .shall }
    guard word(next + 1) == .that else { return false }
    switch word(next) {
    case .noted, .recognised, .recognized, .remembered, .emphasised, .emphasized, .stressed,
      .recalled, .admitted, .said, .borne, .pointed:
      return true
    default: return false
    }
  }

  private func isPerfect(_ have: Int) -> Bool {
    let next = skippingAdverbs(have + 1)
    return word(next) == .been
      || isAny(next, of: .participle) && !isAny(next, of: .determiner)
        && word(next) != .limited && !isCapital(next)
  }

  /// Takes the participle behind "be" into the cue.
  private func completePassive(_ cue: inout Cue) {
    var next = cue.verb + 1
    while next < range.upperBound, isAny(next, of: .adverb), !isAny(next, of: .participle) {
      if word(next) == .only || word(next) == .solely || word(next) == .exclusively {
        cue.isOnly = true
      }
      next += 1
    }
    if word(next) == .only { cue.isOnly = true }
    guard isAny(next, of: .participle) || word(next) == .made else { return }
    cue.verb = next
    cue.isPassive = true
    if word(next + 1) == .only || word(next + 1) == .solely { cue.isOnly = true }
  }
}
