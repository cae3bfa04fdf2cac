/// What a word says within a reference, before it, and within the name of an instrument.
struct ReferenceTerm: Sendable, Hashable {
  /// What the word does in a reference, if anything.
  var meaning: ReferenceWord?

  /// What the word says of the function of a reference behind it, if anything.
  var function: ReferenceVocabulary.FunctionWord?

  /// What else the word can be.
  var traits: Traits = []

  /// The sorts of words that are told apart in and around the names of instruments.
  struct Traits: OptionSet, Sendable, Hashable {
    /// One bit for each sort.
    let rawValue: UInt16

    /// A word after "Agreement" that begins the rest of another instrument's name.
    static let openQualifier = Traits(rawValue: 1)

    /// A word that does so only before a name or a date.
    static let closedQualifier = Traits(rawValue: 2)

    /// A word that stands between a qualifier and the name.
    static let filler = Traits(rawValue: 4)

    /// A name after which "the Agreement between" still means this one.
    static let party = Traits(rawValue: 8)

    /// A word for the instrument that was named last when no noun follows: "del mismo".
    static let same = Traits(rawValue: 16)

    /// An acronym of an instrument that is named without "of": "Article XXIV GATT".
    static let acronym = Traits(rawValue: 32)

    /// A word for the place of a unit in the text: "above".
    static let place = Traits(rawValue: 64)

    /// A word that hangs an attachment on an instrument: "annexed to that Convention".
    static let attached = Traits(rawValue: 128)

    /// A word before the names of the parties: "between".
    static let between = Traits(rawValue: 256)
  }
}
