/// Finds the notes of a page that stand amid a sentence, in texts whose pages were put one behind the other.
///
/// So in "at the cost of the 3 For greater certainty, pilots are paid. harbour". A note begins with a number behind a word
/// in lowercase and with a word that opens sentences; it ends with a full stop behind which the sentence goes on in
/// lowercase.
enum InterruptingNotes {
  /// The longest notes, taken together, in tokens.
  private static let longest = 400

  /// The shortest word that ends a note; shorter ones are rather abbreviations.
  private static let shortestLastWord = 4

  /// Takes the tokens of notes out of those of a clause.
  ///
  /// - Complexity: O(n) in the number of tokens.
  static func remove(from tokens: inout [Token], of bytes: [UInt8]) {
    let notes = notes(in: tokens, of: bytes)
    guard !notes.isEmpty else { return }
    for note in notes.reversed() { tokens.removeSubrange(note) }
  }

  /// The words in a range without the notes in it.
  static func string(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    let range = range.clamped(to: bytes.indices)
    guard goesOnInLowercase(bytes[range]) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    let tokens = WordScanner.tokens(in: bytes, range)
    var kept: [UInt8] = []
    var start = range.lowerBound
    for note in notes(in: tokens, of: bytes) {
      kept += bytes[start..<tokens[note.lowerBound].start]
      start = note.upperBound < tokens.count ? tokens[note.upperBound].start : range.upperBound
    }
    kept += bytes[start..<range.upperBound]
    return String(decoding: kept, as: UTF8.self)
  }

  /// Whether a full stop, a space and a letter in lowercase stand somewhere in a row.
  private static func goesOnInLowercase(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 2 else { return false }
    return (bytes.startIndex..<bytes.endIndex - 2).contains { place in
      bytes[place] == 0x2E && bytes[place + 1] == 0x20 && (0x61...0x7A).contains(bytes[place + 2])
    }
  }

  /// The notes, by the indices of their tokens, in order.
  private static func notes(in tokens: [Token], of bytes: [UInt8]) -> [Range<Int>] {
    var notes: [Range<Int>] = []
    for place in tokens.indices.dropFirst(3).dropLast() where tokens[place].word == .fullStop {
      let next = tokens[place + 1]
      guard next.isWord, (0x61...0x7A).contains(bytes[next.start]), next.start > tokens[place].end,
        endsNote(tokens[place - 1])
      else { continue }
      let first = max(notes.last?.upperBound ?? 0, place - longest)
      guard let start = start(before: place, from: first, in: tokens, of: bytes) else { continue }
      notes.append(start..<place + 1)
    }
    return notes
  }

  private static func endsNote(_ token: Token) -> Bool {
    if token.isWord { return token.key.count >= shortestLastWord }
    return token.word == .closeParenthesis || token.isNumber
  }

  /// Where the notes begin that end at a place.
  private static func start(
    before end: Int, from first: Int, in tokens: [Token], of bytes: [UInt8]
  ) -> Int? {
    var place = end - 2
    while place > first {
      let (before, token, next) = (tokens[place - 1], tokens[place], tokens[place + 1])
      if token.isNumber, token.end - token.start <= 3, next.isCapitalized,
        openings.contains(next.key), before.isWord, (0x61...0x7A).contains(bytes[before.start])
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// Words that open the sentences of notes.
  private static let openings: Set<FoldedWord> = [
    "for", "the", "this", "these", "in", "a", "an", "with", "where", "if", "each", "no", "such",
    "it", "as", "nothing", "any", "notwithstanding", "to", "under", "at", "by", "on", "paragraph",
    "subparagraph", "article", "parties", "neither", "either",
  ]
}
