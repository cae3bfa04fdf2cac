// Effects that are had rather than brought about.
extension SentenceReader {
  /// The end of a cue by which a thing gets an effect, such as "enter into force", if it is one.
  func effectEnd(_ verb: Int, isThing: Bool, negated: Bool, _ cue: Cue) -> Int? {
    if cue.form == .should { return nil }
    // What a thing must be or remain is required of someone.
    if cue.form == .must, word(verb) == .remain || word(verb) == .stay { return nil }
    if !isBinding, cue.form != .shall { return nil }
    switch word(verb) {
    case .enter, .come, .remain, .continue, .stay, .be:
      if reads(verb + 1, .into, .force) || reads(verb + 1, .in, .force)
        || reads(verb + 1, .into, .effect)
        || reads(verb + 1, .in, .effect) || reads(verb + 1, .into, .operation)
      {
        return verb + 3
      }
      return isThing && word(verb) != .enter ? verb + 1 : nil
    case .mean, .prevail, .constitute, .lapse, .forfeit, .expire, .comprise, .consist:
      return verb + 1
    case .exceed where negated: return nil
    case .derogate: return verb + 1
    case .take
    where word(verb + 1) == .effect || word(verb + 1) == .precedence || word(verb + 1) == .force:
      return verb + 2
    case .refer where isThing && word(verb + 1) == .to: return verb + 2
    // "shall not apply any prohibition": with an object, somebody acts.
    case .apply where isThing && isIntransitive(verb):
      return word(verb + 1) == .to ? verb + 2 : verb + 1
    case .prejudice, .preclude, .prevent, .impair, .diminish, .prejudge, .limit, .restrict,
      .exclude,
      .imply, .oblige, .require, .bar:
      return isThing && negated ? verb + 1 : nil
    case .affect, .impact, .alter, .modify, .relieve, .invalidate, .confer, .nullify, .deprive,
      .render,
      .override, .amend, .interrupt, .suspend, .extinguish, .revive, .release, .discharge, .entail:
      return isThing ? verb + 1 : nil
    case .form
    where isThing && word(verb + 1) != .unknown
      || word(verb) == .form && reads(verb + 1, .an, .integral):
      return verb + 1
    case .terminate, .cease, .become, .rotate, .supersede, .replace, .extend, .belong, .include,
      .amount, .run, .begin, .commence, .cover, .fall, .end, .survive, .govern, .exceed, .bind,
      .operate, .serve, .equal, .count, .rest, .accrue, .vest, .attach, .pass, .start, .last,
      .stand, .concern, .depend, .suffice, .result, .subsist:
      return isThing ? verb + 1 : nil
    default: return nil
    }
  }

  /// Whether a subject that ends at a token is "nothing", as in "nothing in this Article".
  private func denies(_ last: Int) -> Bool {
    var index = last
    let limit = max(range.lowerBound, last - 16)
    while index >= limit, !isBoundary(index), !isAny(index, of: .modal) {
      if word(index) == .nothing { return true }
      index -= 1
    }
    return false
  }

  /// Whether a provision that opens its clause ends at a token: not "after this Agreement".
  private func opensClause(_ last: Int) -> Bool {
    guard isAny(last, of: [.provision, .thing]) || shape(last).contains(.number) else {
      return false
    }
    var index = last
    let limit = max(range.lowerBound, last - 8)
    while index > limit,
      isAny(index - 1, of: [.determiner, .provision]) || word(index - 1) == .present
        || shape(index - 1).contains(.number)
        || isCapital(index - 1) || word(index - 1) == .of
    { index -= 1 }
    guard index > range.lowerBound else { return true }
    return isAny(index - 1, of: .coordinator) || word(index - 1) == .comma || isBoundary(index - 1)
  }

