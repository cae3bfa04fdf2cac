/// The word that opens a numbered heading, such as "Article" or "Chapter".
///
/// English, French and Spanish words are known, and those of some languages that share a file with them.
enum HeadingKeyword: UInt8, Sendable {
  /// A part.
  case part

  /// A title.
  case title

  /// A chapter.
  case chapter

  /// A section.
  case section

  /// A section within a section.
  case subsection

  /// An article.
  case article

  /// A paragraph that has a heading of its own.
  case paragraph

  /// An annex.
  case annex

  /// An appendix.
  case appendix

  /// A protocol, read as an annex.
  case protocolText

  /// The preamble.
  case preamble

  /// The kind of clause the heading opens.
  var kind: Clause.Kind {
    switch self {
    case .part: .part
    case .title: .title
    case .chapter: .chapter
    case .section, .subsection: .section
    case .article: .article
    case .paragraph: .paragraph
    case .annex, .protocolText: .annex
    case .appendix: .appendix
    case .preamble: .preamble
    }
  }

  /// The keyword a word is, however it is cased.
  init?(_ word: FoldedWord) {
    guard let keyword = Self.words[word] else { return nil }
    self = keyword
  }

  /// The keyword a damaged word was: one letter wrong, missing or too many in "article" or "artículo".
  ///
  /// Only a number after it makes such a word a heading.
  init?(damaged word: FoldedWord) {
    guard (6...10).contains(word.count), word.letter(at: 0) == 0x41, word.letter(at: 1) == 0x52
    else { return nil }
    let letters = word.letters
    let models = [FoldedWord("ARTICLE"), FoldedWord("ARTICULO")].map(\.letters)
    let collapsed = letters.indices.filter { $0 == 0 || letters[$0] != letters[$0 - 1] }.map {
      letters[$0]
    }
    guard
      models.contains(where: {
        Self.isOneEdit(from: $0, to: letters) || Self.isOneEdit(from: $0, to: collapsed)
      })
        || Self.hasRepeatedSyllable(collapsed)
    else { return nil }
    self = .article
  }

  private static func hasRepeatedSyllable(_ letters: [UInt8]) -> Bool {
    letters.count == 10 && letters.prefix(4) == FoldedWord("ARTI").letters[...]
      && letters.suffix(6) == FoldedWord("TICULO").letters[...]
  }

  private static func isOneEdit(from model: [UInt8], to word: [UInt8]) -> Bool {
    guard abs(model.count - word.count) <= 1 else { return false }
    let prefix = zip(model, word).prefix { $0 == $1 }.count
    let suffix = zip(model.dropFirst(prefix).reversed(), word.dropFirst(prefix).reversed())
      .prefix { $0 == $1 }.count
    return max(model.count, word.count) - prefix - suffix <= 1
  }

  private static let words: WordTable<HeadingKeyword> = {
    let table: [(HeadingKeyword, [String])] = [
      (.part, ["PART", "PARTE", "PARTIE", "DEEL", "TEIL"]),
      (.title, ["TITLE", "TITULO", "TITRE", "TITOLO", "TITEL", "TITER"]),
      (.chapter, ["CHAPTER", "CAPITULO", "CHAPITRE", "CAPITOLO", "KAPITEL", "HOOFDSTUK"]),
      (.section, ["SECTION", "SECCION", "SEZIONE", "ABSCHNITT", "AFDELING"]),
      (.subsection, ["SUBSECTION", "SUBSECCION"]),
      (
        .article,
        [
          "ARTICLE", "ARTICLES", "ARTICULO", "ARTIGO", "ARTICOLO", "ARTIKEL", "ART", "REGULATION",
          "RULE",
        ]
      ),
      (.paragraph, ["PARAGRAPH"]),
      (
        .annex,
        ["ANNEX", "ANNEXE", "ANEXO", "ALLEGATO", "ANHANG", "BIJLAGE", "SCHEDULE", "ATTACHMENT"]
      ),
      (.appendix, ["APPENDIX", "APENDICE", "APPENDICE", "AANHANGSEL"]),
      (.protocolText, ["PROTOCOL", "PROTOCOLO", "PROTOCOLE", "PROTOKOLL"]),
      (.preamble, ["PREAMBLE", "PREAMBULO", "PREAMBULE", "PREAMBOLO", "PRAAMBEL"]),
    ]
    return WordTable(table.flatMap { keyword, spellings in spellings.map { ($0, keyword) } })
  }()
}
