// Where the words of norms stand.
extension RuleContext {
  /// Where the words of a norm stand; `nil` if its clause has none.
  func normText(of norm: LocatedNorm) -> NormText? {
    normTexts.indices.contains(norm.position) ? normTexts[norm.position] : nil
  }

  /// Finds where the words of a norm stand.
  func findText(of norm: LocatedNorm) -> NormText? {
    // The clause itself is not copied, because that costs more than all else here.
    guard let passage = units[norm.unit].passages.first(where: { passages[$0].part == .text })
    else { return nil }
    let all = 0..<passages[passage].bytes.count
    let range = norm.obligation.words.map { ($0.start..<$0.end).clamped(to: all) } ?? all
    let places = places(in: range, ofPassage: passage)
    guard !places.isEmpty else { return nil }
    var cue = isModal(places.lowerBound) ? places.lowerBound : nil
    if norm.obligation.confidence == .declared {
      // The words of a norm that was drafted begin with its subject.
      cue = places.prefix(80).first { isModal($0) }
    }
    let opensWithCue = cue != nil || isPromise(places.lowerBound)
    var verb = cue ?? places.lowerBound
    if opensWithCue { verb = behindCue(verb, in: places, bytes: passages[passage].bytes) }
    while verb < places.upperBound, isAdverb(verb) { verb += 1 }
    var isPassive = false
    if verb + 1 < places.upperBound, NormVocabulary.be.contains(wordKey(at: verb)) {
      var next = verb + 1
      while next + 1 < places.upperBound, isAdverb(next) { next += 1 }
      if isParticiple(next) {
        verb = next
        isPassive = true
      }
    }
    return NormText(
      passage: passage, range: range, places: places, cue: cue, verb: verb, isPassive: isPassive)
  }

  /// The word at a place of the index.
  func wordKey(at place: Int) -> FoldedWord {
    index.words.indices.contains(place) ? index.words[place].key : FoldedWord()
  }

  /// Where the word at a place of the index stands in its passage.
  func wordRange(at place: Int) -> Range<Int> {
    Int(index.words[place].start)..<Int(index.words[place].end)
  }

  /// The places of the words in a range of a passage.
  func places(in range: Range<Int>, ofPassage passage: Int) -> Range<Int> {
    let words = passages[passage].words
    let first = firstPlace(from: range.lowerBound, in: words)
    return first..<max(first, firstPlace(from: range.upperBound, in: words))
  }

  private func firstPlace(from offset: Int, in words: Range<Int>) -> Int {
    words.partitioningIndex { Int(index.words[$0].start) >= offset }
  }

  /// The words of an index from one place to another as an occurrence.
  func occurrence(of places: Range<Int>, in passage: Int) -> Occurrence {
    let words = places.clamped(to: passages[passage].words)
    guard let first = words.first, let last = words.last else {
      return Occurrence(passage: passage, range: 0..<0)
    }
    return Occurrence(
      passage: passage, range: Int(index.words[first].start)..<Int(index.words[last].end))
  }

  /// Whether one of the words stands at one of the places.
  func hasWord(_ words: Set<FoldedWord>, in places: Range<Int>) -> Bool {
    places.contains { words.contains(wordKey(at: $0)) }
  }

  /// The first place in a range of places at which one of the phrases stands.
  func firstOccurrence(of phrases: [Phrase], inPlaces places: Range<Int>) -> Int? {
    places.first { place in
      phrases.contains { phrase in
        place + phrase.words.count <= places.upperBound
          && phrase.words.indices.allSatisfy { wordKey(at: place + $0) == phrase.words[$0] }
      }
    }
  }

  /// The first place in a range at which one of the words stands.
  func firstPlace(of words: Set<FoldedWord>, in places: Range<Int>) -> Int? {
    places.first { words.contains(wordKey(at: $0)) }
  }

  /// Whether a word ends in "-ly" or is another adverb that stands before verbs.
  func isAdverb(_ place: Int) -> Bool {
    let word = wordKey(at: place)
    if word.count > 4, ends(place, in: 0x6C, 0x79) {
      return !NormVocabulary.noAdverbs.contains(word)
    }
    return NormVocabulary.adverbs.contains(word)
  }

