/// Names of languages that stand together as the languages of a text: "the English and French languages".
struct LanguageRun: Sendable {
  /// A language and the words that name it.
  struct Member: Sendable {
    let language: Language
    let words: Range<Int>
  }

  /// The languages, in the order of the text.
  var members: [Member] = []

  /// The words from the first name to the last.
  var words: Range<Int>

  /// Whether a name before the first one could not be read.
  var isIncomplete = false

  /// The runs of a text.
  ///
  /// A name counts where it is said to be that of a language: before "language", "text", "version" and
  /// their like, or behind "in". "The Russian Federation" names no language.
  ///
  /// - Complexity: O(n) in the number of words.
  static func all(in text: ProvisionWords) -> [LanguageRun] {
    var runs: [LanguageRun] = []
    var index = 0
    while index < text.count {
      guard let run = LanguageRun(in: text, at: index) else {
        index += 1
        continue
      }
      if let accepted = run.accepted(in: text) { runs.append(accepted) }
      index = run.words.upperBound
    }
    return runs
  }

  /// Reads the names that stand together from a word on.
  private init?(in text: ProvisionWords, at start: Int) {
    guard let first = Self.name(in: text, at: start) else { return nil }
    words = first.words
    members = [Member(language: first.entry.language, words: first.words)]
    var hasCountry = first.entry.isCountry
    while let next = Self.nextName(in: text, after: words.upperBound) {
      if next.isApart && (next.entry.isCountry || hasCountry) { break }
      // A language that is named again opens another phrase: "…, the French text being authentic".
      if members.contains(where: { $0.language.id == next.entry.language.id }) { break }
      isIncomplete = isIncomplete || next.hasUnknown
      members.append(Member(language: next.entry.language, words: next.words))
      words = start..<next.words.upperBound
      hasCountry = hasCountry || next.entry.isCountry
    }
    isCountryAlone = hasCountry && members.count == 1
  }

  /// Whether the only name is that of a country.
  private var isCountryAlone = false

  /// The run, if it stands where languages are named.
  private func accepted(in text: ProvisionWords) -> LanguageRun? {
    let next = words.upperBound
    let isFollowed = text.joins(next) && Self.nouns.contains(text.key(next))
    var before = words.lowerBound - 1
    while before >= 0, before > words.lowerBound - 5, text.joins(before + 1),
      Self.wordsBetween.contains(text.key(before))
    {
      before -= 1
    }
    let isPreceded =
      before >= 0 && text.joins(before + 1) && Self.prepositions.contains(text.key(before))
      || members.count > 1
        && (before + 1..<words.lowerBound).contains { index in
          Self.languageWords.contains(text.key(index))
        }
    guard isFollowed || isPreceded && !isCountryAlone && !isOwner(in: text) else { return nil }
    var run = self
    run.isIncomplete = isIncomplete || hasUnknownNeighbour(in: text)
    return run
  }

  /// Whether the last name says whose something is, as in "the German Government".
  private func isOwner(in text: ProvisionWords) -> Bool {
    let next = words.upperBound
    guard next < text.count, text.words[next].before == .space else { return false }
    return Self.owned.contains(text.key(next))
  }

  /// Whether the word before the first name looks like the name of a language that is not known.
  private func hasUnknownNeighbour(in text: ProvisionWords) -> Bool {
    let first = words.lowerBound
    guard first > 1 else { return false }
    var neighbour = first - 1
    if Self.conjunctions.contains(text.key(neighbour)) {
      neighbour -= 1
    } else if !text.marks(before: first).contains(.comma) {
      return false
    }
    guard neighbour > 0, text.words[neighbour].isCapitalized, text.joins(neighbour + 1) else {
      return false
    }
    return Self.wordsBetween.contains(text.key(neighbour - 1))
      || Self.prepositions.contains(text.key(neighbour - 1))
      || text.marks(before: neighbour).contains(.comma)
        && LanguageNames.entry(text.key(neighbour - 1)) != nil
  }
}
