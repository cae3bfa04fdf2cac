extension SentenceReader {
  /// The force of a duty by the words behind its modal, where its cue ends, and the verb of the act.
  func dutyForce(_ cue: Cue) -> (force: Force, end: Int, act: Int) {
    let verb = cue.verb
    let strict: Force = cue.form == .will ? .qualified : .unconditionalResult
    if cue.isPassive { return passiveForce(cue, strict) }
    switch word(verb) {
    case .endeavour, .endeavor, .strive, .attempt, .try:
      return (.endeavour, verb + 2, infinitive(behind: verb))
    case .seek, .aim:
      if word(verb + 1) == .to { return (.endeavour, verb + 2, verb + 2) }
    case .work:
      if word(verb + 1) == .towards || word(verb + 1) == .toward {
        return (.endeavour, verb + 2, verb)
      }
    case .consult, .consider: return (.procedural, verb + 1, verb)
    case .take where word(verb + 1) == .place:
      if let force = takingPlace(cue) { return (min(force, strict), verb + 2, verb) }
    case .use, .make, .exert, .do, .take, .give, .pay, .have, .bear, .accord:
      if let found = phraseForce(verb) {
        return (found.force, found.end, infinitive(behind: found.end - 1))
      }
    case .enter, .hold, .conduct, .open, .initiate, .commence, .engage, .continue, .resume, .pursue:
      if word(verb) == .continue, isAny(verb + 1, of: .gerund) { return ongoingForce(cue, strict) }
      if let found = talks(behind: verb) {
        let conduct: Force = cue.form == .will ? .qualified : .unconditionalConduct
        return (found.isConsultation ? .procedural : conduct, found.end, verb)
      }
    case .agree: return (cue.form == .will ? .qualified : .unconditionalConduct, verb + 1, verb)
    // "shall undertake to light the reefs" promises.
    case .undertake where word(verb + 1) == .to, .commit where word(verb + 1) == .to,
      .promise where word(verb + 1) == .to:
      return (cue.form == .will ? .qualified : .unconditionalConduct, verb + 2, verb + 2)
    case .keep where reads(verb + 1, .under, .review):
      return (cue.form == .will ? .qualified : .unconditionalConduct, cue.end, verb)
    default: break
    }
    if isAny(verb, of: .conductVerb) {
      return (cue.form == .will ? .qualified : .unconditionalConduct, verb + 1, verb)
    }
    return (strict, cue.end, verb)
  }

  /// "shall continue consulting": the form in -ing says what is done.
  private func ongoingForce(_ cue: Cue, _ strict: Force) -> (force: Force, end: Int, act: Int) {
    let act = cue.verb + 1
    switch word(act) {
    case .consulting, .considering: return (.procedural, act + 1, act)
    case .endeavouring, .endeavoring: return (.endeavour, act + 1, act)
    default: break
    }
    let isConduct = isAny(act, of: .conductVerb) && strict == .unconditionalResult
    return (isConduct ? .unconditionalConduct : strict, cue.end, act)
  }

  /// Whether the subject of a passive is consultations or talks, which are held.
  private func heldTalks(_ cue: Cue) -> Force? {
    switch word(cue.verb) {
    case .held, .conducted, .opened, .initiated, .begun, .commenced, .undertaken, .carried,
      .entered:
      break
    default: return nil
    }
    return takingPlace(cue)
  }

  /// The talks that open the sentence: "Consultations on tolls, also urgent ones, shall be held".
  private func talksNoun(_ cue: Cue) -> Int? {
    let first = skippingHeading(range.lowerBound, end: cue.start)
    switch word(first) {
    case .consultation, .consultations, .negotiations, .discussions, .talks: return first
    default: return nil
    }
  }

  /// The force of "consultations shall commence", which are begun by someone.
  func beginningTalks(_ cue: Cue) -> Force? {
    guard cue.form == .shall || cue.form == .will && isBinding, !cue.isPassive else { return nil }
    switch word(cue.verb) {
    case .commence, .begin, .start: return takingPlace(cue)
    default: return nil
    }
  }

  /// The force of "consultations between the Parties shall take place".
  private func takingPlace(_ cue: Cue) -> Force? {
    if let noun = talksNoun(cue) {
      let isConsultation = word(noun) == .consultation || word(noun) == .consultations
      return isConsultation ? .procedural : .unconditionalConduct
    }
    var index = cue.start - 1
    while index >= max(range.lowerBound, cue.start - 12), !isBoundary(index), word(index) != .comma
    {
      switch word(index) {
      case .consultation, .consultations: return .procedural
      case .negotiations, .discussions, .talks, .dialogue: return .unconditionalConduct
      default: index -= 1
      }
    }
    return nil
  }

  /// "enter into consultations", "open negotiations": the noun says what is done.
  func talks(behind verb: Int) -> (isConsultation: Bool, end: Int)? {
    var first = verb + 1
    if word(first) == .comma, isAny(first + 1, of: .preposition) {
      // "hold, upon request of a Party, consultations".
      let limit = min(range.upperBound, first + 14)
      if let close = (first + 1..<max(first + 1, limit)).first(where: { word($0) == .comma }) {
        first = close + 1
      }
    }
    for index in first..<max(first + 1, min(range.upperBound, first + 4)) {
      switch word(index) {
      case .consultation, .consultations: return (true, index + 1)
      case .negotiations, .discussions, .talks, .dialogue: return (false, index + 1)
      case .comma, .of, .to, .for, .after, .following: return nil
      default: break
      }
    }
    return nil
  }

  private func infinitive(behind index: Int) -> Int {
    for next in (index + 1)..<max(index + 2, min(range.upperBound, index + 5)) {
      if word(next) == .to { return next + 1 }
    }
    return index
  }

  private func passiveForce(_ cue: Cue, _ strict: Force) -> (force: Force, end: Int, act: Int) {
    let verb = cue.verb
    if let force = heldTalks(cue) { return (min(force, strict), verb + 1, verb) }
    // What is taken into account as something else has to be counted.
    if reads(verb, .taken, .into, .account, .as) { return (strict, cue.end, verb) }
    if word(verb) == .taken || word(verb) == .given || word(verb) == .paid || word(verb) == .had {
      let first = cue.start - 1
      if reads(verb + 1, .into, .account) || reads(verb + 1, .into, .consideration)
        || reads(verb + 1, .account)
      {
        return (.procedural, verb + 3, verb)
      }
      for index in max(range.lowerBound, first - 4)...max(range.lowerBound, first)
      where word(index) == .account || word(index) == .consideration || word(index) == .regard {
        return (.procedural, verb + 2, verb)
      }
      for index in max(range.lowerBound, first - 5)...max(range.lowerBound, first)
      where word(index) == .effort || word(index) == .efforts {
        return (.bestEfforts, verb + 1, verb)
      }
    }
    if word(verb) == .considered || word(verb) == .consulted {
      return (.procedural, verb + 1, verb)
    }
    if word(verb) == .made {
      for index in max(range.lowerBound, cue.start - 6)..<cue.start
      where word(index) == .effort || word(index) == .efforts || word(index) == .endeavours {
        switch word(index - 1) {
        case .best, .every, .utmost, .all: return (.bestEfforts, verb + 1, verb)
        default: return (word(index - 2) == .every ? .bestEfforts : .endeavour, verb + 1, verb)
        }
      }
    }
    let isConduct =
      isAny(verb, of: .conductVerb) && word(verb) != .developed && word(verb) != .supported
    return (
      isConduct && strict == .unconditionalResult ? .unconditionalConduct : strict, cue.end, verb
    )
  }

  /// The force of "use its best efforts", "take into account", "give sympathetic consideration".
  private func phraseForce(_ verb: Int) -> (force: Force, end: Int)? {
    var isBest = false
    let limit = min(range.upperBound, verb + 9)
    var index = verb + 1
    if word(verb) == .bear {
      return word(index) == .in && word(index + 1) == .mind ? (.procedural, index + 2) : nil
    }
    while index < limit {
      switch word(index) {
      case .everything where word(verb) == .do: return (.bestEfforts, index + 1)
      case .best, .utmost, .every, .all:
        isBest = true
        if word(index) == .utmost || word(index) == .best,
          word(verb) == .do
        {
          return (.bestEfforts, index + 1)
        }
      case .effort, .efforts, .endeavours, .endeavors, .endeavour, .endeavor, .exertions,
        .attempt, .attempts:
        return (isBest ? .bestEfforts : .endeavour, word(index + 1) == .to ? index + 2 : index + 1)
      case .account, .consideration, .regard, .attention, .heed, .cognizance:
        guard
          word(verb) == .take || word(verb) == .give || word(verb) == .pay || word(verb) == .have
            || word(verb) == .accord && word(index) == .consideration
        else { return nil }
        return (
          .procedural, word(index + 1) == .of || word(index + 1) == .to ? index + 2 : index + 1
        )
      case .measures, .steps, .action, .actions, .comma, .semicolon, .colon: return nil
      default: break
      }
      index += 1
    }
    return nil
  }
}
