/// The families a word belongs to, by what it can do in a sentence or whom it can name.
struct WordFamily: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  private init(bit: UInt64) {
    rawValue = 1 << bit
  }

  // What a word does in a sentence.
  static let modal = WordFamily(bit: 0)
  static let determiner = WordFamily(bit: 1)
  static let pronoun = WordFamily(bit: 2)
  static let preposition = WordFamily(bit: 3)
  static let coordinator = WordFamily(bit: 4)
  static let relative = WordFamily(bit: 5)
  static let subordinator = WordFamily(bit: 6)
  static let auxiliary = WordFamily(bit: 7)
  static let adverb = WordFamily(bit: 8)

  // The forms of verbs.
  static let verb = WordFamily(bit: 9)
  static let thirdPerson = WordFamily(bit: 10)
  static let participle = WordFamily(bit: 11)
  static let gerund = WordFamily(bit: 12)

  // The sense of verbs, on each of their forms.
  static let powerVerb = WordFamily(bit: 13)
  static let jointVerb = WordFamily(bit: 14)
  static let conductVerb = WordFamily(bit: 15)
  static let complementVerb = WordFamily(bit: 16)

  // Whom a noun names.
  static let party = WordFamily(bit: 17)
  static let role = WordFamily(bit: 18)
  static let organ = WordFamily(bit: 19)
  static let jointOrgan = WordFamily(bit: 20)
  static let person = WordFamily(bit: 21)
  static let country = WordFamily(bit: 22)
  static let nationality = WordFamily(bit: 23)
  static let outsider = WordFamily(bit: 24)
  static let realm = WordFamily(bit: 25)

  // What numbers and dates are made of.
  static let unit = WordFamily(bit: 26)
  static let numeral = WordFamily(bit: 27)
  static let month = WordFamily(bit: 28)

  // What qualifiers and references are made of.
  static let provision = WordFamily(bit: 29)
  static let law = WordFamily(bit: 30)
  static let abbreviation = WordFamily(bit: 31)

  /// A word with which a cue of a norm can begin.
  static let cue = WordFamily(bit: 32)

  /// A noun that is also the third person of a verb, or its base form.
  static let nounOrVerb = WordFamily(bit: 33)

  /// A thing that binds nobody, such as an agreement or a list.
  static let thing = WordFamily(bit: 34)

  /// A measure of a public authority, such as a charge or restriction.
  static let measureNoun = WordFamily(bit: 35)

  /// A verb for what may come about rather than what may be done, such as "arise".
  static let outcomeVerb = WordFamily(bit: 36)

  /// A noun for an act that changes the legal position of another, such as "amendment".
  static let legalAct = WordFamily(bit: 37)

  /// An adjective for how an act or measure has to be done or made, such as "transparent".
  static let quality = WordFamily(bit: 38)

  /// A verb whose passive is an act of law whoever does it, such as "may be extended".
  static let passiveAct = WordFamily(bit: 39)

  /// A noun for what is held, made or given again and again, such as "meeting" or "report".
  static let occasion = WordFamily(bit: 44)

  /// A word with which words may open that say when, how often or on what condition.
  static let timeOpener = WordFamily(bit: 40)

  /// A word with which a qualifier may open.
  static let qualifierOpener = WordFamily(bit: 41)

  /// A word without which a text holds no definition; one of them stands for quotation marks.
  static let defining = WordFamily(bit: 42)

  /// A quotation mark, or a word by which a term is defined without one; only beside one is a definition read.
  static let definer = WordFamily(bit: 45)

  /// A word without which a text holds no final provision that can be read.
  static let finalWord = WordFamily(bit: 43)

  /// What says nothing of the sense of a word, only that a closer look is worth it.
  static let openings: WordFamily = [
    .timeOpener, .qualifierOpener, .defining, .definer, .finalWord,
  ]

  /// A word that opens the words around a subject rather than a subject.
  static let opener: WordFamily = [.preposition, .subordinator, .relative, .gerund, .adverb]

  /// A word that opens a noun phrase.
  static let nounOpener: WordFamily = [.determiner, .pronoun]
}
