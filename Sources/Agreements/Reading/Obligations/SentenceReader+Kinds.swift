extension SentenceReader {
  /// What kind of norm a cue makes, and where the cue ends.
  struct Verdict {
    var kind: Modality
    var force: Force?
    var end: Int
    /// The verb whose act it is, where another verb only leads to it, as in "shall be free to suspend".
    var verb: Int
    /// Whether the subject, though the verb is in the passive, bears the norm.
    var subjectBears = false
  }

  /// Judges a cue with a modal by its verb.
  func verdict(_ cue: Cue, _ subject: Subject?) -> Verdict? {
    if let kind = cue.kind {
      return Verdict(kind: kind, force: cue.force, end: cue.end, verb: cue.verb, subjectBears: true)
    }
    let negated = cue.isNegated || subject?.isNegative ?? false
    let verb = cue.verb
    let start = cue.isPassive || word(verb) == .be ? beIndex(cue) : verb
    if word(start) == .be, let verdict = stateVerdict(cue, be: start, negated: negated, subject) {
      return verdict
    }
    if word(verb) == .have, let verdict = possessionVerdict(cue, negated: negated, subject) {
      return verdict
    }
    if cue.form == .may { return mayVerdict(cue, negated: negated, subject) }
    let isThing =
      subject.map { $0.holder == .thing } ?? false && !(cue.isRelative && word(verb) == .include)
    if negated, isThing, !cue.isPassive,
      word(verb) == .require || word(verb) == .oblige || word(verb) == .compel
        || word(verb) == .obligate
    {
      return Verdict(kind: .immunity, force: nil, end: verb + 1, verb: verb)
    }
    if !cue.isPassive, let end = effectEnd(verb, isThing: isThing, negated: negated, cue) {
      return Verdict(kind: .constitutive, force: nil, end: end, verb: verb)
    }
    if cue.form == .should {
      return Verdict(kind: .recommendation, force: .hortatory, end: cue.end, verb: verb)
    }
    if !isBinding, cue.form == .will || cue.form == .would, !negated || true {
      return Verdict(kind: .intention, force: .statement, end: cue.end, verb: verb)
    }
    switch word(verb) {
    case .refrain, .abstain, .desist:
      return Verdict(kind: .prohibition, force: .unconditionalResult, end: verb + 2, verb: verb)
    case .enjoy:
      if negated { break }
      return Verdict(
        kind: isImmunity(verb + 1) ? .immunity : .claimRight, force: nil, end: verb + 1, verb: verb)
    default: break
    }
    if negated {
      return Verdict(kind: .prohibition, force: strict(cue), end: cue.end, verb: verb)
    }
    let (force, end, act) = dutyForce(cue)
    return Verdict(kind: .duty, force: force, end: end, verb: act)
  }

  /// "shall" gives the greatest force; "will" in a treaty less.
  private func strict(_ cue: Cue) -> Force {
    cue.form == .will ? .qualified : .unconditionalResult
  }

  private func beIndex(_ cue: Cue) -> Int {
    var index = cue.start + 1
    while index < min(cue.verb, range.upperBound), word(index) != .be { index += 1 }
    return word(index) == .be ? index : cue.verb
  }

  private func isImmunity(_ start: Int) -> Bool {
    for index in start..<min(range.upperBound, start + 6) {
      if word(index) == .privileges || word(index) == .right || word(index) == .rights {
        return false
      }
      if word(index) == .immunity || word(index) == .exemption { return true }
    }
    return false
  }

  /// What "shall be" with a state or a passive makes.
  private func stateVerdict(_ cue: Cue, be: Int, negated: Bool, _ subject: Subject?) -> Verdict? {
    var next = be + 1
    while next < range.upperBound, isAny(next, of: .adverb) || word(next) == .both { next += 1 }
    let toEnd = word(next + 1) == .to ? next + 2 : next + 1
    func verdict(_ kind: Modality, _ force: Force? = nil, end: Int? = nil) -> Verdict {
      Verdict(
        kind: kind, force: force, end: end ?? next + 1,
        verb: word(next + 1) == .to ? next + 2 : next,
        subjectBears: true)
    }
    let isMay = cue.form == .may
    switch word(next) {
    case .required, .obliged, .obligated, .compelled, .liable, .bound:
      if isMay { return nil }
      if negated { return verdict(.immunity, end: toEnd) }
      if word(next) == .liable || word(next) == .bound && word(next + 1) != .to {
        return verdict(.duty, strict(cue), end: toEnd)
      }
      return word(next + 1) == .to ? verdict(.duty, strict(cue), end: toEnd) : nil
    case .subject where !isMay:
      if cue.form == .should { return nil }
      return verdict(negated ? .immunity : .constitutive, end: toEnd)
    case .exempt, .exempted, .immune, .relieved:
      return isMay ? nil : verdict(.immunity, end: word(next + 1) == .from ? next + 2 : next + 1)
    case .free where word(next + 1) != .to:
      if isMay || cue.form == .should { return nil }
      return verdict(word(next + 1) == .from || word(next + 1) == .of ? .immunity : .constitutive)
    case .entitled:
      if negated { return verdict(.prohibition, strict(cue), end: toEnd) }
      return verdict(.claimRight, end: toEnd)
    case .at where word(next + 1) == .liberty:
      if negated { return verdict(.prohibition, strict(cue), end: next + 3) }
      return Verdict(
        kind: .permission, force: nil, end: next + 3, verb: next + 3, subjectBears: true)
    case .permitted, .allowed, .authorised, .authorized, .free, .permissible:
      if isMay || cue.form == .should { return nil }
      if negated { return verdict(.prohibition, strict(cue), end: toEnd) }
      let isPower = word(next) == .free && isAny(toEnd, of: .powerVerb)
      return verdict(isPower ? .power : .permission, end: toEnd)
    case .prohibited, .forbidden, .barred, .precluded:
      if isMay { return nil }
      return verdict(.prohibition, strict(cue))
    case .prepared, .ready, .willing:
      return word(next + 1) == .to ? verdict(.intention, .statement, end: toEnd) : nil
    case .encouraged where word(next + 1) == .to && !isMay,
      .invited where word(next + 1) == .to && !isMay:
      return verdict(.recommendation, .hortatory, end: toEnd)
    case .available where !isMay && cue.form != .should && isBinding,
      .responsible where !isMay && cue.form != .should && isBinding:
      return verdict(.duty, strict(cue))
    default: break
    }
    if isMay || cue.form == .should { return nil }
    if !isBinding, cue.form != .shall { return nil }
    if isConstitutiveState(next) { return verdict(.constitutive, end: next + 1) }
    // "be" with a noun, an adjective or a place gives a thing its state or value.
    if !cue.isPassive, !isAny(next, of: .gerund) {
      return verdict(.constitutive)
    }
    return nil
  }

  /// Whether a participle states an effect rather than an act: "deemed", "considered as", "renewed".
  private func isConstitutiveState(_ index: Int) -> Bool {
    switch word(index) {
    case .deemed, .construed, .interpreted, .understood, .regarded, .renewed, .extended, .called,
      .bound, .calculated, .valid, .terminated, .superseded, .replaced, .composed, .comprised,
      .constituted, .reckoned, .presumed, .styled, .termed, .computed, .affected, .prejudiced,
      .impaired, .ceded, .forfeited:
      return true
    case .considered:
      return word(index + 1) == .as || word(index + 1) == .to
        || isAny(index + 1, of: [.determiner, .participle, .adverb])
        || !isAny(index + 1, of: [.preposition]) && tokenIsPlain(index + 1)
    case .treated, .taken, .known, .defined:
      return word(index + 1) == .as || reads(index + 1, .to, .be)
    case .chaired, .coChaired, .headed: return true
    case .made: return word(index + 1) == .up
    default: return false
    }
  }

  private func tokenIsPlain(_ index: Int) -> Bool {
    range.contains(index) && tokens[index].isWord
  }

  /// "shall have the right", "shall have effect"; nothing for "shall have" with other things.
  private func possessionVerdict(_ cue: Cue, negated: Bool, _ subject: Subject?) -> Verdict? {
    if cue.form == .may || cue.form == .should { return nil }
    var isNegative = negated
    var next = cue.verb + 1
    let limit = min(range.upperBound, next + 6)
    while next < limit {
      switch word(next) {
      case .no: isNegative = true
      case .right, .rights, .entitlement, .opportunity, .access, .liberty, .privilege, .privileges,
        .use, .option, .freedom:
        var end = next + 1
        if word(end) == .to || word(end) == .of { end += 1 }
        if isNegative {
          return Verdict(
            kind: .prohibition, force: .unconditionalResult, end: end, verb: end, subjectBears: true
          )
        }
        for act in end..<max(end + 1, min(range.upperBound, end + 14)) where word(act - 1) == .to {
          switch word(act) {
          case .terminate, .suspend, .denounce, .withdraw, .renounce:
            return Verdict(kind: .power, force: nil, end: next + 1, verb: act, subjectBears: true)
          default: break
          }
        }
        return Verdict(kind: .claimRight, force: nil, end: end, verb: end, subjectBears: true)
      case .power, .powers, .authority, .competence, .jurisdiction:
        let isRight = word(next) == .jurisdiction
        return Verdict(
          kind: isNegative ? .prohibition : isRight ? .claimRight : .power,
          force: isNegative ? .unconditionalResult : nil, end: next + 1, verb: next + 2,
          subjectBears: true)
      case .obligation, .duty, .responsibility, .regard:
        if isNegative {
          return Verdict(kind: .immunity, force: nil, end: next + 1, verb: next, subjectBears: true)
        }
        return Verdict(
          kind: .duty, force: word(next) == .regard ? .procedural : strict(cue), end: next + 1,
          verb: next,
          subjectBears: true)
      case .recourse: return nil
      case .effect, .force, .meaning, .meanings:
        return Verdict(kind: .constitutive, force: nil, end: next + 1, verb: next)
      case .of, .in, .comma, .semicolon: next = limit
      default: break
      }
      next += 1
    }
    guard !isNegative else { return nil }
    let isThing = subject.map { $0.holder == .thing } ?? true
    return Verdict(
      kind: isThing ? .constitutive : .claimRight, force: nil, end: cue.verb + 1, verb: cue.verb,
      subjectBears: !isThing)
  }

  /// What "may" makes: a prohibition, a power or a permission.
  private func mayVerdict(_ cue: Cue, negated: Bool, _ subject: Subject?) -> Verdict? {
    if negated {
      return Verdict(kind: .prohibition, force: .unconditionalResult, end: cue.end, verb: cue.verb)
    }
    var kind = Modality.permission
    if !cue.isOnly, isAny(cue.verb, of: .powerVerb), isPowerHolder(cue, subject) { kind = .power }
    // Joint organs adopt and approve in exercise of a power; parties adopt measures as they like.
    if !cue.isOnly, let subject, subject.holder == .jointOrgan, !cue.isPassive {
      switch word(cue.verb) {
      case .adopt, .approve, .create, .issue: kind = .power
      default: break
      }
    }
    if word(cue.verb) == .cease, isPowerHolder(cue, subject) { kind = .power }
    return Verdict(kind: kind, force: nil, end: cue.end, verb: cue.verb)
  }

  /// Passives that are acts of law whoever does them.
  private static let legalActs: Set<Word> = [
    .terminated, .amended, .denounced, .authorised, .authorized, .suspended, .revoked, .withdrawn,
    .modified, .extended, .cancelled,
    .designated, .renewed,
  ]

  /// Whether a party, an authority or a joint organ holds the "may".
  private func isPowerHolder(_ cue: Cue, _ subject: Subject?) -> Bool {
    if cue.isPassive {
      guard let agent = agent(behind: cue.verb) else {
        return Self.legalActs.contains(word(cue.verb))
      }
      return isOfficial(holder(of: agent))
    }
    guard let subject else { return false }
    return isOfficial(subject.holder)
  }

  private func isOfficial(_ holder: Holder) -> Bool {
    switch holder {
    case .person, .thing, .nonParty: false
    default: true
    }
  }
}
