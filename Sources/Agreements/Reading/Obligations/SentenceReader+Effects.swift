// Effects that are had rather than brought about.
extension SentenceReader {
  /// The end of a cue by which a thing gets an effect, such as "enter into force", if it is one.
  func effectEnd(_ verb: Int, isThing: Bool, negated: Bool, _ cue: Cue) -> Int? {
    if cue.form == .should { return nil }
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
    case .mean, .prevail, .constitute, .lapse, .forfeit, .expire: return verb + 1
    case .derogate: return verb + 1
    case .take
    where word(verb + 1) == .effect || word(verb + 1) == .precedence || word(verb + 1) == .force:
      return verb + 2
    case .refer where isThing && word(verb + 1) == .to: return verb + 2
    case .apply where isThing: return word(verb + 1) == .to ? verb + 2 : verb + 1
    case .prejudice, .affect, .preclude, .prevent, .impair, .diminish, .prejudge, .limit, .restrict,
      .alter, .modify, .exclude, .relieve, .imply, .oblige, .require:
      return isThing && negated ? verb + 1 : nil
    case .form
    where isThing && word(verb + 1) != .unknown
      || word(verb) == .form && reads(verb + 1, .an, .integral):
      return verb + 1
    case .terminate, .cease, .become, .supersede, .replace, .extend, .belong, .include, .consist,
      .comprise,
      .amount, .run, .begin, .commence, .cover, .fall, .end, .survive, .govern, .exceed, .bind,
      .operate, .serve, .equal, .count, .rest, .accrue, .vest, .attach, .pass, .start, .last,
      .stand, .concern, .depend, .suffice, .result:
      return isThing ? verb + 1 : nil
    default: return nil
    }
  }

  /// A present that states an effect: "means", "applies to", "enters into force", "does not affect".
  func effect(at index: Int, before: Int) -> Cue? {
    guard before >= range.lowerBound, !isAny(before, of: [.modal, .preposition, .determiner]),
      !isAny(before, of: [.coordinator, .relative, .subordinator]), word(before) != .not
    else { return nil }
    switch word(index) {
    case .means:
      guard word(index + 1) != .of, word(before) != .other, word(before) != .appropriate else {
        return nil
      }
      let quoted = word(before) == .quote || word(before) == .closeParenthesis
      guard quoted || isAny(index + 1, of: .determiner) || word(index + 1) == .colon else {
        return nil
      }
      return present(index, through: index, verb: index, .constitutive)
    case .enters, .enter, .remains, .remain:
      guard reads(index + 1, .into, .force) || reads(index + 1, .in, .force) else { return nil }
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
    case .do, .does:
      guard word(index + 1) == .not else { return nil }
      switch word(index + 2) {
      case .apply, .affect, .preclude, .prevent, .prejudice, .limit, .impair, .constitute:
        return present(index, through: index + 2, verb: index + 2, .constitutive, negated: true)
      default: return nil
      }
    default: return nil
    }
  }
}
