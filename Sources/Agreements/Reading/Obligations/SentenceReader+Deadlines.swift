extension SentenceReader {
  /// A time by which something is to be done, if one begins at the token.
  func deadline(at index: Int, in region: Range<Int>) -> Opening? {
    switch word(index) {
    case .within: return withinDeadline(index)
    case .no, .not: return lateDeadline(index)
    case .later where word(index + 1) == .than: return Opening(.deadline)
    case .at:
      if reads(index + 1, .the, .latest) || word(index + 1) == .latest {
        let next = word(index + 1) == .latest ? index + 2 : index + 3
        let goesOn = isAny(next, of: [.preposition, .numeral]) || shape(next).contains(.number)
        return Opening(.deadline, end: goesOn ? nil : next)
      }
      if reads(index + 1, .an, .early) {
        let isStage = word(index + 3) == .stage || word(index + 3) == .date
        return Opening(.deadline, end: isStage ? index + 4 : nil)
      }
      if reads(index + 1, .the, .beginning) { return Opening(.deadline) }
      if reads(index + 1, .the, .earliest) {
        let stage = (index + 3..<index + 6).first {
          word($0) == .stage || word($0) == .date || word($0) == .opportunity || word($0) == .time
        }
        return Opening(.deadline, end: stage.map { $0 + 1 })
      }
      // "for at least three years after" is how long.
      if word(index + 1) == .least, word(index - 1) == .for || word(index - 2) == .period {
        return nil
      }
      if word(index + 1) == .least, isAny(index + 3, of: .unit) || isAny(index + 2, of: .unit) {
        return countedDeadline(index + 2).map { Opening(.deadline, end: $0.end) }
      }
      return nil
    case .promptly, .immediately, .forthwith, .expeditiously, .speedily, .swiftly, .urgently:
      return promptDeadline(index)
    case .without:
      for next in (index + 1)..<min(range.upperBound, index + 4) where word(next) == .delay {
        return Opening(.deadline, end: goingOn(next + 1))
      }
      return nil
    case .as:
      guard
        word(index + 1) == .soon || word(index + 1) == .early || word(index + 1) == .quickly
          || word(index + 1) == .promptly || word(index + 1) == .expeditiously
          || word(index + 1) == .rapidly
      else { return nil }
      // "as quickly and as fully as possible".
      let reach = isAny(index + 2, of: .coordinator) ? index + 8 : index + 6
      for next in (index + 3)..<max(index + 4, min(range.upperBound, reach)) {
        switch word(next) {
        case .possible, .practicable, .feasible:
          return Opening(.deadline, end: goingOn(next + 1))
        default: break
        }
      }
      return nil
    case .in: return inDeadline(index)
    case .during: return duringDeadline(index)
    case .before, .prior: return beforeDeadline(index, region)
    case .by: return byDeadline(index)
    case .on where reads(index + 1, .or, .before): return Opening(.deadline)
    case .on where isDate(index + 1):
      // "the treaty concluded on 1 May": when it was concluded.
      let isTold = (region.lowerBound + 1..<max(region.lowerBound + 1, index)).contains {
        isAny($0, of: .participle) && index - $0 < 16
      }
      return isTold ? nil : Opening(.deadline)
    default:
      if let counted = countedDeadline(index) { return Opening(counted.kind, end: counted.end) }
      return nil
    }
  }

  /// Where "as soon as possible" or "promptly" ends: also behind ", and in any case within a week".
  private func goingOn(_ end: Int) -> Int {
    guard var last = laterTime(from: end) else { return end }
    let limit = min(range.upperBound, end + Self.window)
    while last < limit, !shape(last).contains(.mark) || isHidden(last) {
      // "and in any event within a week report": the verb of the cue follows.
      if isAny(last, of: .verb), !isAny(last, of: .nounOrVerb), isBehindNoun(last) { return last }
      last += 1
    }
    return last
  }

  /// Whether a token follows a noun that opens no clause of its own.
  private func isBehindNoun(_ index: Int) -> Bool {
    !isAny(
      index - 1,
      of: [
        .determiner, .preposition, .coordinator, .pronoun, .relative, .adverb, .party, .organ,
        .jointOrgan, .person, .modal, .auxiliary,
      ]) && word(index - 1) != .to
  }

  /// Where a time that an earlier one goes on with begins: "and, in any event, no later than".
  func laterTime(from end: Int) -> Int? {
    var next = word(end) == .comma ? end + 1 : end
    guard isAny(next, of: .coordinator) else { return nil }
    next += 1
    if !reads(next, .not, .later) { next = skippingAdverbs(next) }
    if word(next) == .comma { next += 1 }
    if word(next) == .in || word(next) == .at, word(next + 1) == .any || word(next + 1) == .all {
      next += 3
      if word(next) == .comma { next += 1 }
    }
    switch word(next) {
    case .at where word(next + 1) == .latest || reads(next + 1, .the, .latest): return next
    case .no where word(next + 1) == .later, .not where word(next + 1) == .later: return next
    case .within: return next
    default: return nil
    }
  }

  /// Whether a day is named: "1 January 2030", "January 1, 2030".
  private func isDate(_ index: Int) -> Bool {
    isAny(index, of: .month) && isCapital(index) && shape(index + 1).contains(.number)
      || shape(index).contains(.number) && isAny(index + 1, of: .month) && isCapital(index + 1)
  }

  private func withinDeadline(_ index: Int) -> Opening? {
    var next = index + 1
    let limit = min(range.upperBound, index + 9)
    while next < limit {
      if isHidden(next) {
        next += 1
        continue
      }
      if isAny(next, of: .unit) || word(next) == .time || word(next) == .period
        || word(next) == .timeframe
        || word(next) == .limits && word(next - 1) == .time || word(next) == .deadline
        || word(next) == .times || word(next) == .periods || word(next) == .timeLimit
        || word(next) == .timeLimits
      {
        // "within two miles" has no unit of time; "within the time limits set out" has.
        return Opening(.deadline)
      }
      if isAny(next, of: .preposition), word(next) != .of { return nil }
      next += 1
    }
    return nil
  }

  private func lateDeadline(_ index: Int) -> Opening? {
    var next = index + 1
    if word(next) == .in { next += 1 }
    if word(next) == .later || word(next) == .earlier, word(next + 1) == .than {
      return word(next) == .later || true ? Opening(.deadline) : nil
    }
    if word(next) == .less || word(next) == .more, word(next + 1) == .than,
      let counted = countedDeadline(next + 2), counted.kind == .deadline
    {
      return Opening(.deadline, end: counted.end)
    }
    return nil
  }

  private func promptDeadline(_ index: Int) -> Opening? {
    if describesPast(index) { return nil }
    if isAny(index + 1, of: .preposition)
      && (word(index + 1) == .prior || word(index + 1) == .before
        || word(index + 1) == .after || word(index + 1) == .upon || word(index + 1) == .following)
    {
      return Opening(.deadline)
    }
    return Opening(.deadline, end: goingOn(index + 1))
  }

  private func inDeadline(_ index: Int) -> Opening? {
    // "in the course of the year"; but "in the course of the inspection" is while it lasts.
    if reads(index + 1, .the, .course, .of),
      isAny(index + 5, of: .unit) || isAny(index + 6, of: .unit)
        || shape(index + 4).contains(.number)
    {
      return Opening(.deadline)
    }
    if reads(index + 1, .due, .time) || reads(index + 1, .good, .time)
      || reads(index + 1, .due, .course)
      || reads(index + 1, .sufficient, .time)
    {
      return Opening(.deadline, end: index + 3)
    }
    for next in (index + 1)..<min(range.upperBound, index + 5) {
      if word(next) == .timely || word(next) == .expeditious || word(next) == .prompt
        || word(next) == .speedy
      {
        for end in next..<min(range.upperBound, next + 4)
        where word(end) == .manner || word(end) == .fashion || word(end) == .basis {
          return Opening(.deadline, end: end + 1)
        }
      }
    }
    if word(index + 1) == .the, isAny(index + 3, of: .unit),
      word(index + 4) == .following || word(index + 4) == .after
    {
      return Opening(.deadline)
    }
    if word(index + 1) == .advance {
      return Opening(.deadline, end: word(index + 2) == .of ? nil : index + 2)
    }
    return nil
  }

  /// "during a period of six months from": a period that is counted.
  private func duringDeadline(_ index: Int) -> Opening? {
    for next in (index + 2)..<(index + 5) where word(next) == .period && word(next + 1) == .of {
      return isAny(next + 2, of: .numeral) || shape(next + 2).contains(.number)
        ? Opening(.deadline, isStrong: true) : nil
    }
    return nil
  }

  private func beforeDeadline(_ index: Int, _ region: Range<Int>) -> Opening? {
    if word(index) == .prior, word(index + 1) != .to { return nil }
    let next = word(index) == .prior ? index + 2 : index + 1
    // "before the courts", "before the competent tribunal" is a place.
    if word(index) == .before {
      for noun in next..<min(range.upperBound, next + 4) {
        if isAny(noun, of: [.organ, .jointOrgan]) { return nil }
        if isAny(noun, of: [.pronoun, .preposition, .auxiliary, .modal, .gerund]) { break }
      }
    }
    if isAny(index - 1, of: [.participle]) && word(index) == .before { return nil }
    // "for the purpose before mentioned" points back.
    if word(index) == .before, isAny(next, of: .participle), !isAny(next, of: .determiner) {
      return nil
    }
    // "for a period prior to", "papers that have been signed prior to" tell of the thing.
    if word(index - 1) == .period || word(index - 1) == .periods { return nil }
    if isAny(index - 1, of: .participle), describesWhen(index - 1) { return nil }
    if describesPast(index) { return nil }
    return Opening(.deadline)
  }

  /// Whether a time stands in a relative clause that tells what was: "who was a citizen before".
  private func describesPast(_ time: Int) -> Bool {
    var isPast = false
    let limit = max(range.lowerBound, time - 16)
    for index in stride(from: time - 1, through: limit, by: -1) {
      switch word(index) {
      case .comma, .semicolon, .colon: return false
      case .was, .were, .had: isPast = true
      default:
        if isAny(index, of: .modal) { return false }
        if isPast, isAny(index, of: .relative) { return true }
      }
    }
    return false
  }

  /// Whether a participle belongs to a relative clause: "that have been signed".
  private func describesWhen(_ participle: Int) -> Bool {
    for index in stride(from: participle - 1, to: max(range.lowerBound, participle - 7), by: -1) {
      if isAny(index, of: .relative) { return true }
      guard
        isAny(index, of: [.auxiliary, .participle, .coordinator, .adverb]) || word(index) == .been
      else { return false }
    }
    return false
  }

  private func byDeadline(_ index: Int) -> Opening? {
    if reads(index + 1, .the, .end) || reads(index + 1, .the, .beginning)
      || reads(index + 1, .the, .date) || reads(index + 1, .the, .time)
    {
      return Opening(.deadline)
    }
    if isAny(index + 1, of: .month), isCapital(index + 1) { return Opening(.deadline) }
    if shape(index + 1).contains(.number), isAny(index + 2, of: .month) {
      return Opening(.deadline)
    }
    if word(index + 1) == .no && word(index + 2) == .later { return Opening(.deadline) }
    if shape(index + 1).contains(.number), tokens[index + 1].end - tokens[index + 1].start == 4,
      shape(index + 2).contains(.mark) || index + 2 >= range.upperBound
    {
      return Opening(.deadline)
    }
    return nil
  }

  /// Whether "for" stands before a period: "for a period", "for a further period".
  private func lasts(_ period: Int) -> Bool {
    for index in max(range.lowerBound, period - 3)..<max(range.lowerBound, period)
    where word(index) == .for {
      return true
    }
    return false
  }

  /// "30 days after", "six months before": a count of units with an event.
  private func countedDeadline(_ index: Int) -> (kind: Span.Kind, end: Int?)? {
    guard shape(index).contains(.number) || isAny(index, of: .numeral) else { return nil }
    if index > range.lowerBound,
      isAny(index - 1, of: .numeral) || shape(index - 1).contains(.number)
    {
      return nil
    }
    // "for no longer than one year from" is how long.
    if word(index - 1) == .than, word(index - 2) == .longer || word(index - 4) == .for {
      return nil
    }
    // "for ten years from" is how long, too.
    if word(index - 1) == .for || reads(index - 2, .period, .of) && lasts(index - 2) { return nil }
    if reads(index - 2, .at, .least), word(index - 3) == .for || word(index - 4) == .period {
      return nil
    }
    // "for a period not exceeding 12 months from" is how long, not by when.
    if isAny(index - 1, of: .gerund) || word(index - 1) == .exceed { return nil }
    var next = index + 1
    let limit = min(range.upperBound, index + 7)
    while next < limit, !isAny(next, of: .unit) {
      guard
        isHidden(next) || isAny(next, of: .numeral) || word(next) == .calendar
          || word(next) == .working
          || word(next) == .business || word(next) == .and || word(next) == .dash
      else { return nil }
      next += 1
    }
    guard next < limit else { return nil }
    next += 1
    switch word(next) {
    case .before, .after: return (.deadline, nil)
    case .prior: return word(next + 1) == .to ? (.deadline, nil) : nil
    case .following: return (.deadline, nil)
    case .from where isAny(next + 1, of: .determiner): return (.deadline, nil)
    case .in where word(next + 1) == .advance:
      return (.deadline, word(next + 2) == .of ? nil : next + 2)
    default: return nil
    }
  }
}
