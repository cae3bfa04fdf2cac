// Whether a reference without the name of an instrument is to this agreement, by what stands around it.
extension RuleContext {
  /// Whether a reference that names no instrument is to this agreement, by what stands around it.
  func isSurelyOwn(_ reference: LocatedReference, unit: ReferenceUnit) -> Bool {
    let passage = passages[reference.passage]
    let bytes = passage.bytes
    let range = reference.range
    if passage.part == .heading { return false }
    // A line of its own is a heading that was not read.
    // A letter behind it without a space is that of a word that was glued to it.
    if ByteText(bytes)[range.upperBound].isLetter { return false }
    if unit == .article {
      if isHeading(range, in: bytes) { return false }
      if isNearForeignNoun(reference) { return false }
    } else if isNote(before: range.lowerBound, in: bytes) {
      return false
    }
    if isLed(by: Self.owners, endingAt: range.lowerBound, inPassage: reference.passage) {
      return false
    }
    // A heading in parentheses is no name of an instrument.
    let title = heading(behind: range.upperBound, in: reference.passage)
    return !isOfAnother(bytes, from: title.map { $0.endIndex + 1 } ?? range.upperBound)
  }

  /// Whether the noun of an instrument that has articles of its own stands near a reference, or words that amend.
  private func isNearForeignNoun(_ reference: LocatedReference) -> Bool {
    let around = sentence(around: reference.range, in: passages[reference.passage].bytes, upTo: 160)
    let text = ByteText(passages[reference.passage].bytes)
    let words = passages[reference.passage].words
    var place =
      place(before: max(0, around.lowerBound), inPassage: reference.passage) ?? words.lowerBound
    while place < words.upperBound, Int(index.words[place].start) < around.upperBound {
      let word = index.words[place]
      place += 1
      guard around.contains(Int(word.start)) else { continue }
      // "Findings of law" names no instrument, "the Customs Law" does.
      if Self.amending.contains(word.key)
        || Self.foreignNouns.contains(word.key) && text.isUppercase(at: Int(word.start))
      {
        return true
      }
    }
    return false
  }