  /// What a provision does: "the Agreement expires", "this Protocol becomes effective".
  private func provisionEffect(_ index: Int, _ before: Int) -> Cue? {
    guard opensClause(before) else { return nil }
    let next = word(index + 1)
    switch word(index) {
    case .becomes where next != .effective, .takes where next != .effect: return nil
    case .comes where next != .into: return nil
    case .forms where !isAny(index + 1, of: .determiner) && next != .part: return nil
    case .ceases where next != .to, .extends where next != .to: return nil
    case .becomes, .takes, .ceases, .extends:
      return present(index, through: index + 1, verb: index, .constitutive)
    case .comes: return present(index, through: index + 2, verb: index, .constitutive)
    default: return present(index, through: index, verb: index, .constitutive)
    }
  }

  /// Whether a term that opens the sentence stands before "means": "used means used or worn out".
  private func defines(_ means: Int) -> Bool {
    var first = means
    let limit = max(range.lowerBound, means - 25)
    while first > limit, !isBoundary(first - 1) { first -= 1 }
    first = skippingHeading(first, end: means)
    let isTerm = word(first + 1) == .term || word(first + 1) == .terms || word(first) == .term
    guard means - first <= (isTerm ? 24 : 12), !isAny(means + 1, of: [.modal, .auxiliary]),
      range.contains(means + 1)
    else { return false }
    switch word(means + 1) {
    case .to, .by, .and, .or, .of, .that, .which, .fullStop: return false
    default: break
    }
    if isTerm { return true }
    return !(first..<means).contains {
      isAny($0, of: [.modal, .auxiliary, .pronoun]) || word($0) == .of && isAny($0 + 1, of: .gerund)
    }
  }

  /// A present that states an effect: "means", "applies to", "enters into force", "does not affect".
  func effect(at index: Int, before: Int) -> Cue? {
    guard before >= range.lowerBound, !isAny(before, of: [.modal, .preposition, .determiner]),
      !isAny(before, of: [.coordinator, .relative, .subordinator]), word(before) != .not,
      !isMarker(before)
    else { return nil }
    switch word(index) {
    case .means:
      guard word(index + 1) != .of, word(before) != .other, word(before) != .appropriate else {
        return nil
      }
      let quoted = word(before) == .quote || word(before) == .closeParenthesis
      guard
        quoted || isAny(index + 1, of: .determiner) || word(index + 1) == .colon
          || word(index + 1) == .quote || defines(index)
      else { return nil }
      return present(index, through: index, verb: index, .constitutive)
    case .includes, .mean:
      guard word(before) == .quote else { return nil }
      return present(index, through: index, verb: index, .constitutive)
    case .enters, .enter, .remains, .remain:
      guard reads(index + 1, .into, .force) || reads(index + 1, .in, .force) else { return nil }
      if isAny(before, of: .provision), !opensClause(before) { return nil }
      return present(index, through: index + 2, verb: index, .constitutive)
    case .applies, .apply:
      guard word(index + 1) == .to || word(index + 1) == .only || word(index + 1) == .also else {
        return nil
      }
      guard !isAny(before, of: [.party, .organ]) else { return nil }
      return present(index, through: index + 1, verb: index, .constitutive)
    case .prevail, .prevails, .constitute, .constitutes:
      return present(index, through: index, verb: index, .constitutive)
    case .enjoy, .enjoys:
      return present(index, through: index, verb: index, .claimRight)
    case .becomes, .takes, .comes, .expires, .terminates, .supersedes, .replaces, .forms, .extends,
      .ceases:
      return provisionEffect(index, before)
    case .modifies, .affects, .prevents, .precludes, .prejudices, .restricts, .limits, .impairs,
      .requires, .obliges:
      // "Nothing in this Article modifies".
      guard denies(before) else { return nil }
      let isRelease = word(index) == .requires || word(index) == .obliges
      return present(
        index, through: index, verb: index, isRelease ? .immunity : .constitutive, negated: true)
    case .do, .does:
      guard word(index + 1) == .not else { return nil }
      switch word(index + 2) {
      case .require, .oblige:
        return present(index, through: index + 2, verb: index + 2, .immunity, negated: true)
      case .apply, .affect, .preclude, .prevent, .prejudice, .limit, .impair, .constitute, .mean,
        .include:
        return present(index, through: index + 2, verb: index + 2, .constitutive, negated: true)
      default: return nil
      }
    default: return nil
    }
  }
}
