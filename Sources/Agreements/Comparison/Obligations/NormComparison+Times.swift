extension NormComparison {
  /// By when the norm is to be performed.
  mutating func compareDeadlines(_ links: NormLinks) {
    let was = old.obligation.deadline?.namingParties(links.party)
    let now = new.obligation.deadline
    guard was != now else { return }
    let sides = (
      was.map { side($0.summary, old.deadline, old) },
      now.map { side($0.summary, new.deadline, new) }
    )
    switch (was, now) {
    case (nil, nil): return
    case (nil, .some): add(.deadline, limiting, sides.0, sides.1)
    case (.some, nil): add(.deadline, limiting.mirrored, sides.0, sides.1)
    case (let was?, let now?):
      guard let direction = deadlineDirection(was, now) else { return }
      add(.deadline, direction, sides.0, sides.1)
    }
  }

  /// How often the norm is to be performed.
  mutating func compareRecurrences() {
    // "on request" is a proviso as well, and counts once.
    let was = old.recurrenceApartFromRequest
    let now = new.recurrenceApartFromRequest
    guard was != now else { return }
    let sides = (
      was.map { side($0.summary, old.recurrence, old) },
      now.map { side($0.summary, new.recurrence, new) }
    )
    switch (was, now) {
    case (nil, nil): return
    case (nil, let now?): add(.recurrence, adding(now), sides.0, sides.1)
    case (let was?, nil): add(.recurrence, adding(was).mirrored, sides.0, sides.1)
    case (let was?, let now?):
      guard let direction = frequency(was, now) else { return }
      add(.recurrence, isProhibition ? .indeterminate : direction, sides.0, sides.1)
    }
  }

  /// What a time limit does to a norm to which it is added: a duty becomes stricter, a right smaller.
  private var limiting: ObligationFacet.Direction {
    isRight || isProhibition ? .weakens : .strengthens
  }

  private func adding(_ recurrence: Recurrence) -> ObligationFacet.Direction {
    if case .onRequest = recurrence { return .weakens }
    return isProhibition ? .indeterminate : isRight ? .weakens : .strengthens
  }

  private func side(_ summary: String, _ words: WordsInClause?, _ parts: NormParts)
    -> ObligationFacet.Side
  {
    ObligationFacet.Side(summary, words: words)
  }

  /// The direction from one time limit to another, which are not the same.
  func direction(from was: Deadline, to now: Deadline) -> ObligationFacet.Direction {
    deadlineDirection(was, now) ?? .neutral
  }

  /// The direction from one time limit to another; `nil` if they are the same but for their words.
  private func deadlineDirection(_ was: Deadline, _ now: Deadline) -> ObligationFacet.Direction? {
    let tighter: Bool?
    switch (was, now) {
    case (.within(let before, let start), .within(let after, let end)):
      guard start.isSame(as: end) else { return .indeterminate }
      switch after.compared(to: before) {
      case .equal: return nil
      case .shorter: tighter = true
      case .longer: tighter = false
      case .incomparable: tighter = nil
      }
    case (.before(let start, let before), .before(let end, let after)):
      guard start.isSame(as: end) else { return .indeterminate }
      switch after.compared(to: before) {
      case .equal: return nil
      case .shorter: tighter = false
      case .longer: tighter = true
      case .incomparable: tighter = nil
      }
    case (.by(let before), .by(let after)): tighter = after < before
    case (.indeterminate(let before), .indeterminate(let after)):
      if before.comparedKeys == after.comparedKeys { return nil }
      guard let first = Urgency(before), let second = Urgency(after) else { return .indeterminate }
      if first == second { return .indeterminate }
      tighter = first < second
    case (.indeterminate, .by), (.indeterminate, .within), (.indeterminate, .before):
      tighter = true
    case (.by, .indeterminate), (.within, .indeterminate), (.before, .indeterminate):
      tighter = false
    default: tighter = nil
    }
    guard let tighter else { return .indeterminate }
    let strict = limiting
    return tighter ? strict : strict.mirrored
  }

  /// The direction from one frequency to another; `nil` if they are the same but for their words.
  private func frequency(_ was: Recurrence, _ now: Recurrence) -> ObligationFacet.Direction? {
    switch (was, now) {
    case (.every(let before), .every(let after)),
      (.atLeastEvery(let before), .atLeastEvery(let after)):
      return Self.frequency(before, after, equal: nil)
    case (.every(let before), .atLeastEvery(let after)):
      return Self.frequency(before, after, equal: .strengthens)
    case (.atLeastEvery(let before), .every(let after)):
      return Self.frequency(before, after, equal: .weakens)
    case (.indeterminate(let before), .indeterminate(let after)):
      return before.comparedKeys == after.comparedKeys ? nil : .indeterminate
    case (.indeterminate, .every), (.indeterminate, .atLeastEvery), (.onRequest, .every),
      (.onRequest, .atLeastEvery):
      return .strengthens
    case (.every, .indeterminate), (.atLeastEvery, .indeterminate), (.every, .onRequest),
      (.atLeastEvery, .onRequest):
      return .weakens
    default: return .indeterminate
    }
  }

  private static func frequency(
    _ before: Period, _ after: Period, equal: ObligationFacet.Direction?
  ) -> ObligationFacet.Direction? {
    switch after.compared(to: before) {
    case .equal: equal
    // "at least every two years" is not more often than "every three years" only, but never less often.
    case .shorter: equal == .weakens ? .indeterminate : .strengthens
    case .longer: equal == .strengthens ? .indeterminate : .weakens
    case .incomparable: .indeterminate
    }
  }
}

