// Duties that a noun or adjective names.
extension SentenceReader {
  /// "an obligation to", "no duty to", "the responsibility of …ing": where the act begins.
  ///
  /// - Parameter start: The token behind "have" or "under".
  /// - Returns: The token with which the act begins, and whether "no" denies the duty; `nil` if there is none.
  func obligation(behind start: Int) -> (end: Int, isDenied: Bool)? {
    var noun = start
    if isAny(noun, of: .determiner) { noun += 1 }
    if !namesObligation(noun), namesObligation(noun + 1), !isAny(noun, of: .preposition) {
      noun += 1
    }
    guard namesObligation(noun) else { return nil }
    let act = skippingAdverbs(noun + 2)
    switch word(noun + 1) {
    case .to:
      let isPlain =
        word(act) == .unknown && families(act).isEmpty && !isCapital(act)
        && shape(act).isDisjoint(with: [.mark, .number]) && range.contains(act)
      guard isAny(act, of: .verb) || word(act) == .be || isPlain else { return nil }
    case .of, .for: guard isAny(act, of: .gerund) else { return nil }
    default: return nil
    }
    return (noun + 2, word(start) == .no)
  }

  private func namesObligation(_ index: Int) -> Bool {
    switch word(index) {
    case .obligation, .obligations, .duty, .responsibility: true
    default: false
    }
  }

  /// "is responsible for repairing", "are not liable for": who answers for what.
  ///
  /// - Parameters:
  ///   - index: The verb.
  ///   - adjective: The word that says so.
  ///   - negated: Whether it is denied.
  /// - Returns: The cue, if it lays down a duty or an immunity.
  func answer(_ index: Int, _ adjective: Int, negated: Bool) -> Cue? {
    let isFor = word(adjective + 1) == .for
    let last = isFor ? adjective + 1 : adjective
    if negated {
      return present(index, through: last, verb: last + 1, .immunity, negated: true)
    }
    guard isBinding, isFor, isAny(last + 1, of: [.gerund, .determiner]) else { return nil }
    return present(index, through: last, verb: last + 1, .duty, force: .unconditionalResult)
  }
}
