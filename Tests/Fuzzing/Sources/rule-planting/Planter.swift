import Agreements

/// Plants defects in the text of an agreement, always alike for one seed.
struct Planter {
  /// A text with a defect.
  struct Planting {
    /// The damaged text.
    var text: [UInt8]

    /// Where the damage stands; a finding has to touch one of these ranges, or name their clause.
    var places: [Range<Int>]
  }

  private let text: [UInt8]
  private let outline: [OutlineEntry]
  private let articles: [OutlineEntry]
  private var state: UInt64

  init(_ reading: AgreementReading, text: [UInt8], seed: UInt64) {
    self.text = text
    state = seed
    outline = reading.outline
    articles = outline.filter { $0.kind == .article }
  }

  /// The text with a defect, or `nil` if it has no place for it.
  mutating func plant(_ defect: Defect) -> Planting? {
    switch defect {
    case .danglingReference:
      insert([" This obligation is subject to Article 997."])
    case .invertedRange: invertedRange()
    case .duplicateNumber: renumber { $0 > 0 ? $1[$0 - 1] : nil }
    case .numberGap: gap()
    case .swappedStyle: renumber { Self.otherStyle($1[$0]) }
    case .bidiControl: insideWord { $0.insert(contentsOf: "\u{202E}".utf8, at: $1) }
    case .mixedScript: mixedScript()
    case .unbalancedBracket: insideWord(atStart: true) { $0.insert(UInt8(ascii: "("), at: $1) }
    case .placeholder: insert([" The amount is TBD."])
    case .doubleDefinition:
      insert([
        " For the purposes of this Agreement, “Beacon Zone” means the waters around a beacon.",
        " For the purposes of this Agreement, “Beacon Zone” means the land around a beacon.",
      ])
    case .unusedDefinition:
      insert([
        " For the purposes of this Agreement, “Beacon Zone” means the waters around a beacon."
      ])
    case .circularDefinition:
      insert([
        " For the purposes of this Agreement, “Beacon Zone” means any Harbour Belt that is lit.",
        " For the purposes of this Agreement, “Harbour Belt” means any Beacon Zone that is dredged.",
      ])
    case .nonPartyDuty:
      insert([" The Kingdom of Ruritania shall keep its beacons lit."])
    case .contradiction:
      insert([
        " Each Party shall publish the list of its beacons.",
        " Neither Party shall publish the list of its beacons.",
      ])
    case .missingAnchor:
      insert([" Each Party shall repair its beacons within thirty days."])
    }
  }

  // MARK: Sentences

  /// The ends of clauses of articles behind a full stop, where a sentence can be added.
  private var ends: [Int] {
    let last = articles.last?.source.end ?? 0
    return outline.indices.compactMap { index in
      let entry = outline[index]
      guard entry.kind == .paragraph || entry.kind == .article, entry.source.end <= last,
        index + 1 == outline.count || outline[index + 1].depth <= entry.depth
      else { return nil }
      var end = entry.source.end
      while end > entry.source.start, text[end - 1] == 0x20 || text[end - 1] == 0x0A { end -= 1 }
      guard end - entry.source.start > 60, text[end - 1] == UInt8(ascii: ".") else { return nil }
      return end
    }
  }

  private mutating func insert(_ sentences: [String]) -> Planting? {
    let ends = ends
    guard ends.count >= sentences.count else { return nil }
    var chosen: Set<Int> = []
    while chosen.count < sentences.count { chosen.insert(ends[below(ends.count)]) }
    var damaged = text
    var places: [Range<Int>] = []
    for (end, sentence) in zip(chosen.sorted(), sentences).reversed() {
      let bytes = Array(sentence.utf8)
      damaged.insert(contentsOf: bytes, at: end)
      places = places.map { $0.lowerBound + bytes.count..<$0.upperBound + bytes.count }
      places.append(end..<end + bytes.count)
    }
    return Planting(text: damaged, places: places)
  }

