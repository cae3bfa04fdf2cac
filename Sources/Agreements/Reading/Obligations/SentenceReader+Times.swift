extension SentenceReader {
  /// Words that say when, how often or on what condition a norm works.
  struct Span {
    var kind: Kind
    var range: Range<Int>

    enum Kind { case trigger, exception, deadline, recurrence }
  }

  /// An opening of such words.
  struct Opening {
    var kind: Span.Kind
    /// Whether a whole clause follows, which goes over commas.
    var isStrong: Bool
    /// The token behind the last, where the words are a fixed phrase.
    var end: Int?

    init(_ kind: Span.Kind, isStrong: Bool = false, end: Int? = nil) {
      self.kind = kind
      self.isStrong = isStrong
      self.end = end
    }
  }

  /// Finds the times and conditions in a stretch of tokens.
  func spans(in region: Range<Int>, isIntroduction: Bool) -> [Span] {
    var spans: [Span] = []
    var index = region.lowerBound
    let upper = min(region.upperBound, region.lowerBound + Self.window)
    while index < upper {
      guard mayOpenTime(index), !isHidden(index), !isMarker(index),
        !(isIntroduction && isTitle(index, region)),
        let opening = opening(at: index, in: region, isIntroduction)
      else {
        index += 1
        continue
      }
      var end = opening.end ?? end(of: opening, at: index, in: index..<upper, isIntroduction)
      while end > index + 1,
        shape(end - 1).contains(.mark) && word(end - 1) != .closeParenthesis
          || isAny(end - 1, of: .coordinator)
      {
        end -= 1
      }
      spans.append(Span(kind: opening.kind, range: index..<end))
      index = max(end, index + 1)
    }
    return spans
  }

  /// Whether a token is one of those with which times and conditions open: such a word, or a number.
  private func mayOpenTime(_ index: Int) -> Bool {
    isAny(index, of: [.timeOpener, .numeral]) || shape(index).contains(.number)
  }

  /// Whether a word stands within a heading whose words all have capitals: "Talks After Termination".
  private func isTitle(_ index: Int, _ region: Range<Int>) -> Bool {
    index > region.lowerBound && isCapital(index - 1) && isCapital(index) && isCapital(index + 1)
      && !shape(index).contains(.allCapitals)
  }

  /// Where the words of an opening end.
  private func end(
    of opening: Opening, at start: Int, in region: Range<Int>, _ isIntroduction: Bool
  ) -> Int {
    var index = start + 1
    var hasList = false
    while index < region.upperBound {
      if isHidden(index) {
        index += 1
        continue
      }
      switch word(index) {
      case .comma where opening.kind == .deadline && laterTime(from: index) != nil,
        .and where opening.kind == .deadline && laterTime(from: index) != nil,
        .but where opening.kind == .deadline && laterTime(from: index) != nil:
        index = laterTime(from: index) ?? index
      case .colon where isMarker(index + 1):
        // "upon the entry into force of this Treaty: (a)": the list is that of the act.
        if opening.kind == .trigger, !opening.isStrong { return index }
        hasList = true
      // The items of a list belong to the words only where the list does: "where: (a) …; or (b) …".
      case .semicolon where !hasList || !isMarker(index + 1) && !isAny(index + 1, of: .coordinator):
        return index
      case .and, .or:
        if closesBeforeTime(index, opening, isIntroduction) { return index }
        if endsBeforeRecurrence(index, opening) { return index }
      case .comma where index == start + 1 && opening.isStrong: break
      case .comma
      where opening.kind == .trigger && isAny(index + 1, of: .coordinator)
        && recurrence(at: index + 2) != nil && !isIntroduction:
        // "whenever the board so decides, and at least once a year".
        return index
      case .without
      where opening.kind == .trigger && !isIntroduction
        && exception(at: index, isIntroduction) != nil:
        return index
      case .comma:
        if opening.isStrong {
          if word(index + 1) == .to, isAny(index + 2, of: .verb), !isIntroduction { return index }
          if word(index + 1) == .unless || word(index + 1) == .except
            || reads(index + 1, .provided, .that)
          {
            return index
          }
          if isIntroduction, closesIntroduction(index) { return index }
        } else if isIntroduction {
          return index
        } else if !(isAny(index + 1, of: .coordinator) && opening.kind == .trigger
          && isAny(index + 2, of: [.preposition, .subordinator]))
        {
          return index
        }
      case .agreement, .protocol, .treaty, .convention:
        // "on the day of entry into force of this Agreement all tolls".
        if word(start) == .on, isAny(index + 1, of: .determiner) { return index + 1 }
      case .unless, .except: return index
      case .without where word(index + 1) == .prejudice: return index
      // "not later than a month before the expiry for the purpose of": what the act is for.
      case .for where !opening.isStrong:
        if reads(index + 1, .the, .purpose) || reads(index + 1, .the, .purposes)
          || word(index + 1) == .purposes
        {
          return index
        }
      case .but: if endsBeforeRecurrence(index, opening) { return index }
      case .concerning, .regarding, .respecting:
        // "consult at the request of a Party concerning tolls": the matter is that of the act.
        if opening.kind == .trigger, !opening.isStrong, !isIntroduction, asksFor(start) {
          return index
        }
      case .provided where word(index + 1) != .that && word(index - 1) != .comma: break
      case .as where reads(index + 1, .soon, .as) && !opening.isStrong: return index
      case .if, .provided, .where, .whichever:
        // "except in a case where": the exception goes on.
        let goesOn = opening.kind == .exception && isCase(index - 1)
        if !opening.isStrong, index > start + 1, !goesOn { return index }
      case .in where opening.kind == .deadline && !opening.isStrong:
        if word(index + 1) == .case || reads(index + 1, .the, .event) { return index }
      case .to
      where opening.kind == .deadline && isAny(index + 1, of: .verb)
        && !isAny(index + 1, of: .nounOrVerb):
        return index
      // "in case of delay within 30 days": the time belongs to the case.
      case .within
      where opening.kind == .trigger && !opening.isStrong
        && !(isIntroduction && word(start) == .in):
        return index
      default: break
      }
      index += 1
    }
    return region.upperBound
  }

  /// Whether a coordinator in an introduction joins a condition with a time: "When a ship is found and
  /// before raising it".
  private func closesBeforeTime(_ index: Int, _ opening: Opening, _ isIntroduction: Bool) -> Bool {
    guard isIntroduction, opening.kind == .trigger else { return false }
    return word(index + 1) == .before || reads(index + 1, .prior, .to)
  }

  /// "by 1 May and from time to time thereafter", "upon request but at least once a year".
  private func endsBeforeRecurrence(_ index: Int, _ opening: Opening) -> Bool {
    guard !opening.isStrong, opening.kind != .exception else { return false }
    return word(index + 1) == .thereafter || recurrence(at: index + 1) != nil
  }

  /// Whether a condition is that somebody asks: "at the request of", "on application by".
  private func asksFor(_ start: Int) -> Bool {
    (start + 1..<start + 5).contains { word($0) == .request || word($0) == .requests }
  }

  /// Whether a comma in an introduction ends one adjunct before the next.
  private func closesIntroduction(_ comma: Int) -> Bool {
    switch word(comma + 1) {
    case .within: !isClosed(comma)
    case .if, .unless, .except, .notwithstanding, .upon: true
    case .no: word(comma + 2) == .later
    case .not: word(comma + 2) == .later
    default: false
    }
  }

  /// Whether the clause before goes on behind an adjunct: "are unable, within a month, to agree".
  private func isClosed(_ comma: Int) -> Bool {
    for index in (comma + 2)..<max(comma + 2, min(range.upperBound, comma + 9))
    where word(index) == .comma {
      return word(index + 1) == .to
    }
    return false
  }

  /// What times or conditions begin at a token.
  private func opening(at index: Int, in region: Range<Int>, _ isIntroduction: Bool) -> Opening? {
    if let exception = exception(at: index, isIntroduction) { return exception }
    if let deadline = deadline(at: index, in: region) { return deadline }
    if let recurrence = recurrence(at: index) { return recurrence }
    return condition(at: index, in: region, isIntroduction)
  }

  private func exception(at index: Int, _ isIntroduction: Bool) -> Opening? {
    switch word(index) {
    case .unless: return Opening(.exception, isStrong: true)
    case .except, .excepting:
      if word(index + 1) == .that { return nil }
      return Opening(.exception, isStrong: !isIntroduction)
    case .with:
      return reads(index + 1, .the, .exception, .of)
        ? Opening(.exception, isStrong: !isIntroduction) : nil
    case .save:
      guard
        isAny(index + 1, of: [.preposition, .subordinator]) || word(index + 1) == .that
          || word(index + 1) == .that || word(index + 1) == .otherwise
      else { return nil }
      return Opening(.exception, isStrong: !isIntroduction)
    case .without:
      for next in (index + 1)..<min(range.upperBound, index + 8) {
        switch word(next) {
        case .consent, .agreement, .authorization, .permission, .approval, .concurrence,
          .authorisation:
          return Opening(.exception)
        case .comma, .semicolon, .delay, .prejudice: return nil
        default: break
        }
      }
      return nil
    default: return nil
    }
  }

  /// A condition: what sets a norm off, or while what it lasts.
  private func condition(at index: Int, in region: Range<Int>, _ isIntroduction: Bool) -> Opening? {
    let starts =
      index == region.lowerBound || word(index - 1) == .comma || isAny(index - 1, of: .coordinator)
    switch word(index) {
    case .if:
      switch word(index + 1) {
      case .any, .possible, .necessary, .appropriate, .practicable, .needed, .applicable, .feasible,
        .relevant:
        if word(index + 1) == .any, isAny(index + 2, of: []) || !shape(index + 2).contains(.mark) {
          break
        }
        return word(index + 1) == .any ? nil : nil
      default: break
      }
      if word(index - 1) == .as || word(index - 1) == .even { return nil }
      return Opening(.trigger, isStrong: true)
    case .where, .when, .whenever, .wherever:
      if isAny(index + 1, of: .participle), word(index + 2) == .comma {
        return Opening(.trigger, end: index + 2)
      }
      switch word(index + 1) {
      case .appropriate, .necessary, .possible, .practicable, .applicable, .feasible, .relevant,
        .needed:
        return nil
      default: break
      }
      if word(index) == .where, !starts, isAny(index - 1, of: .preposition) { return nil }
      if word(index) == .where, !starts, !isIntroduction, isPlace(index - 1) { return nil }
      return Opening(.trigger, isStrong: true)
    case .should:
      return isIntroduction && starts && (opensSubject(index + 1) || word(index + 1) == .that)
        ? Opening(.trigger, isStrong: true) : nil
    case .in: return inCondition(index)
    case .on
    where index == region.lowerBound + 1 && !isIntroduction
      && (reads(index + 1, .the, .date) || reads(index + 1, .the, .day)):
      // Behind the verb of the cue: "shall be abolished on the day of".
      return Opening(.trigger, isStrong: true)
    case .upon, .on:
      return onCondition(index, in: region, starts: starts, isIntroduction)
    case .at: return atRequest(index)
    case .provided, .providing:
      let opensClause =
        isAny(index + 1, of: .determiner) && word(index) == .provided
        && !isAny(index - 1, of: [.auxiliary, .adverb]) && word(index - 1) != .be
      guard
        word(index + 1) == .that || word(index - 1) == .comma && word(index) == .provided
          || word(index + 1) == .always
          || opensClause,
        !isAny(index + 1, of: .preposition)
      else { return nil }
      // Behind the proviso stands a norm of its own.
      if leavesNothing(behind: index, in: region) { return nil }
      return Opening(.trigger, isStrong: true)
    case .so where word(index + 1) == .long || reads(index + 1, .far, .as):
      return Opening(.trigger, isStrong: true)
    case .as:
      if reads(index + 1, .long, .as) { return Opening(.trigger, isStrong: true) }
      if reads(index + 1, .soon, .as), !isAsap(index) { return Opening(.trigger, isStrong: true) }
      return nil
    case .while where isAny(index + 1, of: .gerund), .whilst where isAny(index + 1, of: .gerund):
      // "while awaiting the result": a time; "while respecting the law" says how.
      return word(index + 1) == .awaiting ? Opening(.trigger) : nil
    case .to where reads(index + 1, .the, .extent, .that):
      return isMeasureOfEase(index + 4) ? nil : Opening(.trigger, isStrong: true)
    case .while, .whilst: return Opening(.trigger, isStrong: true)
    case .until, .till: return Opening(.trigger, isStrong: true)
    case .once where !isAny(index + 1, of: .determiner) || opensClause(index + 1):
      return word(index + 1) == .a || word(index + 1) == .every || shape(index + 1).contains(.mark)
        || word(index - 1) == .at || word(index - 1) == .least
        ? nil : Opening(.trigger, isStrong: true)
    case .insofar where word(index + 1) == .as && !isMeasureOfEase(index + 2):
      return Opening(.trigger, isStrong: true)
    case .during where isIntroduction: return Opening(.trigger)
    case .after, .following:
      guard isIntroduction || word(index) == .after && !isAny(index + 1, of: .gerund) else {
        return nil
      }
      // "contracts made on or after 1 May" tells of the contracts.
      if reads(index - 2, .on, .or) { return nil }
      return Opening(.trigger)
    case .subject where word(index + 1) == .to: return subjectCondition(index, isIntroduction)
    case .pending: return Opening(.trigger)
    default: return nil
    }
  }

  private func opensClause(_ index: Int) -> Bool { opensSubject(index) }

  private func isCase(_ noun: Int) -> Bool {
    switch word(noun) {
    case .case, .cases, .circumstances, .situations: true
    default: false
    }
  }

  /// Whether a noun is a place or matter that "where" tells more of: "areas where".
  private func isPlace(_ noun: Int) -> Bool {
    switch word(noun) {
    case .area, .areas, .sector, .sectors, .field, .fields, .place, .places, .point, .points,
      .situations, .territory:
      true
    default: false
    }
  }

  /// Whether a region ends with "provided that", "provided, however, that".
  private func leavesNothing(behind provided: Int, in region: Range<Int>) -> Bool {
    var index = provided + 1
    while index < region.upperBound, index < provided + 6,
      word(index) == .comma || word(index) == .that || isAny(index, of: .adverb)
    { index += 1 }
    return index >= region.upperBound
  }

  private func isMeasureOfEase(_ index: Int) -> Bool {
    switch word(index) {
    case .possible, .practicable, .feasible, .practical: true
    default: false
    }
  }

  private func isAsap(_ index: Int) -> Bool {
    switch word(index + 3) {
    case .possible, .practicable, .feasible: true
    case .is: true
    case .reasonably: true
    default: false
    }
  }
}