  /// The sentence around a range, as far as some bytes to either side.
  private func sentence(around range: Range<Int>, in bytes: [UInt8], upTo limit: Int) -> Range<Int>
  {
    func ends(_ position: Int) -> Bool {
      // "Art. 5" and "No. 3" end no sentence: a small letter stands three places before a stop that does.
      position > 4 && position + 2 < bytes.count && bytes[position] == 0x2E
        && bytes[position + 1] <= 0x20 && (0x41...0x5A).contains(bytes[position + 2])
        && bytes[(position - 4)..<position].allSatisfy { (0x61...0x7A).contains($0) }
    }
    var start = range.lowerBound
    while start > max(0, range.lowerBound - limit), !ends(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < min(bytes.count, range.upperBound + limit), !ends(end) { end += 1 }
    return start..<max(start, end)
  }

  /// Whether a reference opens a sentence and no small letter follows it, as where a heading was not read as one.
  private func isHeading(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let text = ByteText(bytes)
    let before = text.trimmingSpaces(from: 0, to: range.lowerBound)
    guard
      before == 0 || Self.stops.contains(bytes[before - 1])
        || text.isUppercase(at: range.lowerBound + 1)
    else { return false }
    let after = text.skippingSpaces(from: range.upperBound, to: bytes.count)
    return !text.isLowercase(at: after)
  }

  /// Whether the sentence around a place opens with a number, as a footnote does that was read into the text.
  private func isNote(before end: Int, in bytes: [UInt8]) -> Bool {
    let text = ByteText(bytes)
    var start = end
    while start > 1, end - start < 400 {
      start -= 1
      guard bytes[start] == 0x20, Self.stops.contains(bytes[start - 1]) || bytes[start - 1].isDigit
      else { continue }
      var digits = start
      while digits > 0, text[digits - 1].isDigit { digits -= 1 }
      guard text.isUppercase(at: start + 1) else { continue }
      if digits == start { return false }
      let before = text.trimmingSpaces(from: 0, to: digits)
      // "2.500 EUR" is one number.
      if before == digits, text[before - 2].isDigit { return false }
      return before == 0 || Self.stops.contains(bytes[before - 1])
    }
    return false
  }

  func isLed(
    by words: [String], endingAt end: Int, inPassage passage: Int
  ) -> Bool {
    let bytes = passages[passage].bytes
    let before = ByteText(bytes).trimmingSpaces(from: 0, to: end)
    return words.contains { word in
      let start = before - word.utf8.count
      return start >= 0 && bytes[start..<before].elementsEqual(word.utf8)
    }
  }

  /// Whether "of" and a name follow before the sentence ends.
  private func isOfAnother(_ bytes: [UInt8], from start: Int) -> Bool {
    let text = ByteText(bytes)
    let glued = text.skippingSpaces(from: start, to: bytes.count)
    if text[glued] == 0x6F, text[glued + 1] == 0x66, text.isUppercase(at: glued + 2) { return true }
    var position = start
    var words = 0
    while position < min(bytes.count, start + 120), words < 8 {
      let byte = bytes[position]
      if byte == 0x2E || byte == 0x3B || byte == 0x0A { return false }
      let (word, end) = FoldedWord.reading(text, at: position, to: bytes.count)
      guard end > position else {
        position += 1
        continue
      }
      words += 1
      if Self.leading.contains(word) {
        let next = FoldedWord.reading(
          text, at: text.skippingSpaces(from: end, to: bytes.count), to: bytes.count)
        if Self.others.contains(next.word) { return true }
        let name = text.skippingSpaces(from: next.end, to: bytes.count)
        let isCapital = text.isUppercase(at: text.skippingSpaces(from: end, to: bytes.count))
        if Self.own.contains(next.word)
          || Self.own.contains(FoldedWord.reading(text, at: name, to: bytes.count).word)
        {
          return false
        }
        if isCapital || (Self.definite.contains(next.word) && text.isUppercase(at: name)) {
          return true
        }
      }
      position = end
    }
    return false
  }

  /// The words in parentheses behind a place, such as the heading that a reference repeats.
  func heading(behind end: Int, in passage: Int) -> ArraySlice<UInt8>? {
    let text = bytes(after: end, in: passage, upTo: 120)
    guard let open = text.firstIndex(where: { $0 != 0x20 }), text[open] == 0x28,
      let close = text[open...].firstIndex(of: 0x29), close - open > 4
    else { return nil }
    return text[(open + 1)..<close]
  }

  /// The positions of the articles of each heading, in lower case.
  var articlesOfHeading: [String: [Int]] {
    var articles: [String: [Int]] = [:]
    for unit in units(of: .article) {
      guard let heading = unit.clause.heading else { continue }
      articles[heading.canonicalText.lowercased(), default: []].append(unit.position)
    }
    return articles
  }

  private static let stops: Set<UInt8> = [0x2E, 0x3B, 0x3A, 0x29]
  static let owners = ["its", "their", "that", "incorporated", "new", "former"]
  private static let leading = Set(["OF"].map { FoldedWord($0) })
  static let titling = Set(
    ["TO", "BETWEEN", "OF", "ON", "CONCERNING", "SIGNED", "REGARDING"].map { FoldedWord($0) })
  private static let own = Set(
    ["PARTY", "PARTIES", "STATE", "STATES", "THIS", "CONTRACTING", "OTHER"].map { FoldedWord($0) })
  private static let definite = Set(["THE", "ITS", "THEIR"].map { FoldedWord($0) })
  private static let others = Set(
    ["THAT", "THOSE", "SUCH", "SAID", "ITS", "THEIR"].map { FoldedWord($0) })

  /// Nouns of instruments that have articles of their own and are no agreements.
  private static let foreignNouns = Set(
    [
      "LAW", "ACT", "CODE", "RULES", "REGULATION", "STATUTE", "CONSTITUTION", "DECREE", "DIRECTIVE",
      "CHARTER", "GATT", "GATS", "TRIPS", "ORDINANCE",
    ].map { FoldedWord($0) })

  /// Words of a text that changes another one.
  private static let amending = Set(
    ["INCORPORATED", "AMENDED", "REPLACED"].map { FoldedWord($0) })
}
