/// How a text names a party.
struct PartyNaming: Sendable, Hashable {
  /// The whole phrase, such as "the Government of the Republic of Lakeland".
  var phrase: Range<Int>

  /// The official name as it runs in a sentence: the phrase without "the Government of".
  var officialName: String

  /// The short name that the text gives, or the official name.
  var shortName: String

  /// Where the text gives the short name, if it does.
  var shortNameRange: Range<Int>?

  /// The level at which the party contracts.
  var level: Instrument.Level

  /// Makes the naming that a phrase is.
  init(
    _ words: Range<Int>, in text: ProvisionWords, alias: Range<Int>?, sharedLevel: Instrument.Level?
  ) {
    phrase = text.range(words)
    var name = words
    level = sharedLevel ?? .state
    if let government = Self.government.match(
      in: text, at: words.lowerBound, before: words.upperBound)
    {
      name = government.range.upperBound..<words.upperBound
      level = .government
    } else if Self.agency.match(in: text, at: words.lowerBound, before: words.upperBound) != nil {
      level = .agency
    }
    officialName = Self.inSentence(text.text(name.isEmpty ? words : name))
    shortNameRange = alias.map(text.range)
    shortName = alias.map { Self.inSentence(text.text($0)) } ?? officialName
  }

  /// The name with a small letter in its article.
  private static func inSentence(_ name: String) -> String {
    for article in ["The ", "THE "] where name.hasPrefix(article) {
      return "the " + name.dropFirst(4)
    }
    return name
  }

  /// "The Government of", in English, French and Spanish.
  static let government: WordPattern =
    "the|le|el? government|governments|gouvernement|gobierno of|de|du|del|d"

  /// What a party is called if an agency contracts.
  static let agency: WordPattern =
    "the|le|el|la? *2 ministry|department|minister|secretary|secretariat|agency|ministere|ministerio|secretaria|authority|directorate"
}
