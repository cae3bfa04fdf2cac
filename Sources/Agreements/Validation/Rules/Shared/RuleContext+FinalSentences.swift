// What the rules on final provisions share: the sentences in which certain words stand.
extension RuleContext {
  /// The sentences of the operative part that hold one of some phrases, in order, each once.
  ///
  /// - Complexity: O(n) in the length of the sentences.
  func finalSentences(with phrases: [Phrase]) -> [FinalSentence] {
    var sentences: [FinalSentence] = []
    eachFinalSentence(with: phrases) {
      sentences.append($0)
      return true
    }
    return sentences
  }

  /// Whether a sentence that holds one of some phrases meets a condition.
  ///
  /// - Parameters:
  ///   - phrases: The phrases.
  ///   - everywhere: Whether annexes and closing formulas are looked at as well as the operative part. Where a text
  ///     is badly printed, its last articles may have been read as part of an annex.
  ///   - condition: The condition.
  /// - Returns: Whether there is one.
  func hasFinalSentence(
    with phrases: [Phrase], everywhere: Bool = false,
    where condition: (FinalSentence) -> Bool = { _ in true }
  ) -> Bool {
    var isFound = false
    eachFinalSentence(with: phrases, everywhere: everywhere) {
      isFound = condition($0)
      return !isFound
    }
    return isFound
  }

  /// Calls for each sentence until there is enough.
  private func eachFinalSentence(
    with phrases: [Phrase], everywhere: Bool = false, _ body: (FinalSentence) -> Bool
  ) {
    var passage = -1
    var unit: Int?
    var end = 0
    for occurrence in occurrences(of: phrases) {
      if occurrence.passage != passage {
        passage = occurrence.passage
        unit = everywhere ? passages[passage].unit : operativeUnit(of: passage)
        end = 0
      }
      guard let unit, occurrence.range.lowerBound >= end else { continue }
      let range = sentence(around: occurrence)
      end = range.upperBound
      let words = ProvisionWords(passages[passage].bytes, in: range)
      guard body(FinalSentence(passage: passage, unit: unit, range: range, words: words)) else {
        return
      }
    }
  }

  /// The clause of a passage, if the passage is text of the operative part.
  private func operativeUnit(of passage: Int) -> Int? {
    let part = passages[passage].part
    guard part == .text || part == .closingWords, let unit = passages[passage].unit,
      isOperative(unit)
    else { return nil }
    return unit
  }

  /// Whether a clause stands in the operative part: not in the preamble, an annex or the closing formula.
  func isOperative(_ position: Int) -> Bool { units[position].isOperative }

  /// The sentence around some words; at most some two thousand bytes of it on either side.
  func sentence(around occurrence: Occurrence) -> Range<Int> {
    let bytes = passages[occurrence.passage].bytes
    var start = min(occurrence.range.lowerBound, bytes.count)
    let earliest = max(0, start - Self.reach)
    while start > earliest, !Self.endsSentence(bytes, at: start - 1) { start -= 1 }
    var end = min(occurrence.range.upperBound, bytes.count)
    let latest = min(bytes.count, end + Self.reach)
    while end < latest, !Self.endsSentence(bytes, at: end) { end += 1 }
    if end < latest { end += 1 }
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < bytes.count, start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<max(start, end)
  }

  private static let reach = 2_000

  /// Whether a sentence ends with the byte at an offset: at a semicolon, or at a full stop behind which none goes on.
  private static func endsSentence(_ bytes: [UInt8], at offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x3B: return true
    case 0x2E:
      guard offset + 2 < bytes.count else { return true }
      guard bytes[offset + 1] == 0x20, !(0x61...0x7A).contains(bytes[offset + 2]) else {
        return false
      }
      // "No. 5", "Art. 5", "J. Smith" go on.
      let isNumber = (0x30...0x39).contains(bytes[offset + 2])
      let isInitial = offset > 1 && bytes[offset - 2] == 0x20
      return !isNumber && !isInitial
    default: return false
    }
  }
}
