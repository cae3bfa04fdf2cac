extension SentenceReader {
  /// Makes the norms of a cue: one, or two with "only" and with "endeavour" under a shared modal.
  func norms(
    _ item: Found, _ verdict: Verdict, _ subject: Subject?, end: Int,
    _ inherited: inout (trigger: Range<Int>?, deadline: Range<Int>?)
  ) -> [Draft] {
    let cue = item.cue
    let isNegative =
      cue.isNegated
      || (subject?.isNegative ?? false)
        && !(subject?.isCarried ?? false && verdict.kind != .prohibition)
    var draft = Draft(
      kind: verdict.kind, force: verdict.force, quantifier: .unspecified, phrase: nil,
      cue: cue.start..<max(cue.start + 1, min(verdict.end, range.upperBound)),
      isNegated: isNegative, end: end)
    draft.isOpen = cue.isOpen && end >= trimmedEnd(range.upperBound, from: cue.start)
    addElements(&draft, item, subject, &inherited)
    addBearer(&draft, cue, verdict, subject)
    adjustForce(&draft, verdict)
    if isNegative { draft.denial = denial(item, draft, subject) }
    draft.confidence = confidence(of: draft, cue, subject)
    if cue.isOnly, cue.form == .may || verdict.kind == .permission { return limited(draft, cue) }
    return sharedEndeavours(draft, cue, verdict)
  }

  /// Adds the times, conditions and qualifiers around a cue.
  private func addElements(
    _ draft: inout Draft, _ item: Found, _ subject: Subject?,
    _ inherited: inout (trigger: Range<Int>?, deadline: Range<Int>?)
  ) {
    let cue = item.cue
    var found: [Span] = []
    let own = item.place.subject ?? cue.start..<cue.start
    if item.start < own.lowerBound {
      found += spans(in: item.start..<own.lowerBound, isIntroduction: true)
    }
    let introduced = found
    let core = min(own.upperBound, cue.start)
    if core < cue.start { found += spans(in: core..<cue.start, isIntroduction: false) }
    let verb = min(max(cue.verb, cue.start), draft.end)
    if cue.start + 1 < verb { found += spans(in: (cue.start + 1)..<verb, isIntroduction: true) }
    let result = endOfOwn(verb..<draft.end)
    if verb < result, draft.kind != .declaration {
      let isDefinition = defines(cue)
      found += spans(in: verb..<result, isIntroduction: false).filter {
        isDefinition
          ? $0.kind == .exception
          : $0.kind != .deadline
            || !followsModal($0.range.lowerBound, verb)
              && !standsInRelative($0.range.lowerBound, verb)
      }
    }
    for span in found {
      switch span.kind {
      case .trigger where draft.trigger == nil: draft.trigger = span.range
      case .exception where draft.exception == nil: draft.exception = span.range
      case .deadline where draft.deadline == nil: draft.deadline = span.range
      case .recurrence where draft.recurrence == nil: draft.recurrence = span.range
      default: break
      }
    }
    addRecurrence(of: subject, to: &draft)
    addRecurrenceOfDeadline(to: &draft)
    joinRequest(&draft)
    settleCounts(&draft, cue)
    settleDay(&draft)
    if let trigger = introduced.first(where: { $0.kind == .trigger }) {
      inherited.trigger = trigger.range
    }
    if let deadline = introduced.first(where: { $0.kind == .deadline }) {
      inherited.deadline = deadline.range
    }
    if draft.trigger == nil, !cue.isRelative { draft.trigger = inherited.trigger }
    if draft.deadline == nil, !cue.isRelative, subject?.isCarried ?? true {
      draft.deadline = inherited.deadline
    }
    var qualifiers = item.start < own.lowerBound ? qualifiers(in: item.start..<own.lowerBound) : []
    if core < cue.start { qualifiers += self.qualifiers(in: core..<cue.start) }
    // Before the cue "including" tells what the subject comprises, and a participle describes it:
    // "tolls, calculated in accordance with".
    qualifiers.removeAll {
      word($0.range.lowerBound) == .including || $0.category == .exclusively
        || $0.category == .inAccordanceWith && isAny($0.range.lowerBound - 1, of: .participle)
    }
    qualifiers += self.qualifiers(in: cue.start..<max(cue.start, result)).filter {
      !describes($0, behind: cue.verb)
    }
    draft.qualifiers = qualifiers.filter { qualifier in
      if let deadline = draft.deadline, deadline.contains(qualifier.range.lowerBound) {
        return false
      }
      if let exception = draft.exception, exception.contains(qualifier.range.lowerBound) {
        return qualifier.category == .unlessOtherwiseAgreed
      }
      if let trigger = draft.trigger, trigger.contains(qualifier.range.lowerBound) {
        // "until notice in accordance with": of a clause, only its opening can be a qualifier.
        return qualifier.range.lowerBound <= trigger.lowerBound + 2
          && (qualifier.range.lowerBound == trigger.lowerBound
            || qualifier.category != .inAccordanceWith)
      }
      if let recurrence = draft.recurrence, recurrence.contains(qualifier.range.lowerBound) {
        return false
      }
      return true
    }
  }

  /// "upon request, but at least once a year": the request is part of how often.
  private func joinRequest(_ draft: inout Draft) {
    guard let trigger = draft.trigger, let recurrence = draft.recurrence,
      trigger.upperBound < recurrence.lowerBound, recurrence.lowerBound - trigger.upperBound <= 2,
      (trigger.upperBound..<recurrence.lowerBound).contains(where: { isAny($0, of: .coordinator) }),
      trigger.contains(where: { word($0) == .request || word($0) == .requests })
    else { return }
    let start = trigger.lowerBound
    let isWhenever = reads(start - 2, .whenever, .necessary)
    draft.recurrence = (isWhenever ? start - 2 : start)..<recurrence.upperBound
    draft.trigger = nil
  }

  /// A day on which an act is due is its deadline: "shall be abolished on the day of signing".
  private func settleDay(_ draft: inout Draft) {
    if draft.kind == .constitutive {
      draft.deadline = nil
      return
    }
    guard draft.kind == .duty, draft.deadline == nil, let trigger = draft.trigger else { return }
    let start = trigger.lowerBound
    guard
      reads(start, .on, .the, .date) || reads(start, .on, .the, .day)
        || reads(start, .as, .soon, .as)
    else { return }
    draft.deadline = trigger
    draft.trigger = nil
  }

  /// Whether a time stands behind a modal of a later clause: "that will, as soon as possible,".
  private func followsModal(_ start: Int, _ verb: Int) -> Bool {
    let before = word(start - 1) == .comma ? start - 2 : start - 1
    return before > verb && isAny(before, of: .modal)
  }

  /// Whether a time stands in what a relative clause tells: "a board, which would report in time".
  private func standsInRelative(_ start: Int, _ verb: Int) -> Bool {
    for index in stride(from: start - 1, through: max(verb, start - 40), by: -1) {
      if isBoundary(index) { return false }
      if isAny(index, of: .relative), isAny(index + 1, of: .modal) { return true }
    }
    return false
  }

  /// Where the words end that say when and how a norm works.
  ///
  /// What an act has to come to, as in "in such a way that", and what others may do in the content of
  /// "ensure that", has times of its own.
  private func endOfOwn(_ words: Range<Int>) -> Int {
    let limit = min(words.upperBound, words.lowerBound + Self.window)
    let hasContent =
      isAny(words.lowerBound, of: .complementVerb) && word(words.lowerBound + 1) == .that
    var isClosed = false
    for index in words.lowerBound..<max(words.lowerBound, limit) {
      switch word(index) {
      case .comma, .semicolon: isClosed = true
      case .may where hasContent && !isClosed: return index
      case .in where word(index + 1) == .such:
        let noun = word(index + 2) == .a ? index + 3 : index + 2
        if word(noun) == .way || word(noun) == .manner { return index }
      default: break
      }
    }
    return words.upperBound
  }

  /// Whether a cue gives a term its meaning; what follows describes the thing that is meant.
  private func defines(_ cue: Cue) -> Bool {
    word(cue.verb) == .means || word(cue.verb) == .mean
  }

  /// "thirty days after" an event is a condition of what may be done or of an effect, not a deadline.
  private func settleCounts(_ draft: inout Draft, _ cue: Cue) {
    if let deadline = draft.deadline, word(deadline.lowerBound) == .on,
      draft.kind != .duty, draft.kind != .prohibition, draft.kind != .intention,
      word(deadline.lowerBound + 1) != .or
    {
      // Of what has an effect on a day, the day is part.
      draft.deadline = nil
    }
    // The time of a notice is no deadline of who may give it: "by notice in advance".
    if let deadline = draft.deadline, draft.kind == .power,
      reads(deadline.lowerBound, .in, .advance)
    {
      draft.deadline = nil
    }
    guard let deadline = draft.deadline,
      shape(deadline.lowerBound).contains(.number) || isAny(deadline.lowerBound, of: .numeral)
    else { return }
    switch draft.kind {
    case .constitutive, .permission, .power:
      draft.deadline = nil
      if draft.kind != .constitutive || dates(draft.cue.upperBound - 1) {
        draft.trigger = draft.trigger ?? deadline
      }
    default: break
    }
  }

  /// Whether what ends a cue happens on a day: "enter into force", "terminate".
  private func dates(_ last: Int) -> Bool {
    switch word(last) {
    case .force, .effect, .terminate, .expire, .cease, .lapse, .terminated: true
    default: false
    }
  }

  /// Whether a reference to a provision or law describes a thing: it follows a participle or relative.
  private func describes(_ qualifier: Qualifier, behind verb: Int) -> Bool {
    switch qualifier.category {
    case .inAccordanceWith, .domesticLaw, .subjectTo: break
    case .uponRequest:
      // "data stored at the request of a user" tells of the data.
      return qualifier.range.lowerBound - 1 > verb
        && isAny(qualifier.range.lowerBound - 1, of: .participle)
        && !isAny(qualifier.range.lowerBound - 2, of: .coordinator)
    default: return false
    }
    var index = qualifier.range.lowerBound - 1
    if word(index) == .comma { return false }
    while index > verb, word(index) != .comma {
      // A participle before a noun, as in "a specified area", takes no words of its own.
      // Nor does a second participle of the cue: "shall be weighed and sealed by".
      let isAttribute =
        isAny(index, of: .participle)
        && (!isAny(index + 1, of: .preposition) || isAny(index - 1, of: .coordinator))
      if isAny(index, of: [.participle, .relative, .auxiliary]), !isAny(index, of: .role),
        !isCapital(index), !isAttribute || isAny(index, of: .auxiliary)
      {
        return true
      }
      index -= 1
    }
    return false
  }

  /// Sets the bearer: the agent of a passive, or the subject.
  private func addBearer(_ draft: inout Draft, _ cue: Cue, _ verdict: Verdict, _ subject: Subject?)
  {
    if cue.isPassive, !verdict.subjectBears {
      guard draft.kind != .constitutive, let agent = agent(behind: cue.verb) else { return }
      set(&draft, agentHolder(agent), agent, verdict.verb, cue)
      if draft.quantifier == .each, word(agent.lowerBound) == .all, takesBoth(cue.verb) {
        draft.quantifier = .jointly
      }
      return
    }
    if draft.kind == .immunity, subject?.holder == .thing,
      word(cue.verb) == .require || word(cue.verb) == .oblige || word(cue.verb) == .requires
        || word(cue.verb) == .obliges
    {
      var end = cue.verb + 1
      while end < min(range.upperBound, cue.verb + 10), word(end) != .to, word(end) != .comma {
        end += 1
      }
      if end > cue.verb + 1 {
        set(&draft, holder(of: (cue.verb + 1)..<end), (cue.verb + 1)..<end, verdict.verb, cue)
      }
      return
    }
    guard let subject else { return }
    if reads(cue.verb, .take, .place) {
      guard let those = participants(of: subject) else { return }
      set(&draft, holder(of: those), those, verdict.verb, cue)
      if holder(of: those) == .parties { draft.quantifier = .jointly }
      return
    }
    if draft.kind == .constitutive, cue.form != .performative, word(cue.start) != .hereby,
      word(cue.verb) != .forfeit
    {
      return
    }
    set(&draft, subject.holder, subject.range, verdict.verb, cue)
  }

  private func set(
    _ draft: inout Draft, _ holder: Holder, _ phrase: Range<Int>, _ act: Int, _ cue: Cue
  ) {
    draft.phrase = phrase
    draft.quantifier =
      switch holder {
      case .each: .each
      case .either: .either
      case .neither: .neither
      case .one: .one
      case .role: .role
      case .organ: .organ
      case .jointOrgan: .jointOrgan
      case .person: .person
      case .nonParty: .nonParty
      case .parties: isJoint(act, draft, cue) ? .jointly : .each
      case .thing: .unspecified
      }
    if draft.quantifier == .unspecified { draft.phrase = nil }
  }

  /// Whether "the Parties" perform an act only together.
  private func isJoint(_ act: Int, _ draft: Draft, _ cue: Cue) -> Bool {
    if draft.kind == .declaration || draft.kind == .claimRight { return false }
    if draft.qualifiers.contains(where: { $0.category == .mutualConsent }) { return true }
    if word(cue.start - 1) == .jointly || word(cue.start - 1) == .each {
      return word(cue.start - 1) == .jointly
    }
    var verb = act
    for index in cue.start..<min(range.upperBound, max(act, cue.start) + 5)
    where word(index) == .jointly || word(index) == .together {
      return true
    }
    if word(act) == .to { verb += 1 }
    verb = leadingTo(skippingAdverbs(verb))
    if word(cue.start) == .agree || word(cue.start) == .agreed || word(verb) == .agree {
      return true
    }
    if sharesWork(behind: verb) || isReview(verb) { return true }
    if word(verb) == .reach || word(verb) == .arrive {
      for index in (verb + 1)..<(verb + 6) where word(index) == .agreement { return true }
    }
    // To change what both have agreed takes both.
    if draft.kind == .power, changesAgreement(verb) { return true }
    // To set up is to establish.
    if word(verb) == .set, word(verb + 1) == .up { return true }
    return isAny(verb, of: .jointVerb) || word(verb) == .consult || talks(behind: verb) != nil
      || concludes(verb)
  }

  /// The verb that "strive to" and the like lead to: "will strive to deepen".
  private func leadingTo(_ verb: Int) -> Int {
    switch word(verb) {
    case .strive, .seek, .endeavour, .endeavor, .aim, .attempt, .try: break
    default: return verb
    }
    return word(verb + 1) == .to ? skippingAdverbs(verb + 2) : verb
  }

  /// Whether an agreement is made: "enter into supplementary arrangements".
  func concludes(_ verb: Int) -> Bool {
    guard reads(verb, .enter, .into) || word(verb) == .conclude else { return false }
    for index in (verb + 1)..<max(verb + 1, min(range.upperBound, verb + 6))
    where word(index) != .into {
      switch word(index) {
      case .agreement, .agreements, .arrangement, .arrangements: return word(index + 1) != .with
      default: if isAny(index, of: [.preposition, .relative]) { return false }
      }
    }
    return false
  }

  /// Whether what both have agreed is reviewed, rather than what each has of its own.
  private func isReview(_ verb: Int) -> Bool {
    guard word(verb) == .review || word(verb) == .reviewed else { return false }
    return word(verb + 1) != .their && word(verb + 1) != .its
  }

  /// Whether what is furthered is itself done together: "enhance their cooperation".
  private func sharesWork(behind verb: Int) -> Bool {
    guard word(verb + 1) == .their || word(verb + 1) == .mutual else { return false }
    for index in (verb + 2)..<max(verb + 2, min(range.upperBound, verb + 6)) {
      switch word(index) {
      case .cooperation, .coOperation, .dialogue: return word(index + 1) != .with
      default: if isAny(index, of: [.preposition, .relative]) { return false }
      }
    }
    return false
  }

  private func changesAgreement(_ verb: Int) -> Bool {
    switch word(verb) {
    case .amend, .amended, .modify, .modified, .revise, .revised, .supplement, .supplemented,
      .extend,
      .extended, .renew, .renewed:
      true
    default: false
    }
  }

  /// Lowers the force of a duty for its qualifiers, and for conduct.
  private func adjustForce(_ draft: inout Draft, _ verdict: Verdict) {
    guard draft.kind == .duty || draft.kind == .prohibition, let force = draft.force else { return }
    // "shall be in accordance with" a provision: what is asked for softens nothing.
    if draft.qualifiers.count == 1, draft.qualifiers[0].range.lowerBound == verdict.verb,
      word(verdict.verb) == .in
    {
      return
    }
    if !draft.qualifiers.isEmpty, force > .qualified { draft.force = .qualified }
  }

  /// "may only" allows on a condition, and forbids without it.
  private func limited(_ draft: Draft, _ cue: Cue) -> [Draft] {
    var permission = draft
    permission.kind = .permission
    permission.force = nil
    if let condition = conditionBehindOnly(cue, draft.end) { permission.trigger = condition }
    var prohibition = draft
    prohibition.kind = .prohibition
    prohibition.force = .unconditionalResult
    prohibition.trigger = nil
    prohibition.qualifiers = []
    prohibition.isNegated = false
    if cue.isPassive {
      prohibition.quantifier = .unspecified
      prohibition.phrase = nil
    }
    return [permission, prohibition]
  }

  private func conditionBehindOnly(_ cue: Cue, _ end: Int) -> Range<Int>? {
    var index = cue.start
    while index < end, word(index) != .only, word(index) != .solely, word(index) != .exclusively {
      index += 1
    }
    while index < end {
      if isAny(index, of: [.preposition, .subordinator]), word(index) != .of { return index..<end }
      index += 1
    }
    return nil
  }
}

extension SentenceReader.Cue {
  /// Whether the cue stands in a relative clause.
  var isRelative: Bool { antecedentEnd != nil }
}

extension SentenceReader.Subject {
  /// Whether the subject is someone who can bear a norm, rather than a thing.
  var isBearing: Bool { holder != .thing }
}
