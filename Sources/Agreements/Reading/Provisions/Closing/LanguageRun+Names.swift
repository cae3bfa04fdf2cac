extension LanguageRun {
  typealias Name = (entry: LanguageNames.Entry, words: Range<Int>)

  /// The name of a language at a word.
  static func name(in text: ProvisionWords, at index: Int) -> Name? {
    guard index < text.count else { return nil }
    if let pair = LanguageNames.entry(text.key(index), text.key(index + 1)), text.joins(index + 1) {
      return (pair, index..<index + 2)
    }
    guard let entry = LanguageNames.entry(text.key(index)) else { return nil }
    // "The French Republic" and "the Russian Federation" are states.
    if text.joins(index + 1), text.words[index + 1].before == .space,
      owned.contains(text.key(index + 1))
    {
      return nil
    }
    return (entry, index..<index + 1)
  }

  /// The next name of the same run, whether "in" stands before it, and whether a name that is not known does.
  static func nextName(
    in text: ProvisionWords, after index: Int
  ) -> (entry: LanguageNames.Entry, words: Range<Int>, isApart: Bool, hasUnknown: Bool)? {
    var next = index
    var (isLinked, isApart, hasUnknown) = (false, false, false)
    while next < index + 6, text.joins(next) {
      let marks = text.marks(before: next)
      if !marks.isDisjoint(with: [.comma, .slash, .dash, .other]) { isLinked = true }
      if isLinked || conjunctions.contains(text.key(next)), let name = name(in: text, at: next) {
        return (name.entry, name.words, isApart, hasUnknown)
      }
      let key = text.key(next)
      if conjunctions.contains(key) {
        isLinked = true
      } else if prepositions.contains(key) {
        isApart = true
      } else if !wordsBetween.contains(key), !(next == index && languageWords.contains(key)) {
        // One name that is not known, as in "the English, Elvish and French languages".
        guard isLinked, !hasUnknown, !isApart, text.words[next].isCapitalized,
          marks.contains(.comma)
        else { return nil }
        (hasUnknown, isLinked) = (true, false)
      }
      next += 1
    }
    return nil
  }

  static let conjunctions: Set<FoldedWord> = ["and", "et", "y", "e", "und", "as", "or"]

  static let prepositions: Set<FoldedWord> = ["in", "into", "en", "between", "entre"]

  /// Words that may stand before the name of a language.
  static let wordsBetween: Set<FoldedWord> = [
    "the", "both", "each", "official", "following", "well", "as", "also", "les", "la", "le", "l",
    "los",
    "el", "langue", "langues", "lengua", "lenguas", "idioma", "idiomas", "language", "languages",
    "respectively", "either", "all", "original", "of",
  ]

  /// Words that say that a name is that of a language.
  static let languageWords: Set<FoldedWord> = [
    "language", "languages", "lang", "languag", "langauge", "langauges", "langage", "tongue",
    "tongues",
  ]

  /// Words for what is drawn up in a language.
  static let nouns: Set<FoldedWord> = languageWords.union([
    "text", "texts", "version", "versions", "original", "originals", "copy", "copies",
    "translation",
    "translations", "wording", "duplicates", "official", "texte", "textes", "texto", "textos",
    "version", "versiones", "being", "both",
  ])

  /// Words for what belongs to a state or a people.
  static let owned: Set<FoldedWord> = [
    "republic", "federation", "confederation", "government", "governments", "democratic", "federal",
    "party", "parties", "embassy", "minister", "ministry", "people", "peoples", "side", "national",
    "nationals", "community", "state", "states", "union", "kingdom", "empire", "authority",
    "authorities", "franc", "francs", "law", "speaking", "delegation", "ambassador", "calendar",
    "krone", "crown", "antilles", "territory", "territories", "socialist", "soviet", "popular",
    "peoples", "foreign", "polynesia", "guiana", "armed", "forces", "commission", "council", "bank",
    "academy", "participant", "participants", "signatory", "southern", "archives", "parliament",
    "overseas", "citizens", "citizen", "companies", "company", "companion", "mark", "marks",
    "capital",
  ]
}
