/// The names by which texts call the languages in which they are drawn up.
enum LanguageNames {
  /// What a name says.
  struct Entry: Sendable {
    /// The language.
    let language: Language

    /// Whether the name is also that of a country, so that it needs the company of other languages.
    let isCountry: Bool
  }

  /// The language that a word names.
  static func entry(_ key: FoldedWord) -> Entry? { entries[key] }

  /// The language that two words name together, such as "Bahasa Indonesia" or "Serbo-Croatian".
  static func entry(_ first: FoldedWord, _ second: FoldedWord) -> Entry? {
    switch first {
    case "bahasa": pairs["bahasa"]?[second]
    case "serbo", "croato":
      second == "croatian" || second == "croat" || second == "serbian"
        ? entries["serbocroatian"] : nil
    case "tok": second == "pisin" ? entries["tokpisin"] : nil
    case "haitian": second == "creole" ? entries["creole"] : nil
    case "serbo-croate", "serbe", "serbio":
      second == "croate" || second == "croata"
        ? entries["serbocroatian"] : nil
    case "hiri": second == "motu" ? entries["hirimotu"] : nil
    default: nil
    }
  }

  private static let pairs: [FoldedWord: [FoldedWord: Entry]] = {
    let indonesian = Entry(language: Language("id", name: "Indonesian"), isCountry: false)
    let malay = Entry(language: Language("ms", name: "Malay"), isCountry: false)
    return ["bahasa": ["indonesia": indonesian, "malaysia": malay, "melayu": malay]]
  }()

  private static let entries: [FoldedWord: Entry] = {
    var entries: [FoldedWord: Entry] = [:]
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
      guard words.count >= 3 else { continue }
      let name = String(decoding: words[1], as: UTF8.self)
      let language = Language(
        String(decoding: words[0], as: UTF8.self),
        name: String(name.map { $0 == "_" ? " " : $0 }))
      for word in words.dropFirst(2) {
        let isCountry = word.first == UInt8(ascii: "!")
        entries[FoldedWord(isCountry ? word.dropFirst() : word)] = Entry(
          language: language, isCountry: isCountry)
      }
    }
    return entries
  }()
}
