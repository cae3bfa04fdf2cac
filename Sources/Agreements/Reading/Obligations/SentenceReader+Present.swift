// Cues in the present tense.
extension SentenceReader {
  func present(
    _ index: Int, through last: Int, verb: Int, _ kind: Modality, force: Force? = nil,
    negated: Bool = false
  ) -> Cue {
    Cue(
      start: index, end: last + 1, form: .present, verb: verb, isNegated: negated, kind: kind,
      force: force)
  }

  /// "is required to", "are entitled to", "is to", "are not binding" and the like.
  func copula(at index: Int) -> Cue? {
    var next = index + 1
    var negated = word(index - 1) == .nor
    var performs = false
    var limited = false
    while next < range.upperBound, isAny(next, of: .adverb) || word(next) == .no {
      negated = negated || word(next) == .not || word(next) == .never
      performs = performs || word(next) == .hereby
      limited = limited || word(next) == .only
      if word(next) == .no { return nil }
      next += 1
    }
    if negated, word(next) == .comma, isAny(next + 1, of: .preposition),
      let close = (next + 1..<min(range.upperBound, next + 14)).first(where: { word($0) == .comma })
    {
      // "are not, by reason of this Article, entitled".
      next = close + 1
    }
    if word(index - 1) == .nor {
      // "nor is the applicant entitled to": the subject stands between.
      let limit = min(range.upperBound, index + 24)
      while next < limit, word(next) != .entitled, word(next) != .required, word(next) != .obliged,
        word(next) != .to || !isAny(next + 1, of: .verb) && word(next + 1) != .be
      {
        next += 1
      }
    }
    if fixesValue(next) { return present(index, through: next, verb: next, .constitutive) }
    let prohibits: Modality = negated ? .prohibition : .permission
    switch word(next) {
    case .required, .obliged, .obligated, .bound, .compelled:
      guard word(next + 1) == .to || negated && word(next) != .required else { return nil }
      return present(
        index, through: word(next + 1) == .to ? next + 1 : next, verb: next + 2,
        negated ? .immunity : .duty, force: negated ? nil : .unconditionalResult, negated: negated)
    case .entitled:
      return present(
        index, through: word(next + 1) == .to ? next + 1 : next, verb: next + 2,
        negated ? .prohibition : .claimRight, force: negated ? .unconditionalResult : nil,
        negated: negated)
    case .exempt, .exempted, .immune:
      return present(
        index, through: next, verb: next, negated ? .constitutive : .immunity, negated: negated)
    case .liable, .responsible, .accountable, .answerable:
      return answer(index, next, negated: negated)
    case .under:
      guard let obligation = obligation(behind: next + 1) else { return nil }
      let isDenied = negated || obligation.isDenied
      return present(
        index, through: obligation.end - 1, verb: obligation.end, isDenied ? .immunity : .duty,
        force: isDenied ? nil : .unconditionalResult, negated: isDenied)
    case .subject where negated && word(next + 1) == .to:
      return present(index, through: next + 1, verb: next, .immunity, negated: true)
    case .permitted, .allowed, .authorised, .authorized, .free:
      guard word(next + 1) == .to || negated && word(next) != .free else { return nil }
      return present(
        index, through: word(next + 1) == .to ? next + 1 : next, verb: next + 2, prohibits,
        force: negated ? .unconditionalResult : nil, negated: negated)
    case .at where reads(next, .at, .liberty):
      return present(
        index, through: next + 1, verb: next + 3, prohibits,
        force: negated ? .unconditionalResult : nil, negated: negated)
    case .prohibited, .forbidden:
      guard !negated else { return nil }
      return present(index, through: next, verb: next, .prohibition, force: .unconditionalResult)
    case .encouraged, .invited, .urged, .recommended:
      guard word(next + 1) == .to || word(next + 1) == .that else { return nil }
      return present(index, through: next + 1, verb: next + 2, .recommendation, force: .hortatory)
    case .prepared, .ready, .willing, .expected, .resolved, .determined, .committed:
      guard word(next + 1) == .to, !negated else { return nil }
      return present(index, through: next + 1, verb: next + 2, .intention, force: .statement)
    case .to:
      guard isAny(next + 1, of: .verb) || word(next + 1) == .be else { return nil }
      guard word(next + 1) != .be || isAny(next + 2, of: [.participle, .adverb]) else { return nil }
      var cue = present(
        index, through: next, verb: next + 1, negated ? .prohibition : .duty,
        force: .unconditionalResult, negated: negated)
      if word(next + 1) == .be {
        cue.isPassive = true
        cue.verb = skippingAdverbs(next + 2)
      }
      return cue
    case .competent, .empowered:
      guard word(next + 1) == .to else { return nil }
      return present(
        index, through: next + 1, verb: next + 2, negated ? .prohibition : .power,
        force: negated ? .unconditionalResult : nil, negated: negated)
    case .subject where word(next + 1) == .to, .incompatible where word(next + 1) == .with:
      return present(index, through: next + 1, verb: next, .constitutive)
    case .without where word(next + 1) == .prejudice && word(next + 2) == .to:
      return present(index, through: next + 2, verb: next, .constitutive)
    case .binding where word(next + 1) == .on || word(next + 1) == .upon || negated:
      return present(index, through: next + 1, verb: next, .constitutive, negated: negated)
    case .authentic, .deemed:
      return present(index, through: next, verb: next, .constitutive, negated: negated)
    case .considered, .regarded, .understood:
      guard reads(next + 1, .to, .be) || word(next + 1) == .as else { return nil }
      return present(index, through: next + 1, verb: next, .constitutive, negated: negated)
    case .incorporated where word(next + 1) == .into:
      return present(index, through: next, verb: next, .constitutive, negated: negated)
    default:
      guard performs, isAny(next, of: .participle) else { return nil }
      return present(index, through: next, verb: next, .constitutive)
    }
  }

