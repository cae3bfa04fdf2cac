extension Clause.Substance {
  /// The value in a few words, such as "notice of 12 months from receipt", for a reader who compares two of them.
  var summary: String {
    switch self {
    case .entryIntoForce(let entry):
      return
        ([entry.formula.summary]
        + entry.exceptions.map {
          "\($0.clauses.map(\.rawValue).joined(separator: ", ")): \($0.formula.summary)"
        } + (entry.appliesFrom.map { ["applies from \($0)"] } ?? [])).joined(separator: "; ")
    case .duration(let duration): return duration.summary
    case .renewal(let renewal): return renewal.summary
    case .termination(let termination): return termination.summary
    case .amendment(let amendment): return amendment.summary
    case .disputes(let settlement):
      let means = settlement.means.map(\.summary).joined(separator: ", then ")
      return settlement.excludesThirdParties ? "\(means); no third parties" : means
    case .languages(let authenticity): return authenticity.summary
    case .registration(let registration):
      let time = registration.within.map { " within \($0.summary(\.words))" } ?? ""
      return "by \(registration.by.summary(\.summary))\(time)"
    case .annexStatus(let status): return status.rawValue
    case .signature(let block):
      return "\(block.party): \(block.signatory.summary { $0 }), \(block.capacity.summary { $0 })"
    case .programme(let entry): return entry.kind.rawValue
    }
  }
}

extension Particular {
  /// The value in words, or what is asked for in its place.
  func summary(_ words: (Value) -> String) -> String {
    switch self {
    case .settled(let value): words(value)
    case .open(let placeholder): placeholder.text
    }
  }
}

extension AgreementDuration {
  fileprivate var summary: String {
    switch self {
    case .indefinite: "indefinite"
    case .fixed(let period): period.summary(\.words)
    case .initialThenIndefinite(let period): "\(period.summary(\.words)), then indefinite"
    case .until(let date): "until \(date)"
    }
  }
}

extension Renewal {
  fileprivate var summary: String {
    switch self {
    case .byAgreement: "by agreement"
    case .automatic(let period, let notice):
      "automatic for \(period.summary(\.words)), unless notice of \(notice.summary(\.words))"
    case .open(let placeholder): placeholder.text
    }
  }
}

extension Termination {
  fileprivate var summary: String {
    let start = "notice of \(notice.summary(\.words)) from \(runsFrom.rawValue), by \(by.summary)"
    return survivals.isEmpty ? start : "\(start); \(survivals.count) survive"
  }
}

extension Amendment {
  fileprivate var summary: String {
    let entry =
      switch entryIntoForce {
      case .asTheAgreement: "in force as the agreement"
      case .formula(let formula): "in force on \(formula.summary)"
      case .asProvided: "in force as provided"
      }
    return inWriting ? "in writing, \(entry)" : entry
  }
}

extension DisputeSettlement.Means {
  fileprivate var summary: String {
    switch self {
    case .consultation: "consultation"
    case .negotiation: "negotiation"
    case .jointBody(let id): id.rawValue
    case .arbitration: "arbitration"
    case .court(let name): name
    }
  }
}

extension Authenticity {
  fileprivate var summary: String {
    let languages = texts.summary { $0.map(\.language.name).joined(separator: ", ") }
    let start = "\(languages); \(originals) originals"
    return switch prevailing {
    case .none: start
    case .language(let code): "\(start); \(code) prevails"
    case .open(let placeholder): "\(start); \(placeholder.text) prevails"
    }
  }
}

extension EntryIntoForceFormula {
  /// The formula in words; nested ones are cut, since their depth is not bounded in Swift.
  fileprivate var summary: String { summary(depth: 0) }

  private func summary(depth: Int) -> String {
    guard depth < 16 else { return "…" }
    switch self {
    case .event(let event): return event.summary
    case .fixed(let date): return "\(date)"
    case .later(let formulas):
      return "the later of "
        + formulas.map { $0.summary(depth: depth + 1) }.joined(separator: " and ")
    case .plus(let period, let formula, _):
      return "\(period.words) after \(formula.summary(depth: depth + 1))"
    case .firstOfMonth(let months, let formula):
      return "the first day of month \(months) after \(formula.summary(depth: depth + 1))"
    case .notBefore(let event, let formula):
      return "\(formula.summary(depth: depth + 1)), not before \(event.summary)"
    case .open(let placeholder): return placeholder.text
    }
  }
}

extension Event {
  /// The event in words.
  var summary: String {
    switch self {
    case .entryIntoForce: "the entry into force"
    case .signature(let party): "signature by \(party)"
    case .consent(let party): "the consent of \(party)"
    case .notification(let party): "the notification by \(party)"
    case .receiptOfNotification(let party): "receipt of the notification by \(party)"
    case .exchangeOfInstruments: "the exchange of instruments"
    case .noteInReply: "the note in reply"
    case .receiptOfNoteInReply: "receipt of the note in reply"
    case .exchangeOfNotes(let matter): "the exchange of notes on \(matter)"
    case .termination: "the termination"
    case .other(let words): words
    }
  }
}

extension Bearer {
  /// Who bears a norm, in words.
  var summary: String {
    switch self {
    case .each: "each Party"
    case .jointly: "the Parties jointly"
    case .eachAndJointly: "the Parties, each and jointly"
    case .either: "either Party"
    case .neither: "neither Party"
    case .one(let party): party.rawValue
    case .role(let role): role
    case .body(let body, let party): "\(body) of \(party)"
    case .jointBody(let body): body.rawValue
    case .persons(let persons): persons
    case .open(let placeholder): placeholder.text
    case .unspecified: "nobody named"
    }
  }
}
