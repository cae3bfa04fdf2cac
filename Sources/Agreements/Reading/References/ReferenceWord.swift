/// What a word can do in a reference.
enum ReferenceWord: Sendable, Hashable {
  /// It names a unit: "Article", "paragraphs".
  case unit(ReferenceUnit, isPlural: Bool)

  /// It joins the members of a list: "and", "or".
  case conjunction

  /// It joins the ends of a range: "to", "through".
  case rangeWord

  /// It leads to the unit or instrument around: "of".
  case of

  /// It does so only if a unit follows: "in", "under".
  case within

  /// It is an article.
  case determiner

  /// It points to the unit around: "this", "the present".
  case this

  /// It points to what was mentioned: "that", "the said".
  case that

  /// It points backwards: "preceding".
  case preceding

  /// It points forwards: "following".
  case following

  /// It counts places: "first".
  case ordinal(Int)

  /// It is a number: "two".
  case cardinal(Int)

  /// It is what an instrument is called: "Convention".
  case instrument(InstrumentNoun)

  /// It stands for "of this Agreement": "hereof".
  case ownTail

  /// It stands for "of that instrument": "thereof".
  case otherTail

  /// It is a Latin multiplicative: "bis" is 2.
  case multiplicative(Int)

  /// It is the first half of "sub-paragraph".
  case sub

  /// It is a measure, so that a number before it counts things: "days".
  case measure

  /// It is the abbreviation before a number: "No".
  case numberSign
}
