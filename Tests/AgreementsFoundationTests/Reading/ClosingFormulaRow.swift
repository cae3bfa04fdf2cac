import Foundation

@testable import Agreements

/// One row of a list of closing formulas, with what its own clause shows to be wrong in it.
struct ClosingFormulaRow {
  /// What the row says of the authority of the texts.
  var kinds: Set<String>

  /// The languages that the row names.
  var languages: Set<String>

  /// The closing formula.
  var clause: String

  /// The names of languages that the list ever gives.
  var vocabulary: Set<String> = []

  /// What the reader makes of the clause.
  var formula: ClosingFormula { ClosingFormulaReader.read(Array(clause.utf8)) }

  /// Why a row is wrong, by the words of its clause.
  enum Fault: String, CaseIterable {
    /// The clause says "the X and Y languages" or "in X and Y", and the row lacks an X or Y.
    case languageLeftOut = "the clause names as a language what the row lacks"
    /// A language of the row stands in the clause only before "Government", "Republic" or the like.
    case stateAsLanguage = "the row's language is only the name of a state"
    /// The row has "prevailing-text", and no word of "prevail" stands in the clause.
    case nothingPrevails = "prevailing-text without a word of prevail"
    /// The clause says "prevail", "operative one" or that a text shall be used, and the row lacks "prevailing-text".
    case prevailingLeftOut = "a text is said to prevail, without prevailing-text"
    /// The clause says "equally authoritative", "equally valid", "equal validity" or the like, and the row lacks "equal".
    case equalLeftOut = "the texts are said to be equal, without equal"
  }

  /// The rows of a list.
  static func all(in folder: String) throws -> [ClosingFormulaRow] {
    let file = URL(filePath: folder).appending(path: "closing-formulas.tsv")
    var rows: [ClosingFormulaRow] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst()
    {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 6 else { continue }
      rows.append(
        ClosingFormulaRow(
          kinds: Set(fields[2].split(separator: "+").map(String.init)),
          languages: Set(fields[4].split(separator: "|").map(String.init)),
          clause: fields[5...].joined(separator: " ")))
    }
    let vocabulary = rows.reduce(into: Set<String>()) { $0.formUnion($1.languages) }
    for index in rows.indices { rows[index].vocabulary = vocabulary }
    return rows
  }

  /// Why the languages of the row are wrong, if the clause shows it.
  var faultOfLanguages: Fault? {
    if !namedAsLanguages.subtracting(languages).isEmpty { return .languageLeftOut }
    return languages.contains(where: isStateAlone) ? .stateAsLanguage : nil
  }

  /// Why what the row says of authority is wrong, if the clause shows it.
  var faultOfKinds: Fault? {
    let words = clause.lowercased()
    func says(_ phrases: [String]) -> Bool { phrases.contains { words.contains($0) } }
    if kinds.contains("prevailing-text") {
      if !says(["prevail"]) { return .nothingPrevails }
    } else if says(["prevail"] + Self.deciding) {
      return .prevailingLeftOut
    }
    return !kinds.contains("equal") && says(Self.equal) ? .equalLeftOut : nil
  }

  /// The names that the clause gives to languages: what stands before "language" or "languages", and what stands after
  /// "in" if it begins with a name that the list knows.
  private var namedAsLanguages: Set<String> {
    let tokens = clause.split { $0 == " " || $0 == "/" }
    var named: Set<String> = []
    for place in tokens.indices {
      let word = Self.letters(of: tokens[place]).lowercased()
      if word.hasPrefix("languag") { named.formUnion(names(tokens[..<place].reversed())) }
      if word == "in" { named.formUnion(names(after: tokens[(place + 1)...])) }
    }
    return named
  }

  /// The names before "languages", with no more than "and" and commas between them: words with capitals, and in small
  /// letters those that the list knows.
  private func names(_ tokens: ReversedCollection<ArraySlice<Substring>>) -> Set<String> {
    var named: Set<String> = []
    for token in tokens {
      let word = Self.letters(of: token)
      // A word before a stop is of another sentence.
      if let last = token.last, !last.isLetter, last != "," { break }
      if Self.joints.contains(word.lowercased()) { continue }
      guard let name = known(word) ?? (word.first?.isUppercase == true ? word : nil) else { break }
      named.insert(name)
    }
    return named
  }

  /// The names after "in", of which the first must be one that the list knows and none the name of a state.
  private func names(after tokens: ArraySlice<Substring>) -> Set<String> {
    var named: Set<String> = []
    for token in tokens {
      let word = Self.letters(of: token)
      if Self.joints.contains(word.lowercased()) { continue }
      if Self.organs.contains(word) { return [] }
      guard
        let name = known(word) ?? (!named.isEmpty && word.first?.isUppercase == true ? word : nil)
      else { break }
      named.insert(name)
      if let last = token.last, last == "." || last == ";" { break }
    }
    return named
  }

  /// The name that the list has for a word, whatever its case.
  private func known(_ word: String) -> String? {
    let name = word.prefix(1).uppercased() + word.dropFirst()
    return vocabulary.contains(name) ? name : nil
  }

  private static let joints: Set = ["and", "the", "both", "as", "well"]

  private static func letters(of token: Substring) -> String {
    String(token.filter { $0.isLetter || $0 == "-" })
  }

  /// Whether each occurrence of a name is followed by a word for a state or its organs.
  private func isStateAlone(_ name: String) -> Bool {
    let words = clause.split { !$0.isLetter }.map(String.init)
    let places = words.indices.filter { words[$0] == name }
    return !places.isEmpty
      && places.allSatisfy { $0 + 1 < words.count && Self.organs.contains(words[$0 + 1]) }
  }

  private static let organs: Set = [
    "Government", "Governments", "Republic", "Federation", "Confederation",
  ]

  private static let deciding = [
    "operative one", "text of reference", "shall use the version", "valid in the event",
    "shall be used", "authentic in case of", "decisive",
  ]

  private static let equal = [
    "equally authoritative", "equally valid", "equally binding", "equal authenticity",
    "equal validity", "equal force", "equal legal force", "both authentic", "are equal",
  ]
}
