/// How many originals an agreement is signed in.
struct SignedOriginals: Sendable {
  /// The number.
  var count: Int

  /// The words that say it.
  var words: Range<Int>

  /// The first statement of a number of originals.
  static func first(in text: ProvisionWords) -> SignedOriginals? {
    for index in 0..<text.count {
      if let found = SignedOriginals(in: text, at: index) { return found }
    }
    return nil
  }

  private init?(in text: ProvisionWords, at index: Int) {
    if let count = Self.adverbs[text.key(index)], index > 0,
      Self.prepositions.contains(text.key(index - 1))
    {
      self.init(count: count, words: index - 1..<index + 1)
      return
    }
    guard let start = Self.count(in: text, at: index) else { return nil }
    var next = start.next
    var isOriginal = false
    while next < start.next + 4, text.joins(next) {
      let key = text.key(next)
      if Self.nouns.contains(key) || isOriginal && Self.texts.contains(key) {
        self.init(count: start.count, words: index..<next + 1)
        return
      }
      guard Self.adjectives.contains(key) else { return nil }
      isOriginal = isOriginal || key == "original" || key == "originales" || key == "originaux"
      next += 1
    }
    return nil
  }

  private init(count: Int, words: Range<Int>) {
    self.count = count
    self.words = words
  }

  private static func count(in text: ProvisionWords, at index: Int) -> (count: Int, next: Int)? {
    if single.contains(text.key(index)) { return (1, index + 1) }
    if text.key(index) == "double" || text.key(index) == "doble" { return (2, index + 1) }
    if text.key(index) == "triple" { return (3, index + 1) }
    guard let number = SpokenNumber(in: text.bytes, at: text.words[index].start), !number.isOrdinal,
      number.contradiction == nil, (1...200).contains(number.value)
    else { return nil }
    return (number.value, text.index(at: number.range.upperBound))
  }

  private static let adverbs: [FoldedWord: Int] = [
    "duplicate": 2, "duplicates": 2, "triplicate": 3, "quadruplicate": 4, "quintuplicate": 5,
    "sextuplicate": 6, "septuplicate": 7, "octuplicate": 8, "twofold": 2, "threefold": 3,
    "duplicado": 2, "triplicado": 3, "cuadruplicado": 4, "duplo": 2,
  ]

  private static let prepositions: Set<FoldedWord> = ["in", "en", "por", "and"]

  private static let single: Set<FoldedWord> = ["single", "sole", "un", "unico", "unique"]

  private static let nouns: Set<FoldedWord> = [
    "original", "originals", "copy", "copies", "counterpart", "counterparts", "exemplar",
    "exemplars",
    "exemplary", "exemplaries", "duplicates", "sets", "specimens", "exemplaire", "exemplaires",
    "originaux", "ejemplar", "ejemplares", "originales", "samples", "specimen",
  ]

  private static let texts: Set<FoldedWord> = [
    "text", "texts", "document", "documents", "textes", "textos",
  ]

  private static let adjectives: Set<FoldedWord> = [
    "original", "single", "authentic", "identical", "signed", "valid", "equally", "equal", "and",
    "official", "similar", "same", "originales", "identicos", "autenticos", "igualmente",
    "seul", "solo", "originaux", "authentiques", "identiques", "mismo", "genuine",
  ]
}
