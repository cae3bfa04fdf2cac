/// A set of words that the comparison of norms knows beforehand, asked for every word of every norm.
///
/// No text adds to one, so that a simple hash serves, which could be foreseen; see ``WordTable``.
struct NormWordSet: Sendable {
  /// The words, each at its place; an empty one is free.
  private var places: [FoldedWord]

  /// Makes a set of words; case and accents are left aside.
  init(_ words: String) {
    self.init(Set(foldedWords: words))
  }

  private init(_ words: Set<FoldedWord>) {
    var capacity = 16
    while capacity < words.count * 4 { capacity *= 2 }
    places = [FoldedWord](repeating: FoldedWord(), count: capacity)
    for word in words { places[place(of: word)] = word }
  }

  /// Whether a word is in the set.
  @inline(__always)
  func contains(_ word: FoldedWord) -> Bool {
    word.count > 0 && places[place(of: word)].count > 0
  }

  /// The words of this set and those of others.
  func union(_ others: NormWordSet...) -> NormWordSet {
    var words = Set(places.filter { $0.count > 0 })
    for other in others { words.formUnion(other.places.filter { $0.count > 0 }) }
    return NormWordSet(words)
  }

  /// Where a word stands, or the free place at which the search for it ends.
  @inline(__always)
  private func place(of word: FoldedWord) -> Int {
    let mask = places.count &- 1
    var place = word.scattered & mask
    while places[place].count > 0, places[place] != word { place = (place &+ 1) & mask }
    return place
  }
}