  /// "For the purposes of this Article, origin is determined": a rule of reckoning, not a statement.
  private func fixesValue(_ index: Int) -> Bool {
    let first = skippingHeading(range.lowerBound, end: index)
    guard word(first) == .for,
      word(first + 2) == .purposes || word(first + 2) == .purpose || word(first + 1) == .purposes
    else { return false }
    switch word(index) {
    case .determined, .calculated, .computed, .defined, .reckoned, .treated, .regarded, .equated,
      .assimilated, .counted, .considered, .understood:
      return true
    default: return false
    }
  }

  /// "has the right to", "have the obligation to", "does not have the right to".
  func possession(at index: Int) -> Cue? {
    let lacks =
      word(index - 1) == .not && (word(index - 2) == .do || word(index - 2) == .does)
    guard !isAny(index - 1, of: .modal), word(index - 1) != .to, word(index - 1) != .not || lacks
    else { return nil }
    var next = skippingAdverbs(index + 1)
    let negated = lacks || word(next) == .no
    let start = lacks ? index - 2 : index
    if let obligation = obligation(behind: next) {
      let isDenied = lacks || obligation.isDenied
      return present(
        start, through: obligation.end - 1, verb: obligation.end, isDenied ? .immunity : .duty,
        force: isDenied ? nil : .unconditionalResult, negated: isDenied)
    }
    if isAny(next, of: .determiner) { next += 1 }
    if word(next) == .full || word(next) == .same || word(next) == .sole { next += 1 }
    switch word(next) {
    case .right, .rights:
      guard word(next + 1) == .to || word(next + 1) == .of else { return nil }
      return present(
        start, through: next + 1, verb: next + 2, negated ? .prohibition : .claimRight,
        force: negated ? .unconditionalResult : nil, negated: negated)
    default: return nil
    }
  }

