// Other instruments that the operative part rests on by their names alone, without an article.
extension RuleContext {
  /// The instruments that are named behind words such as "in accordance with", each with its first mention.
  ///
  /// - Complexity: O(n) in the number of the words for instruments.
  var namedInstruments: [InstrumentMention] {
    guard isInEnglish else { return [] }
    let own = Set(
      FoldedWord.wordsAndNumbers(
        in: Array(agreement.title.canonicalText.utf8), 0..<agreement.title.canonicalText.utf8.count)
    )
    var known = Set(
      agreement.externalInstruments.flatMap { [$0.title, $0.shortName] }.map(Self.plainName))
    for definition in definitions { known.insert(Self.plainName(definition.definition.term)) }
    var first: [String: Occurrence] = [:]
    var mentions: [InstrumentMention] = []
    for occurrence in occurrences(of: Self.nouns) {
      guard let name = instrumentName(around: occurrence) else { continue }
      let title = text(of: name.words)
      let isFirst = first[title] == nil
      first[title] = first[title] ?? name.words
      guard name.isRelied, let place = first[title], !known.contains(title),
        let unit = passages[occurrence.passage].unit, isOperative(unit),
        passages[occurrence.passage].part == .text, !isOfTitle(name.words, own)
      else { continue }
      known.insert(title)
      // The article before the name is part of the reference.
      let start = isFirst ? name.start : place.range.lowerBound
      let words = Occurrence(passage: place.passage, range: start..<place.range.upperBound)
      mentions.append(
        InstrumentMention(
          instrument: ExternalInstrument(ExternalInstrumentID(rawValue: title), title: title),
          occurrence: words, location: location(of: words)))
    }
    return mentions
  }

  /// The capitalized words around a word for an instrument, if they are a name.
  private func instrumentName(
    around occurrence: Occurrence
  ) -> (words: Occurrence, start: Int, isRelied: Bool)? {
    let places = places(in: occurrence.range, ofPassage: occurrence.passage)
    let all = passages[occurrence.passage].words
    guard let noun = places.first, isTitleWord(noun) else { return nil }
    var start = noun
    while start > all.lowerBound, noun - start < 6, isTitleWord(start - 1), isJoined(start - 1) {
      start -= 1
    }
    var end = noun + 1
    var next = end
    while next < all.upperBound, next - noun < 14, isJoined(next - 1) {
      if isTitleWord(next) {
        end = next + 1
      } else if !Self.connectors.contains(wordKey(at: next)) || next - end > 1 {
        break
      }
      next += 1
    }
    guard end - start > 1, start > all.lowerBound, wordKey(at: start - 1) == Self.the else {
      return nil
    }
    let isRelied = Self.reliances.contains { phrase in
      let from = start - 1 - phrase.words.count
      return from >= all.lowerBound
        && phrase.words.indices.allSatisfy { wordKey(at: from + $0) == phrase.words[$0] }
    }
    return (
      self.occurrence(of: start..<end, in: occurrence.passage), wordRange(at: start - 1).lowerBound,
      isRelied
    )
  }

  /// Whether a word begins with a capital and goes on in small letters.
  private func isTitleWord(_ place: Int) -> Bool {
    let range = wordRange(at: place)
    let bytes = passages[Int(index.words[place].passage)].bytes
    guard range.count > 2, (0x41...0x5A).contains(bytes[range.lowerBound]) else { return false }
    return (0x61...0x7A).contains(bytes[range.lowerBound + 1])
      && !Self.units.contains(wordKey(at: place))
  }

  /// Whether only a space parts a word from the one behind it.
  private func isJoined(_ place: Int) -> Bool {
    guard place + 1 < index.words.count else { return false }
    return Int(index.words[place + 1].start) == Int(index.words[place].end) + 1
      && passages[Int(index.words[place].passage)].bytes[Int(index.words[place].end)] == 0x20
  }

  /// Whether all words of a name stand in the agreement's own title.
  private func isOfTitle(_ words: Occurrence, _ own: Set<FoldedWord>) -> Bool {
    FoldedWord.wordsAndNumbers(in: passages[words.passage].bytes, words.range)
      .allSatisfy { own.contains($0) }
  }

  private static let nouns: [Phrase] = ["convention", "treaty", "protocol", "covenant"]
  private static let the = FoldedWord("the")
  private static let connectors = Set(
    foldedWords: "on of for the and in to at by with against concerning relating regarding between")
  private static let units = Set(foldedWords: "Article Articles Annex Chapter Part Section Party")
  private static let reliances: [Phrase] = [
    "in accordance with", "pursuant to", "within the meaning of", "as defined in",
    "provisions of", "obligations under", "requirements of", "bound by", "rules of",
    "in conformity with",
  ]
}
