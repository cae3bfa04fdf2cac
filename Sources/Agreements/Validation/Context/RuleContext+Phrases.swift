extension RuleContext {
  /// The places where phrases stand, in the order of the document; of phrases that start at one word the longest.
  ///
  /// - Complexity: O(m) in the number of places at which the rarest words of the phrases stand.
  public func occurrences(of phrases: [Phrase]) -> [Occurrence] {
    var found: [(place: Int, count: Int)] = []
    for phrase in phrases {
      guard let rarest = index.rarest(of: phrase.words) else { continue }
      for place in rarest.places {
        let start = Int(place) - rarest.offset
        if start >= 0, matches(phrase, at: start) { found.append((start, phrase.words.count)) }
      }
    }
    guard !found.isEmpty else { return [] }
    if phrases.count > 1 {
      found.sort { ($0.place, $1.count) < ($1.place, $0.count) }
    }
    var occurrences: [Occurrence] = []
    occurrences.reserveCapacity(found.count)
    var previous = -1
    for (place, count) in found where place != previous {
      previous = place
      let first = index.words[place]
      let end = Int(index.words[place + count - 1].end)
      occurrences.append(Occurrence(passage: Int(first.passage), range: Int(first.start)..<end))
    }
    return occurrences
  }

  /// Whether one of some phrases stands at a place that meets a condition; the first such place ends the search.
  func hasOccurrence(of phrases: [Phrase], where condition: (Occurrence) -> Bool) -> Bool {
    for phrase in phrases {
      guard let rarest = index.rarest(of: phrase.words) else { continue }
      for place in rarest.places {
        let start = Int(place) - rarest.offset
        if start >= 0, matches(phrase, at: start) {
          let first = index.words[start]
          let end = Int(index.words[start + phrase.words.count - 1].end)
          let occurrence = Occurrence(passage: Int(first.passage), range: Int(first.start)..<end)
          if condition(occurrence) { return true }
        }
      }
    }
    return false
  }

  /// The place of the last word before an offset of a passage, in the index of words; `nil` if there is none.
  func place(before offset: Int, inPassage passage: Int) -> Int? {
    let places = passages[passage].words
    let low = places.partitioningIndex { Int(index.words[$0].end) > offset }
    return low > places.lowerBound ? low - 1 : nil
  }

  /// Whether one of the phrases stands in the clauses of a range of positions.
  public func contains(_ phrases: [Phrase], in subtree: Range<Int>) -> Bool {
    firstOccurrence(of: phrases, in: subtree) != nil
  }

  /// The first place at which one of the phrases stands in the clauses of a range of positions.
  ///
  /// - Complexity: O(n) in the number of words of the clauses.
  public func firstOccurrence(of phrases: [Phrase], in subtree: Range<Int>) -> Occurrence? {
    guard let first = subtree.first, let last = subtree.last, units.indices.contains(last) else {
      return nil
    }
    let passages = units[first].passages.lowerBound..<units[last].passages.upperBound
    for passage in passages {
      if let found = firstOccurrence(of: phrases, inPassage: passage) { return found }
    }
    return nil
  }

  /// The first place at which one of the phrases stands in a passage.
  public func firstOccurrence(of phrases: [Phrase], inPassage passage: Int) -> Occurrence? {
    // One bit for each first word tells most words apart that begin no phrase.
    var firsts: UInt64 = 0
    for phrase in phrases { firsts |= Self.bit(of: phrase.words.first) }
    for place in passages[passage].words where firsts & Self.bit(of: index.words[place].key) != 0 {
      for phrase in phrases where matches(phrase, at: place) {
        let last = index.words[place + phrase.words.count - 1]
        return Occurrence(
          passage: passage, range: Int(index.words[place].start)..<Int(last.end))
      }
    }
    return nil
  }

  private static func bit(of word: FoldedWord?) -> UInt64 {
    word.map { 1 << UInt64($0.scattered & 63) } ?? 0
  }

  /// Whether the words from a place on are those of a phrase, with nothing but spaces and hyphens between them.
  func matches(_ phrase: Phrase, at place: Int) -> Bool {
    let end = place + phrase.words.count
    guard !phrase.words.isEmpty, end <= index.words.count else { return false }
    let first = index.words[place]
    guard first.key == phrase.words[0] else { return false }
    let bytes = passages[Int(first.passage)].bytes
    for offset in phrase.words.indices.dropFirst() {
      let word = index.words[place + offset]
      guard word.passage == first.passage, word.key == phrase.words[offset] else { return false }
      let gap = Int(index.words[place + offset - 1].end)..<Int(word.start)
      guard Self.joinsWords(bytes[gap]) else { return false }
    }
    return true
  }

  /// Whether the bytes between two words are a space, a hyphen or an apostrophe, plain or typographic.
  private static func joinsWords(_ gap: ArraySlice<UInt8>) -> Bool {
    switch gap.count {
    case 1: gap.first == 0x20 || gap.first == 0x2D || gap.first == 0x27
    case 2: gap.elementsEqual([0xC2, 0xA0])
    case 3: gap.elementsEqual([0xE2, 0x80, 0x99]) || gap.elementsEqual([0xE2, 0x80, 0x91])
    default: false
    }
  }
}