  /// "both texts being equally authentic".
  func authenticity(at index: Int) -> Cue? {
    var next = index + 1
    while next < min(range.upperBound, index + 4), !isBinding(next) { next += 1 }
    guard isBinding(next) else { return nil }
    return present(index, through: next, verb: next, .constitutive)
  }

  private func isBinding(_ text: Int) -> Bool {
    word(text) == .authentic || word(text) == .authoritative
  }

  /// A verb that does what it says, or tells a party's position: "undertakes to", "hereby cede".
  func performative(at index: Int) -> Cue? {
    var before = indexBeforeAdverbs(index)
    var described: Int?
    if word(before) == .comma {
      let closing = before
      before = beforeAdjunct(closing)
      if before == closing, let subject = describedSubject(before: closing) {
        (before, described) = (subject, subject + 1)
      }
    }
    if word(before) == .do || word(before) == .does { before = indexBeforeAdverbs(before) }
    // "The Parties have agreed to": what they agreed binds them now.
    let isPerfect =
      word(index) == .agreed && word(index + 1) == .to
      && (word(before) == .have || word(before) == .has)
    if isPerfect { before = indexBeforeAdverbs(before) }
    let isSolemn = word(index - 1) == .hereby
    if word(index) == .agreed, describesNoun(index) { return nil }
    // "the bank guarantee may": a noun.
    if isAny(index + 1, of: .modal) { return nil }
    switch word(index) {
    case .means, .mean, .applies, .apply, .enters, .enter, .remains, .remain, .prevail, .prevails,
      .constitute, .constitutes, .becomes, .takes, .comes, .expires, .terminates, .supersedes,
      .replaces, .forms, .extends, .ceases, .modifies, .affects, .prevents, .precludes,
      .prejudices, .restricts, .limits, .impairs, .requires, .obliges, .enjoy, .enjoys, .do, .does,
      .being, .includes:
      return effect(at: index, before: before)
    case .hereby: return performance(at: index)
    default: break
    }
    // Behind an infinitive another may follow, unless the form or the verb is that of the promise before.
    let isCoordinated =
      isAny(before, of: .coordinator)
      && (!isAny(before - 1, of: .verb) || isAny(index, of: .thirdPerson) || repeats(index))
    guard before >= range.lowerBound, nameSubject(before) || isSolemn || isCoordinated else {
      return nil
    }
    var cue = Cue(start: index, end: index + 1, form: .performative, verb: index + 1)
    cue.isCoordinated = isCoordinated && !isSolemn
    cue.antecedentEnd = described
    switch word(index) {
    case .agree, .agrees, .agreed, .undertake, .undertakes, .engage, .engages, .promise, .promises,
      .covenant,
      .covenants, .stipulate:
      return promise(&cue)
    case .commit, .commits, .bind, .binds, .pledge, .pledges:
      return promise(&cue)
    case .share:
      guard let end = intention(behind: index), leadsToAct(end - 1) else { return nil }
      cue.end = word(end - 1) == .to ? end - 1 : end
      cue.verb = skippingAdverbs(end)
      cue.kind = .intention
      cue.force = .statement
    case .intend where isAny(index + 1, of: .determiner),
      .intends
    where isAny(index + 1, of: .determiner):
      // "intend this Agreement to remain": what is meant to happen.
      guard leadsToAct(index + 1) else { return nil }
      cue.kind = .intention
      cue.force = .statement
    case .intend, .intends, .expect, .expects, .plan, .plans, .aim, .aims, .propose, .hope, .aspire:
      guard word(index + 1) == .to else { return nil }
      cue.end = index + 2
      cue.verb = index + 2
      cue.kind = .intention
      cue.force = .statement
    case .stand, .stands:
      guard reads(index + 1, .ready, .to) || reads(index + 1, .prepared, .to) else { return nil }
      cue.end = index + 3
      cue.verb = index + 3
      cue.kind = .intention
      cue.force = .statement
    case .seek, .seeks, .strive, .strives, .endeavour, .endeavor:
      guard word(index + 1) == .to else { return nil }
      cue.end = index + 2
      cue.verb = index + 2
      cue.kind = isBinding ? .duty : .intention
      cue.force = isBinding ? .endeavour : .statement
    case .reaffirm, .reaffirms, .affirm, .affirms, .recognise, .recognises, .recognize, .recognizes,
      .acknowledge, .acknowledges, .declare, .declares, .note, .notes, .confirm, .confirms,
      .welcome,
      .welcomes, .underline, .underlines, .emphasise, .emphasize, .stress, .reiterate, .reiterates:
      cue.kind = .declaration
      cue.force = .statement
      if let end = intention(behind: index) {
        cue.kind = .intention
        cue.end = end
      }
    case .cede, .cedes, .renounce, .renounces, .relinquish, .relinquishes, .forfeit, .guarantee,
      .guarantees:
      cue.kind = .constitutive
    case .waive, .waives, .grant, .grants:
      cue.kind = .constitutive
    case .reserve, .reserves, .retain, .retains:
      guard isAny(index + 1, of: .determiner),
        word(index + 2) == .right || word(index + 2) == .rights
      else { return nil }
      cue.kind = .claimRight
      cue.end = index + 3
    case .encourage, .encourages, .recommend, .recommends, .invite, .invites, .urge, .urges:
      return nil
    default: return nil
    }
    return cue
  }

