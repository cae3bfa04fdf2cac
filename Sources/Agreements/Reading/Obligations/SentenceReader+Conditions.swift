// Conditions that a preposition opens.
extension SentenceReader {
  func inCondition(_ index: Int) -> Opening? {
    switch word(index + 1) {
    case .case, .cases: return Opening(.trigger, isStrong: word(index + 2) != .of)
    // "a province in the case of Norland": what is meant, not when.
    case .the
    where word(index + 2) == .case && word(index + 3) == .of && namesCountry(index + 4)
      && index > range.lowerBound && tokens[index - 1].isWord
      && !isAny(index - 1, of: .coordinator):
      return nil
    case .the
    where (word(index + 2) == .event || word(index + 2) == .case || word(index + 2) == .cases)
      && !isAny(index + 3, of: .participle):
      return Opening(.trigger, isStrong: true)
    case .the where word(index + 2) == .absence: return Opening(.trigger)
    case .any where word(index + 2) == .case || word(index + 2) == .event:
      return word(index + 3) == .of || word(index + 3) == .where ? Opening(.trigger) : nil
    case .so where word(index + 2) == .far: return Opening(.trigger, isStrong: true)
    case .no: return nil
    case .this, .such, .that, .these, .those, .which, .exceptional, .urgent, .special, .all,
      .certain:
      for next in (index + 2)..<min(range.upperBound, index + 4) {
        switch word(next) {
        case .case, .cases, .event, .events, .circumstances, .instances, .situations, .emergency:
          return Opening(
            .trigger,
            end: isAny(next + 1, of: [.relative, .subordinator, .preposition]) ? nil : next + 1)
        default: break
        }
      }
      return nil
    case .the where word(index + 2) == .course: return Opening(.trigger)
    case .time where word(index + 2) == .of, .times where word(index + 2) == .of:
      return Opening(.trigger)
    default:
      return isAny(index + 1, of: .gerund) && isIntroductionStart(index) ? Opening(.trigger) : nil
    }
  }

  private func namesCountry(_ index: Int) -> Bool {
    isAny(index, of: .country) || isAny(index, of: .determiner) && isAny(index + 1, of: .country)
  }

  func isIntroductionStart(_ index: Int) -> Bool {
    index == range.lowerBound || isBoundary(index - 1) || shape(index).contains(.capital)
  }

  /// Happenings upon which something is done.
  static let happenings: Set<Word> = [
    .request, .requests, .receipt, .completion, .expiry, .expiration, .notice, .notification,
    .termination,
    .arrival, .departure, .entry, .exit, .demand, .payment, .presentation, .production, .signature,
    .ratification, .approval, .acceptance, .application, .condition, .conditions, .consent,
    .agreement,
    .conclusion, .delivery, .exchange, .return, .submission, .recommendation, .proposal,
    .invitation,
    .withdrawal, .discharge, .occurrence, .establishment, .death, .accession, .renewal, .issuance,
    .decision, .initiative,
  ]

  func onCondition(
    _ index: Int, in region: Range<Int>, starts: Bool, _ isIntroduction: Bool
  ) -> Opening? {
    if isAny(index - 1, of: .participle), !isIntroduction, word(index) == .on { return nil }
    // "laws based upon a treaty"; but in "shall be abolished upon the entry" the cue has the participle.
    if isAny(index - 1, of: .participle), isAny(index + 1, of: .determiner), !isIntroduction,
      index - 1 > region.lowerBound
    {
      return nil
    }
    if word(index + 1) == .its || word(index + 1) == .their, word(index + 2) == .own { return nil }
    // "the rate prevailing on the date" tells of the rate.
    if isAny(index - 1, of: .gerund), !isIntroduction { return nil }
    if reads(index + 1, .the, .date) || reads(index + 1, .the, .day)
      || reads(index + 1, .the, .first, .day)
    {
      return Opening(.trigger, isStrong: true)
    }
    for next in (index + 1)..<min(range.upperBound, index + 6) {
      if isAny(next, of: .preposition) || word(next) == .comma { break }
      // "a list of resources and demand", "on resources and demand": no happening.
      if isAny(next, of: .coordinator), word(index) == .on { break }
      guard Self.happenings.contains(word(next)) else { continue }
      if word(next) == .agreement || word(next) == .application || word(next) == .decision
        || word(next) == .proposal,
        word(index) == .on
      {
        continue
      }
      if word(next) == .initiative { return nil }
      if word(next) == .conditions || word(next) == .condition, !isIntroduction,
        word(next + 1) != .that
      {
        return nil
      }
      // "on condition that" opens a clause, "on receipt of" none.
      return Opening(.trigger, isStrong: reads(next, .condition, .that))
    }
    if isIntroduction, starts, isAny(index + 1, of: .gerund) || word(index) == .upon {
      return Opening(.trigger)
    }
    return nil
  }

  func atRequest(_ index: Int) -> Opening? {
    for next in (index + 1)..<min(range.upperBound, index + 5)
    where (word(next) == .request || word(next) == .invitation) && !isAny(next - 1, of: .unit)
      && word(next - 1) != .time && word(next - 1) != .times
    {
      return Opening(.trigger)
    }
    return nil
  }

  /// "subject to" a condition; to an article or law it is a qualifier only.
  func subjectCondition(_ index: Int, _ isIntroduction: Bool) -> Opening? {
    if !isIntroduction,
      isAny(index - 1, of: .auxiliary) || word(index - 1) == .be || word(index - 1) == .not
        || word(index - 1) == .made || word(index - 1) == .such
    {
      return nil
    }
    for next in (index + 2)..<min(range.upperBound, index + 24) {
      if word(next) == .semicolon { break }
      if isAct(next) { return Opening(.trigger) }
      if isAny(next, of: .provision), next < index + 5 { return nil }
      switch word(next) {
      case .availability, .funds, .resources: return nil
      case .approval, .consent, .conclusion, .condition, .conditions, .submission, .compliance,
        .agreement,
        .authorization, .authorisation, .payment, .ratification, .confirmation, .permission,
        .completion, .reservation, .notification, .consultation, .consultations:
        return Opening(.trigger)
      case .law, .laws, .legislation, .regulations:
        // "subject to its law and to the conclusion of" goes on with a condition.
        if !(word(next + 1) == .and && word(next + 2) == .to) { return nil }
      default: break
      }
    }
    return nil
  }
}
