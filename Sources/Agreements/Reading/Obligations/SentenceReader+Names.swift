// Bearers whose name no list has.
extension SentenceReader {
  /// Whether the phrase joins two governments: "the Government of A and the Government of B".
  func joinsGovernments(_ phrase: Range<Int>) -> Bool {
    var governments = 0
    var joined = false
    for index in phrase.lowerBound..<min(phrase.upperBound, phrase.lowerBound + 24) {
      if isAny(index, of: [.relative, .modal, .auxiliary]) { return false }
      if word(index) == .and, isAny(index + 1, of: .determiner) { joined = governments > 0 }
      if word(index) == .government { governments += 1 }
    }
    return joined && governments == 2
  }

  /// Whether the subject is a measure of a party, which is its conduct.
  func namesMeasure(_ subject: Subject) -> Bool {
    for index in subject.range {
      if isAny(index, of: .measureNoun) { return true }
      if isAny(index, of: [.preposition, .relative, .provision]) { return false }
    }
    return false
  }

  /// Whether the subject is something that is sent: what it has to include is asked of who sends it.
  func namesNotice(_ subject: Subject) -> Bool {
    for index in subject.range {
      switch word(index) {
      case .information, .notice, .notification, .request, .report, .statement, .proposal,
        .invitation, .submission, .application:
        // "The application of this Article shall include" is no paper.
        return word(index) != .application || word(index + 1) != .of
      default: break
      }
      if isAny(index, of: [.preposition, .relative]) { return false }
    }
    return false
  }

  /// Those between whom something takes place: "consultations between the Parties".
  func participants(of subject: Subject) -> Range<Int>? {
    guard
      let between = subject.range.first(where: { word($0) == .between || word($0) == .among }),
      between + 1 < subject.range.upperBound
    else { return nil }
    let those = (between + 1)..<subject.range.upperBound
    return holder(of: those) == .thing ? nil : those
  }

  /// Whether the subject is a provision, such as "paragraph 2 of Article 4".
  func isProvision(_ subject: Subject) -> Bool {
    for index in subject.range {
      if isAny(index, of: .provision) { return true }
      if !isAny(index, of: .determiner) { return false }
    }
    return false
  }

  /// Whether a phrase is the short name of an organ: "by OLAF".
  func isAcronym(_ start: Int, _ end: Int) -> Bool {
    let name = word(start) == .the ? start + 1 : start
    guard name < end, shape(name).contains(.allCapitals), tokens[name].families.isEmpty else {
      return false
    }
    return word(name) == .unknown
  }

  /// The subject, with a guess at who bears the norm where no list tells.
  ///
  /// A thing seldom acts. So what does an act under a name is a party or an organ. "They" who promise or
  /// declare, without anyone to stand for, are the parties; any other pronoun stays open.
  func namedSubject(_ subject: Subject, _ cue: Cue) -> Subject {
    let speaks = cue.form == .performative && subject.isPronoun
    guard subject.holder == .thing, !subject.range.isEmpty, speaks || acts(cue) else {
      return subject
    }
    var named = subject
    let first = subject.range.lowerBound
    if subject.isPronoun {
      switch word(first) {
      // Of a memorandum, the participants are those who will do something.
      case .they where speaks || !isBinding || isMutual(cue): named.holder = .parties
      case .he, .she: named.holder = .person
      default: break
      }
      return named
    }
    var end = first
    while end < subject.range.upperBound, tokens[end].isWord,
      !isAny(end, of: [.preposition, .relative, .coordinator])
    { end += 1 }
    guard end > first else { return subject }
    let head = end - 1
    guard isCapital(head), tokens[head].word == .unknown, tokens[head].families.isEmpty else {
      return subject
    }
    if shape(head).contains(.allCapitals) {
      named.holder = .organ
    } else if isName(first...head) {
      let isPair =
        word(end) == .and && end + 1 < subject.range.upperBound
        && isName((end + 1)...(subject.range.upperBound - 1))
      named.holder = isPair ? .parties : .one
    }
    return named
  }

