extension FinalProvisionReader {
  /// How long the agreement stays in force, if a sentence says so.
  func duration(in sentence: Range<Int>) -> FinalProvisionReading? {
    guard
      let remains = Self.remains.first(in: text, within: sentence)
        ?? Self.isValid.first(in: text, within: sentence),
      speaksOfInstrument(before: remains.range.lowerBound, in: sentence),
      !isDenied(remains.range.lowerBound, in: sentence)
    else { return nil }
    let behindVerb = remains.range.upperBound
    let last = text.key(behindVerb - 1)
    let opening = ["for", "until", "indefinitely"].contains(last) ? behindVerb - 1 : behindVerb
    let rest = opening..<sentence.upperBound
    if Self.indefinite.match(in: text, at: rest.lowerBound, before: rest.upperBound) != nil
      || Self.untilTerminated.match(in: text, at: rest.lowerBound, before: rest.upperBound) != nil
    {
      return reading(.duration, sentence, .duration(.indefinite))
    }
    if let until = Self.until.match(in: text, at: rest.lowerBound, before: rest.upperBound),
      let date = WrittenDate(in: text, at: until.range.upperBound)?.date
    {
      return reading(.duration, sentence, .duration(.until(date)))
    }
    guard let words = Self.forPeriod.match(in: text, at: rest.lowerBound, before: rest.upperBound),
      let period = WrittenPeriod(in: text, at: words.words(of: words.ends.count - 1).lowerBound),
      !period.isOrdinal
    else { return reading(.duration, sentence, nil, unknown(rest.lowerBound, sentence)) }
    let tail = period.words.upperBound..<rest.upperBound
    let isInitial = words.range.contains { text.key($0) == "initial" }
    if Self.thenIndefinitely.occurs(in: text, within: tail), isInitial {
      return reading(
        .duration, sentence, .duration(.initialThenIndefinite(.settled(period.period))))
    }
    if let other = firstWord(of: Self.continuations, in: tail) {
      return reading(.duration, sentence, nil, .hasCondition(text.range(other..<tail.upperBound)))
    }
    return reading(.duration, sentence, .duration(.fixed(.settled(period.period))))
  }

