// What "shall have" gives.
extension SentenceReader {
  /// "shall have the right", "shall have effect"; nothing for "shall have" with other things.
  func possessionVerdict(_ cue: Cue, negated: Bool, _ subject: Subject?) -> Verdict? {
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
}
