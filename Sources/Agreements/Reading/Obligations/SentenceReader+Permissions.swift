// What "may" allows, empowers or forbids.
extension SentenceReader {
  /// What "may" makes: a prohibition, a power or a permission.
  func mayVerdict(_ cue: Cue, negated: Bool, _ subject: Subject?) -> Verdict? {
    if negated {
      return Verdict(kind: .prohibition, force: .unconditionalResult, end: cue.end, verb: cue.verb)
    }
    // "may result in", "may arise" tell of what can happen.
    if !cue.isPassive, !cue.isOnly, isAny(cue.verb, of: .outcomeVerb), subject?.isBearing != true {
      return nil
    }
    if cue.isPassive, !cue.isOnly, agent(behind: cue.verb) == nil, comesAbout(cue.verb) {
      return nil
    }
    var kind = Modality.permission
    // "may be referred to as" gives a name.
    if cue.isPassive, reads(cue.verb + 1, .to, .as) { return nil }
    let acts: WordFamily = cue.isPassive ? [.powerVerb, .passiveAct] : .powerVerb
    if !cue.isOnly, isAny(actVerb(cue), of: acts), isPowerHolder(cue, subject) { kind = .power }
    if !cue.isOnly, cue.isPassive, isActOfLaw(cue, subject) { kind = .power }
    // Joint organs adopt and approve in exercise of a power; parties adopt measures as they like.
    if !cue.isOnly, let subject, subject.holder == .jointOrgan, !cue.isPassive {
      switch word(cue.verb) {
      case .adopt, .approve, .create, .issue, .order, .award, .rule, .determine, .grant, .settle,
        .resolve:
        if !recommends(cue.verb) { kind = .power }
      case .take where takesDecision(cue.verb): kind = .power
      default: break
      }
    }
    if !cue.isOnly, !cue.isPassive, makesActOfLaw(cue.verb), isPowerHolder(cue, subject) {
      kind = .power
    }
    if !cue.isOnly, !cue.isPassive, coordinatesPower(behind: cue.verb), isPowerHolder(cue, subject)
    {
      kind = .power
    }
    if word(cue.verb) == .cease, isPowerHolder(cue, subject) { kind = .power }
    return Verdict(kind: kind, force: nil, end: cue.end, verb: cue.verb)
  }

  /// Whether an act of law is among verbs that stand together: "may begin, suspend or terminate".
  private func coordinatesPower(behind verb: Int) -> Bool {
    for index in (verb + 1)..<max(verb + 1, min(range.upperBound, verb + 7)) {
      if isAny(index, of: .powerVerb), isAny(index, of: .verb) { return true }
      guard word(index) == .comma || isAny(index, of: [.coordinator, .verb]) else { return false }
    }
    return false
  }

  /// Whether a participle tells of harm or of a result that may come about: "may be caused".
  private func comesAbout(_ index: Int) -> Bool {
    switch word(index) {
    case .caused, .affected, .impaired, .prejudiced, .endangered: true
    default: false
    }
  }

  /// The verb of the act: that behind "may agree to" or the first behind "may agree that".
  private func actVerb(_ cue: Cue) -> Int {
    guard word(cue.verb) == .agree else { return cue.verb }
    if word(cue.verb + 1) == .to { return skippingAdverbs(cue.verb + 2) }
    guard word(cue.verb + 1) == .that else { return cue.verb }
    let limit = min(range.upperBound, cue.verb + 10)
    for index in (cue.verb + 2)..<max(cue.verb + 2, limit) {
      if isAny(index, of: [.thirdPerson, .verb]), !isAny(index, of: .nounOrVerb) { return index }
    }
    return cue.verb
  }

  /// "may give notice", "may make a reservation", "may raise an objection".
  private func makesActOfLaw(_ verb: Int) -> Bool {
    switch word(verb) {
    case .make, .give, .enter, .serve, .lodge, .raise, .recommend, .submit, .file, .deliver: break
    // To conclude an agreement, or to enter into one.
    case .conclude: return concludes(verb)
    case .agree where word(verb + 1) == .to: break
    default: return false
    }
    if concludes(verb) { return true }
    for index in (verb + 1)..<max(verb + 1, min(range.upperBound, verb + 5)) {
      if isAny(index, of: .legalAct) { return true }
      if isAny(index, of: [.preposition, .relative, .coordinator]), index > verb + 1 {
        return false
      }
    }
    return false
  }

  /// Whether what is adopted binds nobody: "adopt recommendations".
  private func recommends(_ verb: Int) -> Bool {
    for index in (verb + 1)..<max(verb + 1, min(range.upperBound, verb + 5)) {
      switch word(index) {
      case .recommendation, .recommendations, .opinion, .report, .reports: return true
      case .decision, .decisions, .comma, .or: return false
      default: break
      }
    }
    return false
  }

  private func takesDecision(_ verb: Int) -> Bool {
    for index in (verb + 1)..<max(verb + 1, min(range.upperBound, verb + 4))
    where word(index) == .decision || word(index) == .decisions {
      return true
    }
    return false
  }

  /// Whether a party, an authority or a joint organ holds the "may".
  private func isPowerHolder(_ cue: Cue, _ subject: Subject?) -> Bool {
    if cue.isPassive {
      guard let agent = agent(behind: cue.verb) else {
        return isAny(cue.verb, of: .passiveAct)
      }
      return isOfficial(agentHolder(agent))
    }
    guard let subject else { return false }
    return isOfficial(subject.holder)
  }

  /// "amendments may be made", "notice may be given": the act of law stands in the noun.
  private func isActOfLaw(_ cue: Cue, _ subject: Subject?) -> Bool {
    guard let subject, !subject.range.isEmpty else { return false }
    switch word(cue.verb) {
    case .made, .given: break
    default: return false
    }
    for index in subject.range {
      if isAny(index, of: .legalAct) { return true }
      if isAny(index, of: [.preposition, .relative]) { return false }
    }
    return false
  }

  private func isOfficial(_ holder: Holder) -> Bool {
    switch holder {
    case .person, .thing, .nonParty: false
    default: true
    }
  }
}