  /// Whether the words before a verb say the contrary: "shall cease to be in force".
  private func isDenied(_ verb: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 4)..<verb).contains { Self.denials.contains(text.key($0)) }
  }

  /// Whether the words before a verb are those of a clause on the agreement itself.
  func speaksOfInstrument(before verb: Int, in sentence: Range<Int>) -> Bool {
    let start = max(sentence.lowerBound, verb - 24)
    guard start < verb else { return false }
    return (start..<verb).contains { index in
      let key = text.key(index)
      return Self.instruments.contains(key)
        || key == "it" && index < sentence.lowerBound + 3
    }
  }

  /// How the agreement is renewed, if a sentence says so.
  func renewal(in sentence: Range<Int>) -> FinalProvisionReading? {
    if Self.renewedByAgreement.occurs(in: text, within: sentence) {
      return reading(.renewal, sentence, .renewal(.byAgreement))
    }
    guard let renewed = Self.renewed.first(in: text, within: sentence) else { return nil }
    let rest = renewed.range.upperBound..<sentence.upperBound
    guard let unless = firstWord(of: ["unless"], in: sentence),
      let period = WrittenPeriod.first(
        in: text,
        within: rest
          .lowerBound..<max(rest.lowerBound, unless > rest.lowerBound ? unless : rest.upperBound))
    else { return reading(.renewal, sentence, nil, unknown(renewed.range.lowerBound, sentence)) }
    let noticeEnd =
      unless < renewed.range.lowerBound ? renewed.range.lowerBound : sentence.upperBound
    guard let notice = WrittenPeriod.first(in: text, within: unless..<noticeEnd),
      Self.before.match(in: text, at: notice.words.upperBound, before: noticeEnd) != nil
    else { return reading(.renewal, sentence, nil, .noticePeriodUnstated) }
    return reading(
      .renewal, sentence,
      .renewal(.automatic(for: .settled(period.period), unlessNotice: .settled(notice.period))))
  }

  /// How either party can end the agreement, if a sentence and the next say so.
  func termination(in sentence: Range<Int>) -> FinalProvisionReading? {
    guard let power = powerToTerminate(in: sentence) else { return nil }
    // The effect is often told by the next sentence.
    let limit = min(text.count, sentence.upperBound + 60)
    let words = power.range.lowerBound..<limit
    func termination(
      _ period: Period, _ event: Termination.NoticeEvent, _ reason: FinalProvisionReading.Reason?
    ) -> FinalProvisionReading {
      let value = Termination(
        by: .either, notice: .settled(period), runsFrom: event,
        throughDiplomaticChannels: Self.channels.occurs(in: text, within: words))
      return reading(.termination, sentence, .termination(value), reason)
    }
    if let period = effectPeriod(in: words) { return termination(period.period, period.event, nil) }
    if power.isOfInstrument,
      let period = lengthOfNotice(in: power.range.lowerBound..<sentence.upperBound)
    {
      // Where nothing else is said, a notice counts when it is received (VCLT art. 78(b)).
      return termination(period, .receipt, .noticeEventUnstated)
    }
    let stated = WrittenPeriod.first(in: text, within: words)
    return reading(
      .termination, sentence, nil, stated == nil ? .noticePeriodUnstated : .noticeEventUnstated)
  }

  /// The words that say that either party may end something, or that the agreement may be ended by either, and whether
  /// they name the agreement.
  private func powerToTerminate(
    in sentence: Range<Int>
  ) -> (range: Range<Int>, isOfInstrument: Bool)? {
    if let power = Self.mayTerminate.first(in: text, within: sentence) {
      let end = power.range.upperBound
      let object = end..<min(sentence.upperBound, end + 6)
      let isOfInstrument = object.contains {
        Self.instruments.contains(text.key($0)) || $0 == end && text.key($0) == "it"
      }
      return (power.range, isOfInstrument)
    }
    guard let passive = Self.mayBeTerminated.first(in: text, within: sentence),
      speaksOfInstrument(before: passive.range.lowerBound, in: sentence)
    else { return nil }
    return (passive.range, true)
  }

  /// How long a notice is: "six months' notice", "notice of at least one year", "notice six months in advance".
  private func lengthOfNotice(in words: Range<Int>) -> Period? {
    for index in words {
      guard let period = WrittenPeriod(in: text, at: index), !period.isOrdinal,
        period.words.upperBound <= words.upperBound
      else { continue }
      let behind = period.words.upperBound
      if Self.noticeBehind.match(in: text, at: behind, before: words.upperBound) != nil {
        return period.period
      }
      let isInAdvance =
        Self.inAdvance.match(in: text, at: behind, before: words.upperBound) != nil
      if isNoticeOf(index, in: words, isInAdvance) { return period.period }
    }
    return nil
  }

  /// Whether "notice of" stands before a period, or "notice" before one in advance of which it is given.
  private func isNoticeOf(_ index: Int, in words: Range<Int>, _ isInAdvance: Bool) -> Bool {
    var place = index - 1
    var hasOf = isInAdvance
    while place >= words.lowerBound, index - place <= 12 {
      let key = text.key(place)
      if Self.notices.contains(key) { return hasOf }
      if key == "of" { hasOf = true }
      guard Self.besideNotice.contains(key) else { return false }
      place -= 1
    }
    return false
  }

  /// The period behind which a notice takes effect, and the event it runs from.
  private func effectPeriod(
    in words: Range<Int>
  ) -> (period: Period, event: Termination.NoticeEvent)? {
    for index in words {
      guard let period = WrittenPeriod(in: text, at: index), !period.isOrdinal else { continue }
      for (pattern, event) in Self.noticeEvents
      where pattern.match(in: text, at: period.words.upperBound, before: words.upperBound) != nil {
        return (period.period, event)
      }
    }
    return nil
  }
}
