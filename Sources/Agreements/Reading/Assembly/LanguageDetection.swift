/// Tells the language of a text by its commonest short words.
enum LanguageDetection {
  /// How many bytes are looked at.
  private static let sample = 12_000

  /// English, French or Spanish, whichever has most of its short words in a text; English where none has any.
  static func language(of text: ByteText) -> Language {
    var counts = [0, 0, 0]
    var position = 0
    let end = min(text.count, sample)
    while position < end {
      let (word, wordEnd) = FoldedWord.reading(text, at: position, to: end)
      if word.count > 0, word.count < 4, let language = words[word] { counts[language] += 1 }
      position = max(wordEnd, position + 1)
    }
    if counts[1] > counts[0], counts[1] >= counts[2] { return .french }
    return counts[2] > counts[0] ? .spanish : .english
  }

  private static let words: WordTable<Int> = {
    let table = [
      ["the", "of", "and", "to", "by", "for", "any"],
      ["les", "des", "et", "du", "une", "au", "aux"],
      ["el", "los", "las", "del", "y", "por", "una"],
    ]
    return WordTable(
      table.enumerated().flatMap { language, words in words.map { ($0, language) } })
  }()
}