  private mutating func invertedRange() -> Planting? {
    let numbers = articles.compactMap(\.number).filter { $0.allSatisfy(\.isWholeNumber) }
    guard numbers.count >= 4 else { return nil }
    let first = 1 + below(numbers.count - 2)
    guard let low = Int(numbers[first - 1]), let high = Int(numbers[first + 1]), low < high else {
      return nil
    }
    return insert([" Disputes are settled as provided in Articles \(high) to \(low)."])
  }

  // MARK: Numbers

  /// Gives an article another number; which, is chosen from its place among the numbers.
  private mutating func renumber(_ change: (Int, [String]) -> String?) -> Planting? {
    let numbered = articles.filter { $0.number?.allSatisfy(\.isWholeNumber) == true }
    guard numbered.count >= 5 else { return nil }
    let index = 1 + below(numbered.count - 2)
    guard let old = numbered[index].number,
      let new = change(index, numbered.compactMap(\.number)), new != old
    else { return nil }
    let start = numbered[index].source.start
    guard let place = range(of: old, from: start, to: min(text.count, start + 40)) else {
      return nil
    }
    var damaged = text
    damaged.replaceSubrange(place, with: Array(new.utf8))
    return Planting(text: damaged, places: [start..<start + 40])
  }

  private static func otherStyle(_ number: String) -> String? {
    guard let value = Int(number), (2...80).contains(value) else { return nil }
    return Label(number: value, style: .uppercaseRoman)?.bare
  }

  /// Removes an article of which both neighbours stay.
  private mutating func gap() -> Planting? {
    let numbered = articles.filter { $0.number?.allSatisfy(\.isWholeNumber) == true }
    guard numbered.count >= 6 else { return nil }
    for _ in 0..<20 {
      let index = 1 + below(numbered.count - 3)
      let entry = numbered[index]
      let next = numbered[index + 1]
      guard let number = entry.number.flatMap(Int.init),
        let following = next.number.flatMap(Int.init),
        following == number + 1, entry.depth == next.depth, entry.source.end <= next.source.start,
        next.source.start - entry.source.end < 4
      else { continue }
      var damaged = text
      damaged.removeSubrange(entry.source.start..<next.source.start)
      return Planting(text: damaged, places: [entry.source.start..<entry.source.start + 40])
    }
    return nil
  }

  // MARK: Letters

  private mutating func insideWord(
    atStart: Bool = false, _ change: (inout [UInt8], Int) -> Void
  ) -> Planting? {
    guard let word = word(where: { _ in true }) else { return nil }
    var damaged = text
    let place = atStart ? word.lowerBound : word.lowerBound + 2
    change(&damaged, place)
    return Planting(text: damaged, places: [word.lowerBound..<word.upperBound + 1])
  }

  private mutating func mixedScript() -> Planting? {
    guard let word = word(where: { $0.contains(UInt8(ascii: "a")) }),
      let place = word.first(where: { text[$0] == UInt8(ascii: "a") })
    else { return nil }
    var damaged = text
    damaged.replaceSubrange(place...place, with: Array("\u{0430}".utf8))
    return Planting(text: damaged, places: [word.lowerBound..<word.upperBound + 1])
  }

  /// A word of at least five small letters in the second half of a sentence of an article.
  private mutating func word(where isWanted: (ArraySlice<UInt8>) -> Bool) -> Range<Int>? {
    let ends = ends
    guard !ends.isEmpty else { return nil }
    for _ in 0..<40 {
      let end = ends[below(ends.count)]
      var start = end - 12
      while start > end - 50, text[start] != 0x20 { start -= 1 }
      let first = start + 1
      var last = first
      while last < end, (0x61...0x7A).contains(text[last]) { last += 1 }
      if last - first >= 5, text[last] == 0x20, isWanted(text[first..<last]) { return first..<last }
    }
    return nil
  }

  private func range(of word: String, from start: Int, to end: Int) -> Range<Int>? {
    let bytes = Array(word.utf8)
    guard end - start >= bytes.count else { return nil }
    for place in start...(end - bytes.count)
    where text[place..<place + bytes.count].elementsEqual(bytes) {
      return place..<place + bytes.count
    }
    return nil
  }

  private mutating func below(_ bound: Int) -> Int {
    // SplitMix64, for which a seed of any quality will do.
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(1, bound)))
  }
}
