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
      if let subject, subject.isNegative, !subject.isCarried, !cue.isNegated {
        return deniedVerdict(kind, cue)
      }
      return Verdict(kind: kind, force: cue.force, end: cue.end, verb: cue.verb, subjectBears: true)
    }
    let negated = cue.isNegated || subject?.isNegative ?? false
    let verb = cue.verb
    if tellsAbility(cue), cue.isRelative || subject?.isBearing != true { return nil }
    // What persons can do, and what a list says, is no competence.
    if word(cue.start) == .can, !negated,
      subject?.holder == .person || subject?.isCarried == true
    {
      return nil
    }
    let start = cue.isPassive || word(verb) == .be ? beIndex(cue) : verb
    if word(start) == .be, let verdict = stateVerdict(cue, be: start, negated: negated, subject) {
      return verdict
    }
    if word(verb) == .remain || word(verb) == .become, keepsStatus(verb + 1),
      let verdict = stateVerdict(cue, be: verb, negated: negated, subject)
    {
      return verdict
    }
    if word(verb) == .have
      || (word(verb) == .retain || word(verb) == .reserve) && keepsRight(verb + 1),
      let verdict = possessionVerdict(cue, negated: negated, subject)
    {
      return verdict
    }
    if cue.form == .may { return mayVerdict(cue, negated: negated, subject) }
    let isThing =
      (subject.map { $0.holder == .thing || isRelative($0) && isIntransitive(verb) }
        ?? isIntransitive(verb))
      && !(word(verb) == .include && (cue.isRelative || subject.map(namesNotice) ?? false))
    if negated, isThing, !cue.isPassive,
      word(verb) == .require || word(verb) == .oblige || word(verb) == .compel
        || word(verb) == .obligate
    {
      return Verdict(kind: .immunity, force: nil, end: verb + 1, verb: verb)
    }
    // "Such restrictions shall not constitute" binds who takes them.
    let isMeasure = negated && word(verb) != .apply && (subject.map { namesMeasure($0) } ?? false)
    if !cue.isPassive, cue.form == .shall || cue.form == .will, let subject,
      word(subject.range.lowerBound) == .nothing
    {
      return Verdict(kind: .constitutive, force: nil, end: verb + 1, verb: verb)
    }
    if let force = beginningTalks(cue), !negated {
      return Verdict(kind: .duty, force: min(force, strict(cue)), end: cue.end, verb: verb)
    }
    if !cue.isPassive, !isMeasure,
      let end = effectEnd(verb, isThing: isThing, negated: negated, cue)
    {
      return Verdict(kind: .constitutive, force: nil, end: end, verb: verb)
    }
    // "the works will require" tells what will happen.
    if cue.form == .will, isThing, !cue.isPassive,
      isAny(verb, of: .outcomeVerb) || word(verb) == .require || word(verb) == .need
    {
      return nil
    }
    if cue.form == .should {
      return Verdict(kind: .recommendation, force: .hortatory, end: cue.end, verb: verb)
    }
    if !isBinding, cue.form == .will || cue.form == .would, !negated || true {
      return Verdict(kind: .intention, force: .statement, end: cue.end, verb: verb)
    }
    switch word(verb) {
    case .refrain, .abstain, .desist:
      return Verdict(kind: .prohibition, force: strict(cue), end: verb + 2, verb: verb)
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

  /// Whether "apply" stands without an object, so that what applies is a thing.
  func isIntransitive(_ verb: Int) -> Bool {
    word(verb) == .apply
      && (isAny(verb + 1, of: [.preposition, .adverb, .subordinator, .coordinator])
        || shape(verb + 1).contains(.mark) || word(verb + 1) == .to || verb + 1 >= range.upperBound)
  }

  /// Whether the subject is told from another by its place in the text, be it a party or a thing.
  private func isRelative(_ subject: Subject) -> Bool {
    guard subject.range.count == 2 else { return false }
    switch word(subject.range.upperBound - 1) {
    case .former, .latter, .other: return word(subject.range.lowerBound) == .the
    default: return false
    }
  }

  /// "shall" gives the greatest force; "will" in a treaty less.
  func strict(_ cue: Cue) -> Force {
    cue.form == .will ? .qualified : .unconditionalResult
  }

  private func beIndex(_ cue: Cue) -> Int {
    var index = cue.verb
    while index > cue.start, word(index) != .be { index -= 1 }
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
    while next < range.upperBound,
      isAny(next, of: .adverb) || word(next) == .both
        || isAny(next, of: .coordinator) && isAny(next - 1, of: .adverb)
          && isAny(next + 1, of: .adverb)
    { next += 1 }
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
    case .without where !isMay && word(next + 1) == .prejudice:
      return verdict(.constitutive, end: word(next + 2) == .to ? next + 3 : next + 2)
    // "it shall not be necessary to" frees from what would be needed.
    case .necessary where negated && !isMay: return verdict(.immunity)
    case .expected where negated && !isMay && word(next + 1) == .to:
      return verdict(.immunity, end: toEnd)
    case .subject where !isMay:
      if cue.form == .should { return nil }
      return verdict(negated ? .immunity : .constitutive, end: toEnd)
    case .exempt, .exempted, .immune, .relieved:
      // Who is not exempt keeps no immunity.
      return isMay
        ? nil
        : verdict(
          negated ? .constitutive : .immunity, end: word(next + 1) == .from ? next + 2 : next + 1)
    case .under where !isMay && cue.form != .should:
      guard let obligation = obligation(behind: next + 1) else { break }
      return verdict(
        negated || obligation.isDenied ? .immunity : .duty,
        negated || obligation.isDenied ? nil : strict(cue), end: obligation.end)
    case .free where word(next + 1) != .to:
      if isMay || cue.form == .should { return nil }
      return verdict(word(next + 1) == .from || word(next + 1) == .of ? .immunity : .constitutive)
    case .entrusted where !isMay && cue.form != .should && !negated,
      .tasked where !isMay && cue.form != .should && !negated,
      .charged where !isMay && cue.form != .should && !negated && word(next + 1) == .with:
      return verdict(
        .duty, isBinding || cue.form == .shall ? strict(cue) : .statement, end: next + 1)
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
    case .prevented, .precluded, .prohibited, .forbidden, .barred:
      if isMay { return nil }
      // A denied bar saves what would be free without it.
      if negated { return verdict(.constitutive, end: word(next + 1) == .from ? next + 2 : nil) }
      return verdict(.prohibition, strict(cue))
    case .prepared, .ready, .willing:
      return word(next + 1) == .to ? verdict(.intention, .statement, end: toEnd) : nil
    case .encouraged where word(next + 1) == .to && !isMay,
      .invited where word(next + 1) == .to && !isMay:
      return verdict(.recommendation, .hortatory, end: toEnd)
    case .competent where word(next + 1) == .to && !isMay && cue.form != .should,
      .empowered where word(next + 1) == .to && !isMay && cue.form != .should:
      if negated { return verdict(.prohibition, strict(cue), end: toEnd) }
      return verdict(.power, end: toEnd)
    case .responsible where negated && !isMay, .accountable where negated && !isMay,
      .answerable where negated && !isMay:
      return verdict(.immunity, end: word(next + 1) == .for ? next + 2 : next + 1)
    case .held where holdsLiable(next + 1) && !isMay:
      if negated { return verdict(.immunity, end: next + 2) }
      return verdict(.duty, strict(cue))
    case .available where !isMay && cue.form != .should && isBinding,
      .responsible where !isMay && cue.form != .should && isBinding:
      return verdict(.duty, strict(cue))
    default: break
    }
    if isMay || cue.form == .should { return nil }
    if !isBinding, cue.form != .shall { return nil }
    if isConstitutiveState(next) { return verdict(.constitutive, end: next + 1) }
    if word(next) == .the, word(next + 1) == .subject || word(next + 1) == .object,
      word(next + 2) == .of
    {
      let consults = talks(behind: next + 2)?.isConsultation ?? false
      return verdict(.duty, consults ? .procedural : strict(cue), end: cue.end)
    }
    // A provision that is applied to something applies to it.
    if word(next) == .applied, let subject, isProvision(subject) {
      return verdict(.constitutive, end: toEnd)
    }
    if word(next) == .able {
      return negated ? verdict(.constitutive) : verdict(.duty, strict(cue), end: cue.end)
    }
    if negated, word(next + 2) == .than || word(next + 3) == .than {
      switch word(next) {
      case .more, .higher, .greater, .longer, .lower:
        return verdict(.prohibition, strict(cue), end: cue.end)
      default: break
      }
    }
    if !cue.isPassive, requiresQuality(next, cue) {
      return verdict(.duty, strict(cue), end: cue.end)
    }
    // "be" with a noun, an adjective or a place gives a thing its state or value.
    if !cue.isPassive, !isAny(next, of: .gerund) {
      return verdict(.constitutive)
    }
    return nil
  }

  /// Whether "be" tells how something has to be, rather than what it counts as.
  private func requiresQuality(_ index: Int, _ cue: Cue) -> Bool {
    if cue.isNegated { return false }
    if isAny(index, of: .quality) { return !isAny(index + 1, of: [.thing, .measureNoun]) }
    if word(index) == .in {
      switch word(index + 1) {
      case .accordance, .conformity, .compliance, .writing, .possession: return true
      default:
        return (index + 2..<index + 6).contains { word($0) == .language || word($0) == .languages }
      }
    }
    if word(index) == .of, isAny(index + 1, of: .participle) { return true }
    return cue.form == .must && !isAny(index, of: [.determiner, .numeral, .preposition])
      && !shape(index).contains(.number)
  }

  /// Whether a participle states an effect rather than an act: "deemed", "considered as", "renewed".
  func isConstitutiveState(_ index: Int) -> Bool {
    switch word(index) {
    case .called, .styled, .termed: return !isAny(index + 1, of: [.preposition, .coordinator])
    case .amended where word(index + 1) == .as || word(index + 1) == .to: return true
    // What is amended "by adding" words is amended by the text itself.
    case .amended where word(index + 1) == .by: return isAny(index + 2, of: .gerund)
    case .accepted: return word(index + 1) == .as
    // A board is composed of members; a record is composed by someone.
    case .composed, .comprised: return word(index + 1) == .of
    // What is given to more than had it is given by someone; nets are replaced, words replaced by words.
    case .extended: return word(index + 1) != .to || shape(index + 2).contains(.number)
    case .replaced: return word(index + 1) == .by || word(index + 1) == .with
    case .deemed, .construed, .interpreted, .understood, .regarded, .renewed,
      .bound, .calculated, .valid, .terminated, .superseded,
      .constituted, .reckoned, .presumed, .computed, .affected, .prejudiced,
      .impaired, .ceded, .forfeited, .incorporated, .governed, .abrogated, .repealed, .rescinded,
      .annulled, .extinguished, .vested, .equated, .assimilated, .counted, .covered, .prolonged,
      .nullified, .invalidated:
      return true
    case .excluded, .excepted: return word(index + 1) == .from
    case .considered:
      return word(index + 1) == .as || word(index + 1) == .to
        || isAny(index + 1, of: [.determiner, .participle, .adverb])
        || !isAny(index + 1, of: [.preposition]) && tokenIsPlain(index + 1)
    case .treated, .taken, .known, .defined:
      return word(index + 1) == .as || reads(index + 1, .to, .be) || reads(index + 1, .to, .mean)
    case .chaired, .coChaired, .headed: return true
    case .made: return word(index + 1) == .up
    default: return false
    }
  }

  /// Whether what follows "remain" is a position in law, so that it is judged as after "be".
  private func keepsStatus(_ index: Int) -> Bool {
    switch word(skippingAdverbs(index)) {
    case .subject, .bound, .entitled, .free, .liable, .responsible, .exempt, .immune, .competent,
      .authorised, .authorized, .accountable, .answerable:
      true
    default: false
    }
  }

  /// Whether a right is what is kept: "shall retain the right to".
  private func keepsRight(_ index: Int) -> Bool {
    let noun = isAny(index, of: .determiner) ? index + 1 : index
    return word(noun) == .right || word(noun) == .rights
  }

  private func holdsLiable(_ index: Int) -> Bool {
    switch word(index) {
    case .liable, .responsible, .accountable, .answerable: true
    default: false
    }
  }

  private func tokenIsPlain(_ index: Int) -> Bool {
    range.contains(index) && tokens[index].isWord
  }
}