  /// Whether an act is done to each other: "they shall inform each other".
  private func isMutual(_ cue: Cue) -> Bool {
    (cue.verb..<cue.verb + 5).contains {
      word($0) == .each && word($0 + 1) == .other || word($0) == .one && word($0 + 1) == .another
    }
  }

  /// The words that name who does something, where no list has the name: "by Norland", "by A and B".
  func names(at start: Int, _ end: Int) -> Range<Int>? {
    var last = start
    while last < end, isName(last...last) { last += 1 }
    guard last > start else { return nil }
    if word(last) == .and, last + 1 < end, isName((last + 1)...(last + 1)) {
      var other = last + 1
      while other < end, isName(other...other) { other += 1 }
      last = other
    }
    // "by Norland law": the name belongs to what follows.
    let isWhole =
      last >= range.upperBound || shape(last).contains(.mark)
      || isAny(last, of: [.preposition, .coordinator, .adverb, .relative, .subordinator])
    return isWhole ? start..<last : nil
  }

  /// Who the agent of a passive is, where also a short or unknown name tells.
  func agentHolder(_ agent: Range<Int>) -> Holder {
    let known = holder(of: agent)
    guard known == .thing else { return known }
    if isAcronym(agent.lowerBound, agent.upperBound) { return .organ }
    if agent.contains(where: { word($0) == .and }) { return .parties }
    return isName(agent.lowerBound...agent.lowerBound) ? .one : .organ
  }

  /// Whether words are a name without an article, such as "North Norland".
  private func isName(_ words: ClosedRange<Int>) -> Bool {
    words.allSatisfy {
      isCapital($0) && tokens[$0].word == .unknown && tokens[$0].families.isEmpty
    }
  }

  /// Whether the verb of a cue is an act, rather than what things do or are.
  private func acts(_ cue: Cue) -> Bool {
    // Nobody but a person or party has duties and rights.
    if cue.form == .present, !cue.isPassive, let kind = cue.kind {
      switch kind {
      case .claimRight: return true
      case .duty, .prohibition, .permission, .power, .immunity:
        // "is required to", "is responsible for"; but anything "is prohibited" or "is not subject to".
        let last = word(cue.end - 1)
        return (last == .to || last == .for) && word(cue.verb) != .subject
      case .constitutive, .declaration, .intention, .recommendation, .purpose: break
      }
    }
    if cue.isPassive {
      // Only a person or party is entitled or obliged.
      switch word(cue.verb) {
      case .permitted, .authorised, .authorized, .entitled, .required, .obliged: return true
      default: return false
      }
    }
    if cue.isOpen || word(cue.start + 1) == .colon { return true }
    let isPlain =
      word(cue.verb) == .unknown && families(cue.verb).isEmpty && !isCapital(cue.verb)
      && shape(cue.verb).isDisjoint(with: [.mark, .number])
    guard isPlain || isAny(cue.verb, of: .verb) || word(cue.verb) == .do,
      !isAny(cue.verb, of: .outcomeVerb)
    else {
      return false
    }
    switch word(cue.verb) {
    case .be, .have, .apply, .include, .enter, .remain, .mean, .cover, .comprise, .consist,
      .constitute, .continue, .begin, .commence, .end, .expire, .terminate, .cease, .extend,
      .prevail, .lapse, .exceed, .form, .replace, .supersede, .survive, .serve, .refer, .bear,
      .come, .run, .concern, .govern, .bind, .operate, .prejudice, .preclude, .prevent, .require,
      .limit, .restrict, .modify, .imply, .affect, .invalidate, .nullify, .render, .alter,
      .confer, .deprive, .relieve, .override, .interrupt, .suspend, .extinguish, .revive,
      .release, .discharge, .entail, .amount, .become, .depend, .result, .rest, .follow, .belong,
      .pass, .accrue, .vest:
      return false
    default: return true
    }
  }
}
