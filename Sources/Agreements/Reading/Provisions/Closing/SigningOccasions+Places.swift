extension SigningOccasions {
  /// Whether a word introduces the name of a place.
  static func opensPlace(in text: ProvisionWords, at index: Int, opening: Int) -> Bool {
    guard index + 1 < text.count, text.joins(index + 1) || index == 0 else { return false }
    let next = text.words[index + 1]
    switch text.key(index) {
    case "at":
      return !next.isNumber
    case "in", "en", "a":
      // Behind the verb, or between commas with a capital: "Done, in Oak Harbour, on …".
      if next.isNumber || SpokenNumber(in: text.bytes, at: next.start) != nil { return false }
      if text.key(index) != "in", !next.isCapitalized { return false }
      if manners.contains(next.key) { return false }
      if next.key == "the" || next.key == "la" {
        return places.contains(text.key(index + 2)) || text.key(index + 2) == "hague"
          || text.key(index + 2) == "haye" || text.key(index + 2) == "haya"
      }
      return index == opening + 1 || next.isCapitalized
    default:
      return false
    }
  }

  /// The words of the place behind the word that introduces it.
  static func place(
    in text: ProvisionWords, after index: Int, runs: [LanguageRun], from run: Int
  ) -> Range<Int>? {
    let start = index + 1
    let limit = run < runs.count ? runs[run].words.lowerBound : text.count
    var end = start
    while end < min(limit, start + 16), end == start || goesOn(text, at: end) {
      if isStop(text, at: end, isFirst: end == start) { break }
      end += 1
    }
    if end > start, Self.links.contains(text.key(end - 1)) { end -= 1 }
    return end > start ? start..<end : nil
  }

  /// Whether the name of a place may go on at a word: a full stop ends it but behind an abbreviation.
  private static func goesOn(_ text: ProvisionWords, at index: Int) -> Bool {
    let marks = text.marks(before: index)
    guard marks.isDisjoint(with: [.semicolon, .colon, .paragraph, .opening]) else { return false }
    guard marks.contains(.stop) else { return true }
    let word = text.words[index - 1]
    return word.end - word.start <= 3 && word.isCapitalized
  }

  private static func isStop(_ text: ProvisionWords, at index: Int, isFirst: Bool) -> Bool {
    let key = text.key(index)
    if isFirst, key == "day" || key == "dia" { return true }
    if text.marks(before: index).contains(.dash), !isFirst { return false }
    if stops.contains(key) { return true }
    if WrittenDate(in: text, at: index) != nil { return true }
    guard leads.contains(key) else { return false }
    let next = min(index + 1, text.count - 1)
    return text.words[next].isNumber || leads.contains(text.key(next)) && !isFirst
      || SpokenNumber(in: text.bytes, at: text.words[next].start) != nil
      || text.key(next) == "day" || text.key(next) == "dia"
  }

  static let verbs: Set<FoldedWord> = [
    "done", "signed", "executed", "concluded", "made", "given", "fait", "signe", "hecho", "firmado",
    "suscrito", "dado", "celebrado",
  ]

  /// Words behind which no place or date of signature stands.
  static let ends: Set<FoldedWord> = [
    "deposited", "divergence", "divergences", "discrepancy", "archives", "prevail", "certified",
    "transmitted", "conflict", "interpretation",
  ]

  private static let stops: Set<FoldedWord> = [
    "in", "on", "this", "dated", "each", "with", "both", "into", "en", "por", "done", "signed",
    "being",
    "ce", "two", "three", "four", "whose", "which", "duplicate", "equally", "dos", "deux",
  ]

  /// Words that may introduce a date or an order of words that is no longer a place.
  private static let leads: Set<FoldedWord> = [
    "the", "el", "los", "a", "al", "le", "and", "of", "at", "y",
  ]

  private static let links: Set<FoldedWord> = ["and", "y", "et", "the", "a", "at", "of"]

  private static let manners: Set<FoldedWord> = [
    "duplicate", "triplicate", "quadruplicate", "english", "witness", "single", "original",
    "originals",
    "both", "each", "double", "doble", "triple", "duplicado", "an", "faith", "case", "accordance",
    "authentic", "foi", "fe", "un", "ejemplares", "a",
  ]

  private static let places: Set<FoldedWord> = [
    "city", "town", "village", "ville", "ciudad", "county",
  ]
}
