// How often something is to be done.
extension SentenceReader {
  /// How often something is to be done, if such words begin at the token.
  func recurrence(at index: Int) -> Opening? {
    switch word(index) {
    case .annually, .yearly, .biennially, .monthly, .quarterly, .weekly, .daily, .regularly,
      .periodically, .frequently, .occasionally, .biannually, .semiAnnually:
      if word(index) == .monthly || word(index) == .quarterly || word(index) == .weekly
        || word(index) == .daily || word(index) == .yearly,
        isAny(index - 1, of: .determiner), !isAny(index + 1, of: .occasion)
      {
        return nil
      }
      // "a regularly updated list", "to regularly formed units" tell of the thing.
      if isAny(index + 1, of: .participle), isAny(index - 1, of: [.determiner, .preposition]) {
        return nil
      }
      // "regularly every second year".
      if let more = word(index + 1) == .every ? recurrence(at: index + 1) : nil { return more }
      return Opening(.recurrence, end: index + 1)
    case .annual, .biennial, .biannual, .halfYearly, .semiAnnual, .regular, .periodic, .periodical,
      .frequent:
      return isRecurring(behind: index) ? Opening(.recurrence, end: index + 1) : nil
    case .from where reads(index + 1, .time, .to, .time):
      return Opening(.recurrence, end: index + 4)
    case .at:
      if word(index + 1) == .least || reads(index + 1, .a, .minimum) {
        let next = word(index + 1) == .least ? index + 2 : index + 3
        if word(next) == .once || word(next) == .twice {
          return Opening(.recurrence, end: endOfOccasions(next + 1))
        }
        if word(next) == .annually { return Opening(.recurrence, end: next + 1) }
        if word(next) == .every || isAny(next + 1, of: .numeral) { return nil }
        if word(next + 1) == .times { return Opening(.recurrence) }
      }
      if word(index + 1) == .each || word(index + 1) == .every {
        for next in (index + 2)..<(index + 5) where isAny(next, of: .occasion) {
          return Opening(.recurrence)
        }
      }
      for next in (index + 1)..<min(range.upperBound, index + 5) where word(next) == .intervals {
        return Opening(.recurrence, end: endOfIntervals(next))
      }
      return nil
    case .on:
      for next in (index + 2)..<max(index + 3, min(range.upperBound, index + 4))
      where word(next) == .basis {
        switch word(next - 1) {
        case .regular, .annual, .periodic, .monthly, .quarterly, .weekly, .daily, .yearly:
          return Opening(.recurrence, end: next + 1)
        default: break
        }
      }
      return nil
    case .once, .twice, .thrice:
      guard
        isAny(index + 1, of: .determiner) || word(index + 1) == .per || word(index + 1) == .annually
          || word(index + 1) == .in && isAny(index + 2, of: .determiner)
      else { return nil }
      guard
        isAny(index + 2, of: .unit) || isAny(index + 3, of: .unit) || word(index + 1) == .annually
          || word(index + 2) == .calendar
      else { return nil }
      return Opening(.recurrence, end: endOfUnit(index + 1))
    case .every, .each:
      for next in (index + 1)..<min(range.upperBound, index + 5) {
        if isAny(next, of: .unit) {
          return Opening(.recurrence, end: withRequest(next + 1) ?? next + 1)
        }
        guard
          isAny(next, of: .numeral) || shape(next).contains(.number) || isHidden(next)
            || word(next) == .second || word(next) == .third || word(next) == .other
            || word(next) == .calendar || word(next) == .last || word(next) == .half
        else { return nil }
      }
      return nil
    case .per where isAny(index + 1, of: .unit): return nil
    case .for
    where word(index + 1) == .successive
      || word(index + 1) == .further && word(index + 2) == .successive:
      // "for successive periods of one year until": the end is a matter of its own.
      let unit = (index + 2..<index + 9).first { isAny($0, of: .unit) }
      return Opening(.recurrence, end: unit.map { $0 + 1 })
    default: return nil
    }
  }

  private func endOfUnit(_ index: Int) -> Int {
    var index = index
    let limit = min(range.upperBound, index + 5)
    while index < limit, !isAny(index, of: .unit), word(index) != .annually { index += 1 }
    return min(range.upperBound, index + 1)
  }

  /// The end of "once a year", with "and at the request of" if it goes on so.
  private func endOfOccasions(_ index: Int) -> Int {
    let end = endOfUnit(index)
    return word(end) == .and ? withRequest(end) ?? end : end
  }

  /// The end of "and at the request of a Party", if such words go on from a token.
  private func withRequest(_ end: Int) -> Int? {
    guard word(end) == .and || word(end) == .at else { return nil }
    for next in end..<min(range.upperBound, end + 6) where word(next) == .request {
      var last = next
      while last < min(range.upperBound, next + 8), word(last) != .comma, word(last) != .fullStop {
        last += 1
      }
      return last
    }
    return nil
  }

  private func endOfIntervals(_ index: Int) -> Int {
    if word(index + 1) == .of { return endOfUnit(index + 2) }
    guard isAny(index + 1, of: .participle) else { return index + 1 }
    // "at the intervals fixed by the board from time to time".
    var end = index + 2
    while end < min(range.upperBound, index + 14), tokens[end].isWord { end += 1 }
    return end
  }

  /// Whether an adjective describes something done again and again: "annual meeting", "regular and
  /// open dialogue".
  private func isRecurring(behind adjective: Int) -> Bool {
    guard word(adjective + 1) != .annual else { return false }
    // "periodic, high-level reviews".
    let first = word(adjective + 1) == .comma ? adjective + 2 : adjective + 1
    for index in first..<(adjective + 9) {
      // In "regular consultation formats" it is the formats that are regular.
      if isAny(index, of: .occasion) { return !opensCompound(index) }
      if isAny(index, of: [.determiner, .preposition, .modal, .auxiliary, .relative])
        || shape(index).contains(.mark)
      {
        return false
      }
    }
    return false
  }

  /// Whether a noun only describes the next: "consultation formats".
  private func opensCompound(_ noun: Int) -> Bool {
    let next = noun + 1
    guard range.contains(next), tokens[next].isWord, !isAny(next, of: .occasion) else {
      return false
    }
    return word(next) == .unknown && families(next).isEmpty && !isCapital(next)
  }

  /// Adds the recurrence that stands in the subject, if none stands behind the cue.
  func addRecurrence(of subject: Subject?, to draft: inout Draft) {
    guard draft.recurrence == nil, draft.kind != .constitutive, let subject else { return }
    draft.recurrence = recurrence(ofSubject: subject)
  }

  /// Adds the recurrence within a deadline: "by 1 April of every year".
  func addRecurrenceOfDeadline(to draft: inout Draft) {
    guard draft.recurrence == nil, let deadline = draft.deadline else { return }
    for index in deadline where word(index) == .every || word(index) == .each {
      guard let found = recurrence(at: index), let end = found.end else { continue }
      draft.recurrence = index..<min(end, deadline.upperBound)
      return
    }
  }

  /// The adjective by which a subject is said to recur: "a regular dialogue shall take place".
  private func recurrence(ofSubject subject: Subject) -> Range<Int>? {
    guard subject.holder == .thing else { return nil }
    for index in subject.range {
      if isAny(index, of: [.preposition, .relative]) { return nil }
      switch word(index) {
      case .annual, .biennial, .biannual, .halfYearly, .semiAnnual, .regular, .periodic,
        .periodical, .frequent, .monthly, .quarterly, .weekly, .yearly:
        if isRecurring(behind: index) { return index..<(index + 1) }
      default: break
      }
    }
    return nil
  }
}
