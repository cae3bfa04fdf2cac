/// What a word may be in a phrase that is shown as a whole.
struct PhraseRole: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// A modal verb, with which a modal phrase begins.
  static let modal = PhraseRole(rawValue: 1 << 0)
  /// "not", "never" or "only" behind a modal verb.
  static let negation = PhraseRole(rawValue: 1 << 1)
  /// A form of "be" that can stand in a modal phrase.
  static let be = PhraseRole(rawValue: 1 << 2)
  /// "required", "entitled" and other words behind "be" that say what is owed or allowed.
  static let status = PhraseRole(rawValue: 1 << 3)
  /// "endeavour", "seek" and other verbs of trying.
  static let trying = PhraseRole(rawValue: 1 << 4)
  /// "use", "make", "take" and other verbs before an effort or measures.
  static let exertion = PhraseRole(rawValue: 1 << 5)
  /// "best", "all", "its" and other words before an effort or measures.
  static let degree = PhraseRole(rawValue: 1 << 6)
  /// "efforts", "utmost", "measures".
  static let effort = PhraseRole(rawValue: 1 << 7)
  /// "have".
  static let have = PhraseRole(rawValue: 1 << 8)
  /// "right", "power", "authority".
  static let right = PhraseRole(rawValue: 1 << 9)
  /// "to".
  static let to = PhraseRole(rawValue: 1 << 10)
  /// "undertakes", "agrees" and other verbs that bind without a modal.
  static let promise = PhraseRole(rawValue: 1 << 11)
  /// A number in words.
  static let number = PhraseRole(rawValue: 1 << 12)
  /// "hundred", "million".
  static let scale = PhraseRole(rawValue: 1 << 13)
  /// "days", "percent" and other units.
  static let unit = PhraseRole(rawValue: 1 << 14)
  /// "calendar", "working" and other words before a unit.
  static let unitQualifier = PhraseRole(rawValue: 1 << 15)
  /// "USD", "euros" and other currencies.
  static let currency = PhraseRole(rawValue: 1 << 16)
  /// A month.
  static let month = PhraseRole(rawValue: 1 << 17)
  /// "Article", "paragraph" and other words before the number of a clause.
  static let division = PhraseRole(rawValue: 1 << 18)
  /// "and", "or", "to", "through" between the numbers of clauses.
  static let link = PhraseRole(rawValue: 1 << 19)
  /// A Roman numeral or a single letter.
  static let letters = PhraseRole(rawValue: 1 << 20)
  /// A number in digits.
  static let digits = PhraseRole(rawValue: 1 << 21)
  /// An opening parenthesis.
  static let opening = PhraseRole(rawValue: 1 << 22)
  /// A closing parenthesis.
  static let closing = PhraseRole(rawValue: 1 << 23)
  /// A sign of a currency.
  static let sign = PhraseRole(rawValue: 1 << 24)
  /// The sign for per cent.
  static let percent = PhraseRole(rawValue: 1 << 25)
  /// A comma.
  static let comma = PhraseRole(rawValue: 1 << 26)
  /// Short enough for the label of a point.
  static let label = PhraseRole(rawValue: 1 << 27)

  /// It was looked up, and is none of these.
  static let none = PhraseRole(rawValue: 1 << 31)

  /// What a phrase can begin with.
  static let opener: PhraseRole = [
    .modal, .be, .promise, .number, .currency, .month, .division, .digits, .opening, .sign,
  ]
}