extension NormParts {
  /// How often the norm is to be performed, unless a proviso says the same.
  fileprivate var recurrenceApartFromRequest: Recurrence? {
    if case .onRequest = obligation.recurrence,
      qualifiers.contains(where: { $0.category == .uponRequest })
    {
      return nil
    }
    return obligation.recurrence
  }
}

/// How urgent the words are that fix no time; words of the same rank are not told apart.
enum Urgency: Int, Comparable {
  case reasonable, prompt, immediate

  /// The urgency of words; `nil` if it is not known.
  init?(_ words: String) {
    let keys = words.comparedKeys
    func has(_ words: FoldedWord...) -> Bool { words.contains { keys.contains($0) } }
    if has("IMMEDIATELY", "FORTHWITH", "INSTANTLY") || keys == ["AT", "ONCE"]
      || keys == ["WITHOUT", "DELAY"]
    {
      self = .immediate
    } else if has("PROMPTLY", "EXPEDITIOUSLY", "SPEEDILY") || has("SOON") && has("POSSIBLE")
      || keys == ["WITHOUT", "UNDUE", "DELAY"]
    {
      self = .prompt
    } else if has("REASONABLE") || has("DUE") && has("COURSE", "TIME") {
      self = .reasonable
    } else {
      return nil
    }
  }

  static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}

extension String {
  /// The words as they are compared.
  var comparedKeys: [FoldedWord] {
    let bytes = Array(utf8)
    return WordScanner.tokens(in: bytes, bytes.indices).filter { !$0.shape.contains(.mark) }
      .map { FoldedWord.compared($0, in: bytes) }.filter { !NormWords.ignored.contains($0) }
  }
}

extension Event {
  /// Whether another event is this one, in the same words but for case and spelling.
  fileprivate func isSame(as other: Event) -> Bool {
    if case .other(let one) = self, case .other(let two) = other {
      return one.comparedKeys == two.comparedKeys
    }
    return self == other
  }
}

extension Event {
  /// The event with its party known by another identity.
  fileprivate func namingParties(_ identity: (PartyID) -> PartyID) -> Event {
    switch self {
    case .signature(let party): .signature(by: identity(party))
    case .consent(let party): .consent(by: identity(party))
    case .notification(let party): .notification(by: identity(party))
    case .receiptOfNotification(let party): .receiptOfNotification(by: identity(party))
    default: self
    }
  }
}

extension Deadline {
  /// The time limit with the parties of its event known by other identities.
  fileprivate func namingParties(_ identity: (PartyID) -> PartyID) -> Deadline {
    switch self {
    case .within(let period, let event): .within(period, of: event.namingParties(identity))
    case .before(let event, let period):
      .before(event.namingParties(identity), byAtLeast: period)
    case .open(let placeholder, let event): .open(placeholder, of: event.namingParties(identity))
    case .by, .indeterminate: self
    }
  }

  /// The time limit in few words.
  var summary: String {
    switch self {
    case .within(let period, let event): "within \(period.words) of \(event.summary)"
    case .before(let event, let period): "at least \(period.words) before \(event.summary)"
    case .by(let date): "by \(date)"
    case .open(let placeholder, let event): "within \(placeholder.text) of \(event.summary)"
    case .indeterminate(let words): words
    }
  }
}

extension Recurrence {
  /// The frequency in few words.
  var summary: String { phrase.canonicalText }
}
