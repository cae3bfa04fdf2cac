// What is promised or done by the words themselves.
extension SentenceReader {
  /// "agree to", "undertakes not to", "commit themselves to".
  func promise(_ cue: inout Cue) -> Cue? {
    var next = cue.start + 1
    let limit = min(range.upperBound, next + 14)
    var negated = false
    cue.force = .unconditionalConduct
    while next < limit {
      switch word(next) {
      case .to:
        cue.end = next + 1
        cue.verb = next + 1
        cue.kind = negated ? .prohibition : .duty
        cue.isNegated = negated
        // A plain word that no list has is taken for the verb behind "to".
        let isVerb =
          negated || isAny(next + 1, of: [.verb, .adverb]) || word(next + 1) == .be
          || word(next + 1) == .unknown && families(next + 1).isEmpty && !isCapital(next + 1)
            && shape(next + 1).isDisjoint(with: [.mark, .number])
        if isVerb {
          if word(next + 1) == .refrain || word(next + 1) == .abstain { cue.kind = .prohibition }
          return cue
        }
        return isAny(cue.start, of: []) || word(cue.start) == .commit || word(cue.start) == .commits
          ? cue : nil
      case .not, .never, .neither: negated = true
      case .that:
        guard word(cue.start) != .commit, word(cue.start) != .commits else { return nil }
        cue.end = next + 1
        cue.verb = next + 1
        cue.kind = .duty
        // "agree that the basis of trade is": an understanding, not a promise.
        if word(cue.start) == .agree || word(cue.start) == .agrees, !hasModal(behind: next) {
          cue.kind = .constitutive
          cue.force = nil
        }
        return cue
      case .semicolon, .colon, .fullStop: return nil
      // "agree upon tolls"; in "agree, upon request, to meet" the act follows.
      case .on where word(next - 1) != .comma, .upon where word(next - 1) != .comma:
        cue.end = next + 1
        cue.verb = next + 1
        cue.kind = .duty
        return cue
      default: break
      }
      next += 1
    }
    return nil
  }

  /// Whether a modal stands in the clause behind "that".
  private func hasModal(behind that: Int) -> Bool {
    (that + 1..<max(that + 1, min(range.upperBound, that + Self.window))).contains {
      isAny($0, of: .modal)
    }
  }

  /// "hereby establish", where the verb is none with a reading of its own.
  func performance(at index: Int) -> Cue? {
    let next = index + 1
    guard isAny(next, of: [.verb, .thirdPerson]),
      !isAny(index - 1, of: .auxiliary) || word(index - 1) == .do
    else { return nil }
    switch word(next) {
    case .agree, .agrees, .undertake, .undertakes, .engage, .engages, .promise, .promises, .commit,
      .commits, .pledge, .pledges, .bind, .binds, .reaffirm, .reaffirms, .affirm, .affirms,
      .recognise,
      .recognize, .recognises, .recognizes, .acknowledge, .acknowledges, .declare, .declares, .note,
      .confirm, .confirms, .cede, .cedes, .renounce, .renounces, .relinquish, .relinquishes,
      .guarantee, .guarantees, .waive, .waives, .grant, .grants, .covenant, .covenants, .reserve,
      .reserves, .encourage, .encourages:
      return nil
    default: break
    }
    return present(index, through: next, verb: next, .constitutive)
  }
}