  /// "the programme agreed upon by": a participle that describes a noun.
  private func describesNoun(_ index: Int) -> Bool {
    let next = word(index + 1) == .upon || word(index + 1) == .on ? index + 2 : index + 1
    switch word(next) {
    case .by, .between, .among, .in, .under, .at, .with: return true
    default: return next > index + 1 && shape(next).contains(.mark)
    }
  }

  /// The end of "declare their common intention to", if that is what is declared.
  private func intention(behind verb: Int) -> Int? {
    var index = verb + 1
    let limit = min(range.upperBound, verb + 10)
    while index < limit {
      switch word(index) {
      case .intent, .intention, .willingness, .readiness, .resolve, .determination:
        return word(index + 1) == .to ? index + 2 : index + 1
      case .ambition, .ambitions, .aspiration, .aspirations, .goal, .objective, .commitment, .aim,
        .desire:
        // To reaffirm a commitment declares; to share one tells what is meant to be done.
        guard word(verb) == .share else { return nil }
        return word(index + 1) == .to ? index + 2 : index + 1
      case .that, .comma, .of, .to: return nil
      default: index += 1
      }
    }
    return nil
  }

  /// Whether "to" with a verb follows behind other words: "the ambition for next year to train".
  private func leadsToAct(_ start: Int) -> Bool {
    for index in start..<max(start, min(range.upperBound, start + 10)) {
      if word(index) == .to { return isAny(index + 1, of: .verb) }
      if shape(index).contains(.mark) { return false }
    }
    return false
  }

  /// Whether the same verb stands before in the clause: "agree to consult and agree not to".
  private func repeats(_ index: Int) -> Bool {
    var earlier = index - 1
    let limit = max(range.lowerBound, index - 60)
    while earlier >= limit, !isBoundary(earlier) {
      if word(earlier) == word(index), word(earlier) != .unknown {
        return word(earlier - 1) != .to && !isAny(earlier - 1, of: [.modal, .determiner])
      }
      earlier -= 1
    }
    return false
  }

  /// The index of the last token before a token that is no adverb.
  func indexBeforeAdverbs(_ index: Int) -> Int {
    var before = index - 1
    while before >= range.lowerBound,
      isAny(before, of: .adverb) || isHidden(before) || word(before) == .both
        || word(before) == .each
    {
      if word(before) == .not { return range.lowerBound - 1 }
      before -= 1
    }
    return before
  }
}