  private func isParticiple(_ place: Int) -> Bool {
    let word = wordKey(at: place)
    if word.count > 3, ends(place, in: 0x65, 0x64) {
      return !NormVocabulary.noParticiples.contains(word)
    }
    return NormVocabulary.participles.contains(word)
  }

  /// Whether a word ends in two letters, given in small ones.
  private func ends(_ place: Int, in first: UInt8, _ second: UInt8) -> Bool {
    let end = Int(index.words[place].end)
    let passage = Int(index.words[place].passage)
    guard end >= 2, end <= passages[passage].bytes.count else { return false }
    return passages[passage].bytes[end - 2] | 0x20 == first
      && passages[passage].bytes[end - 1] | 0x20 == second
  }

  private func isModal(_ place: Int) -> Bool {
    NormVocabulary.modals.contains(wordKey(at: place))
  }

  private func isPromise(_ place: Int) -> Bool {
    NormVocabulary.promises.contains(wordKey(at: place))
  }

  /// The first word behind a cue and what is inserted behind it: "shall, upon request, not".
  private func behindCue(_ cue: Int, in places: Range<Int>, bytes: [UInt8]) -> Int {
    var place = cue + 1
    var limit = 60
    while place < places.upperBound, limit > 0 {
      if followsComma(place, bytes) {
        // Go over the words to the next comma.
        place += 1
        while place < places.upperBound, limit > 0, !followsComma(place, bytes) {
          place += 1
          limit -= 1
        }
        continue
      }
      guard isAdverb(place) || NormVocabulary.fillers.contains(wordKey(at: place)) else { break }
      place += 1
      limit -= 1
    }
    return limit > 0 ? min(place, places.upperBound) : min(cue + 1, places.upperBound)
  }

  private func followsComma(_ place: Int, _ bytes: [UInt8]) -> Bool {
    let start = Int(index.words[place].start)
    return start >= 2 && bytes[start - 1] == 0x20 && bytes[start - 2] == 0x2C
  }

  /// The place behind "endeavour to", "use its best efforts to" and the like, if the verb begins such words.
  func behindEffort(_ text: NormText) -> Int? {
    let limit = min(text.places.upperBound, text.verb + 9)
    guard text.verb < limit, NormVocabulary.efforts.contains(wordKey(at: text.verb)) else {
      return nil
    }
    let isBare = NormVocabulary.bareEfforts.contains(wordKey(at: text.verb))
    var sawEffort = isBare
    for place in (text.verb + 1)..<max(text.verb + 1, limit) {
      let word = wordKey(at: place)
      if NormVocabulary.effortNouns.contains(word) { sawEffort = true }
      if word == NormVocabulary.to {
        return sawEffort && place + 1 < text.places.upperBound ? place + 1 : nil
      }
      if isBare, !isAdverb(place), !NormVocabulary.fillers.contains(word) { break }
    }
    return nil
  }

  /// The sentence around the words of a norm, as far as 2,000 code units to either side.
  func sentence(around text: NormText) -> Range<Int> {
    let bytes = passages[text.passage].bytes
    var start = text.range.lowerBound
    let first = max(0, start - 2000)
    while start > first, !endsSentence(bytes, before: start) { start -= 1 }
    var end = max(text.range.upperBound, start)
    let last = min(bytes.count, end + 2000)
    while end < last, !endsSentence(bytes, before: end) { end += 1 }
    return start..<end
  }

  /// Whether a sentence ends before a position: a full stop and a space, with a capital behind them.
  private func endsSentence(_ bytes: [UInt8], before position: Int) -> Bool {
    guard position >= 2, position < bytes.count else { return position >= bytes.count }
    return bytes[position - 1] <= 0x20 && bytes[position - 2] == 0x2E
      && (0x41...0x5A).contains(bytes[position])
  }

  /// The words of the sentence around the words of a norm.
  func sentencePlaces(around text: NormText) -> Range<Int> {
    places(in: sentence(around: text), ofPassage: text.passage)
  }
}
