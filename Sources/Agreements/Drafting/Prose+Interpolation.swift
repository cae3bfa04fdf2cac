extension Prose: ExpressibleByStringInterpolation {
  /// Makes prose that is the given literal.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// Makes prose of a literal with interpolations.
  public init(stringInterpolation: Interpolation) {
    self.init(stringInterpolation.runs)
  }

  /// What can be interpolated into prose.
  public typealias StringInterpolation = Interpolation

  /// Collects the runs of a string literal with interpolations.
  public struct Interpolation: StringInterpolationProtocol, Sendable {
    var runs: [Run] = []

    /// Makes an empty collection.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds the text between interpolations.
    public mutating func appendLiteral(_ literal: String) {
      runs.append(.text(literal))
    }
  }
}

extension Prose.Interpolation {
  /// Adds plain text.
  public mutating func appendInterpolation(_ text: String) {
    runs.append(.text(text))
  }

  /// Adds a number in digits.
  public mutating func appendInterpolation(_ number: Int) {
    runs.append(.text(String(number)))
  }

  /// Adds other prose.
  public mutating func appendInterpolation(_ prose: Prose) {
    runs += prose.runs
  }

  /// Adds a period in digits and words, such as "60 days".
  public mutating func appendInterpolation(_ period: Period) {
    runs.append(.text(period.words))
  }

  /// Adds a date, such as "13 June 2024".
  public mutating func appendInterpolation(
    _ date: CalendarDate, _ style: CalendarDate.Style = .dayMonthYear
  ) {
    runs.append(.text(date.formatted(style)))
  }

  /// Adds an amount of money, such as "USD 75,000,000".
  public mutating func appendInterpolation(_ money: Money) {
    runs.append(.text(money.description))
  }

  /// Adds a placeholder for a particular that is open.
  public mutating func appendInterpolation(open placeholder: Placeholder) {
    runs.append(.placeholder(placeholder))
  }

  /// Adds a slot with the parties' alternatives.
  public mutating func appendInterpolation(_ slot: Slot) {
    runs.append(.slot(slot))
  }
}

extension Prose.Interpolation {
  /// Adds the name of a party.
  public mutating func appendInterpolation(_ party: Party, _ form: Party.NameForm = .short) {
    runs.append(.mention(Mention(.party(party.id), wording: party.name(form))))
  }

  /// Adds the names of both parties, which each original prints in its own order.
  public mutating func appendInterpolation(
    _ parties: Parties, _ form: Party.NameForm = .short,
    joinedBy conjunction: PartyPair.Conjunction = .and
  ) {
    runs.append(.pair(parties.pair(form, joinedBy: conjunction)))
  }

  /// Adds the names of both parties, which each original prints in its own order.
  public mutating func appendInterpolation(
    _ first: Party, and second: Party, _ form: Party.NameForm = .short
  ) {
    runs.append(.pair(PartyPair(first, and: second, form)))
  }

  /// Adds the name of an organ.
  public mutating func appendInterpolation(_ body: Body) {
    runs.append(.mention(Mention(.body(body.id), wording: body.name)))
  }

  /// Adds the name of a third party.
  public mutating func appendInterpolation(_ nonParty: NonParty) {
    runs.append(.mention(Mention(.nonParty(nonParty.id), wording: nonParty.name)))
  }

  /// Adds the short name of another instrument.
  public mutating func appendInterpolation(_ instrument: ExternalInstrument) {
    runs.append(.mention(Mention(.instrument(instrument.id), wording: instrument.shortName)))
  }

  /// Adds a provision of another instrument, such as "Article 51 of the Charter".
  public mutating func appendInterpolation(_ pinpoint: String, of instrument: ExternalInstrument) {
    runs.append(.reference(Reference(.external(instrument.id, pinpoint: pinpoint))))
  }

  /// Adds the use of a defined term, in its own form or in another such as the plural.
  public mutating func appendInterpolation(term id: TermID, as wording: String? = nil) {
    runs.append(.mention(Mention(.term(id), wording: wording ?? id.rawValue)))
  }

  /// Adds a reference to a clause.
  public mutating func appendInterpolation(
    clause id: ClauseID, form: Reference.Form = .automatic, fragment: Reference.Fragment? = nil,
    function: Reference.Function = .plain
  ) {
    runs.append(
      .reference(Reference(.clauses([id]), form: form, fragment: fragment, function: function)))
  }

  /// Adds a reference to several clauses, such as "Articles 4, 7 and 9".
  public mutating func appendInterpolation(
    clauses ids: [ClauseID], form: Reference.Form = .automatic,
    function: Reference.Function = .plain
  ) {
    runs.append(.reference(Reference(.clauses(ids), form: form, function: function)))
  }

  /// Adds a reference to a range of clauses, such as "Articles 4 to 7".
  public mutating func appendInterpolation(
    clauses first: ClauseID, through last: ClauseID, form: Reference.Form = .automatic
  ) {
    runs.append(.reference(Reference(.range(from: first, through: last), form: form)))
  }

  /// Adds a reference to the nearest clause of a kind around the text, such as "this Article".
  public mutating func appendInterpolation(this kind: Clause.Kind) {
    runs.append(.reference(Reference(.enclosing(kind))))
  }
}
