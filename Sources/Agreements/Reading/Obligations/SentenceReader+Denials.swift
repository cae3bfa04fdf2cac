// Norms that are denied before their cue.
extension SentenceReader {
  /// What a cue with a kind of its own makes of a negative subject, such as "neither Party is required to".
  ///
  /// Who has no duty is immune, and who has no right or leave is forbidden; what nobody is forbidden stays
  /// free, as under a saving clause. Positions are denied in their words.
  func deniedVerdict(_ kind: Modality, _ cue: Cue) -> Verdict? {
    func verdict(_ kind: Modality, _ force: Force? = nil) -> Verdict {
      Verdict(kind: kind, force: force, end: cue.end, verb: cue.verb, subjectBears: true)
    }
    switch kind {
    case .duty:
      if cue.force == .endeavour { return verdict(.intention, .statement) }
      // "Neither Party is to build" has no word of a duty that could be lacking.
      let isPlain = word(cue.end - 1) == .to && isAny(cue.end - 2, of: [.auxiliary, .adverb])
      return isPlain ? verdict(.prohibition, .unconditionalResult) : verdict(.immunity)
    case .permission, .claimRight, .power: return verdict(.prohibition, .unconditionalResult)
    case .prohibition, .immunity: return verdict(.constitutive)
    case .constitutive where word(cue.verb) == .subject: return verdict(.immunity)
    case .constitutive, .declaration, .intention, .recommendation, .purpose:
      return verdict(kind, cue.force)
    }
  }

  /// The word before a cue that denies its norm, if neither the kind nor the bearer tells so.
  func denial(_ item: Found, _ draft: Draft, _ subject: Subject?) -> Int? {
    switch draft.kind {
    case .prohibition, .immunity: if draft.phrase != nil { return nil }
    default: break
    }
    let start = item.cue.start
    if word(start - 1) == .nor { return start - 1 }
    if word(start - 2) == .no, isAny(start - 3, of: .preposition) { return start - 3 }
    guard let own = item.place.subject, own.upperBound <= start, let subject, subject.isNegative,
      !subject.isCarried, own.lowerBound == subject.range.lowerBound
    else { return nil }
    return own.lowerBound
  }
}
