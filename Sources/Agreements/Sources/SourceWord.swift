/// A word of a text, as texts are compared: letters and digits in lower case.
struct SourceWord: Hashable {
  /// The word in lower case.
  let text: String

  /// Whether the word is written with an initial capital.
  let isCapitalized: Bool

  /// Whether the word opens a sentence, so that its capital says nothing.
  let opensSentence: Bool

  /// The words of a text.
  ///
  /// Everything but letters and digits divides words; a number keeps its commas
  /// and points inside, without the commas that group its digits.
  static func words(of text: String) -> [SourceWord] {
    var words: [SourceWord] = []
    var current = ""
    var opens = true
    var opensNext = true
    func flush() {
      guard let first = current.first else { return }
      words.append(
        SourceWord(
          text: current.lowercased(), isCapitalized: first.isUppercase, opensSentence: opens))
      current = ""
    }
    let characters: [Character] = Array(text)
    for (index, character) in characters.enumerated() {
      if character.isInvisible { continue }
      let next: Character = characters.indices.contains(index + 1) ? characters[index + 1] : " "
      if character.isLetter || character.isNumber {
        if current.isEmpty {
          opens = opensNext
          opensNext = false
        }
        current.append(character)
      } else if character == ",", current.last?.isNumber == true, next.isNumber {
        continue
      } else if character == ".", current.last?.isNumber == true, next.isNumber {
        current.append(character)
      } else {
        flush()
        if ".:!?;“".contains(character) { opensNext = true }
      }
    }
    flush()
    return words
  }

  /// The words of a text in lower case.
  static func texts(of text: String) -> [String] {
    words(of: text).map(\.text)
  }
}

extension [String] {
  /// Whether the words contain the others, one after the other.
  func contains(run others: [String]) -> Bool {
    guard let first = others.first, others.count <= count else { return false }
    return indices.dropLast(others.count - 1).contains { start in
      self[start] == first && Array(self[start..<(start + others.count)]) == others
    }
  }
}

extension Character {
  /// Whether the character is a sign of formatting that nobody sees, such as a soft hyphen.
  fileprivate var isInvisible: Bool {
    unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
  }
}
