extension FinalProvisionReader {
  /// How the agreement is amended, if a sentence says so.
  func amendment(in sentence: Range<Int>) -> FinalProvisionReading? {
    guard let amended = Self.mayBeAmended.first(in: text, within: sentence),
      (max(sentence.lowerBound, amended.range.lowerBound - 4)..<sentence.upperBound).prefix(8)
        .contains(where: { Self.instruments.contains(text.key($0)) }),
      firstWord(of: ["annex", "appendix", "schedule"], in: sentence) == nil
    else { return nil }
    let limit = min(text.count, sentence.upperBound + 90)
    let words = amended.range.lowerBound..<limit
    let isWritten = firstWord(of: ["written", "writing"], in: sentence) != nil
    var entry: Amendment.EntryOfAmendment?
    var reason: FinalProvisionReading.Reason?
    if Self.sameManner.occurs(in: text, within: words) {
      entry = .asTheAgreement
    } else if let enters = Self.amendmentEnters.first(in: text, within: words) {
      let start = enters.range.upperBound
      var end = start
      while end < text.count, end == start || text.joins(end) { end += 1 }
      var reader = EntryFormulaReader(text: text, end: end, reader: self)
      entry = reader.formula(at: start).map { .formula($0) }
      reason = reader.reason ?? unknown(start, start..<end)
    }
    guard let entry else {
      return reading(.amendment, sentence, nil, reason ?? .entryOfAmendmentUnstated)
    }
    return reading(
      .amendment, sentence, .amendment(Amendment(inWriting: isWritten, entryIntoForce: entry)))
  }

  /// How disputes are settled, if a sentence says so.
  func disputes(in sentence: Range<Int>) -> FinalProvisionReading? {
    guard let settled = Self.settled.first(in: text, within: sentence),
      firstWord(of: Self.matters, in: sentence) != nil,
      firstWord(of: Self.otherDisputes, in: sentence) == nil
    else { return nil }
    var means: [DisputeSettlement.Means] = []
    for index in settled.range.lowerBound..<sentence.upperBound {
      if Self.bodies.contains(text.key(index)), Self.joint.contains(text.key(index - 1)) {
        return reading(
          .disputes, sentence, nil, .namesUnknownBody(text.range(index - 1..<index + 1)))
      }
      guard let next = Self.means(text.words[index].key), !means.contains(next) else { continue }
      means.append(next)
    }
    let limit = min(text.count, sentence.upperBound + 60)
    let excludes = Self.excludesThirdParties.occurs(
      in: text, within: settled.range.lowerBound..<limit)
    // What a court or tribunal is excluded from is no means.
    if excludes { means.removeAll { $0 == .arbitration } }
    guard !means.isEmpty else {
      return reading(.disputes, sentence, nil, unknown(settled.range.upperBound, sentence))
    }
    return reading(
      .disputes, sentence, .disputes(DisputeSettlement(means, excludesThirdParties: excludes)))
  }

  /// Whether the agreement is registered, if a sentence says so.
  func registration(in sentence: Range<Int>) -> FinalProvisionReading? {
    guard let match = Self.registered.first(in: text, within: sentence),
      Self.unitedNations.occurs(in: text, within: sentence)
    else { return nil }
    var bearer = Bearer.unspecified
    if let agent = Self.registrars.first(where: { $0.pattern.occurs(in: text, within: sentence) }) {
      bearer = agent.bearer
    } else if !Self.passive.occurs(in: text, within: sentence)
      || Self.byAgent.occurs(in: text, within: sentence)
    {
      return reading(.registration, sentence, nil, .namesUnknownBody(text.range(match.range)))
    }
    var period: Period?
    if let within = firstWord(of: ["within"], in: sentence) {
      period = WrittenPeriod.first(in: text, within: within..<sentence.upperBound)?.period
    }
    return reading(
      .registration, sentence,
      .registration(Registration(by: .settled(bearer), within: period.map { .settled($0) })))
  }

  /// What the annexes are, if a sentence says so.
  func annexStatus(in sentence: Range<Int>) -> FinalProvisionReading? {
    if Self.integralPart.occurs(in: text, within: sentence),
      firstWord(of: ["thereto"], in: sentence) == nil
    {
      return reading(.annexStatus, sentence, .annexStatus(.integral))
    }
    if Self.illustrative.occurs(in: text, within: sentence) {
      return reading(.annexStatus, sentence, .annexStatus(.illustrative))
    }
    guard Self.notBinding.occurs(in: text, within: sentence) else { return nil }
    return reading(.annexStatus, sentence, .annexStatus(.nonBinding))
  }

  private static func means(_ key: FoldedWord) -> DisputeSettlement.Means? {
    switch key {
    case "consultation", "consultations": .consultation
    case "negotiation", "negotiations": .negotiation
    case "arbitration", "arbitral": .arbitration
    default: nil
    }
  }
}
