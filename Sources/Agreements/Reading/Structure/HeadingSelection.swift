/// Chooses among candidates those that are headings, by their evidence and by how their numbers continue.
struct HeadingSelection: Sendable {
  /// The evidence that a heading needs whose number continues the count.
  static let inSequence = 1

  /// The evidence that a heading needs whose number does not.
  static let outOfSequence = 4

  /// How many lines at the beginning of a text can hold the word by which it calls itself.
  private static let titleLines = 3

  /// The headings, in their order.
  static func headings(among candidates: [HeadingCandidate], in text: ByteText)
    -> [HeadingCandidate]
  {
    var selection = HeadingSelection(text: text)
    let following = followingArticles(candidates)
    for (index, candidate) in candidates.enumerated() {
      selection.consider(candidate, next: following[index].map { candidates[$0] })
    }
    return selection.chosen
  }

  private let text: ByteText
  private var chosen: [HeadingCandidate] = []
  private var lastArticle: PrintedNumber?
  /// By how much the number of the last article is greater than that of the one before.
  private var leap = 0
  private var lastOfKeyword: [HeadingKeyword: PrintedNumber] = [:]
  private var mayRestart = true

  private init(text: ByteText) {
    self.text = text
  }

  private mutating func consider(_ candidate: HeadingCandidate, next: HeadingCandidate?) {
    var candidate = candidate
    if let joined = candidate.joined, let lastArticle, joined.number.follows(lastArticle) {
      candidate = candidate.joiningDigits(in: text)
    }
    guard candidate.keyword == .article else {
      considerGroup(candidate)
      return
    }
    guard let (number, need) = articleNeed(candidate, next: next), candidate.evidence >= need else {
      return
    }
    var heading = candidate
    heading.number = number
    heading.alternative = nil
    chosen.append(heading)
    leap = lastArticle.map { number.components.last - $0.components.last } ?? 0
    lastArticle = number
    mayRestart = false
  }

  /// The reading of an article's number that fits best, and the evidence it then needs.
  private func articleNeed(
    _ candidate: HeadingCandidate, next: HeadingCandidate?
  ) -> (number: PrintedNumber, need: Int)? {
    guard let number = candidate.number else { return nil }
    let readings = [number, candidate.alternative].compactMap(\.self)
    guard let last = lastArticle else {
      return (
        number,
        number.isFirst || number.components.count > 1 ? Self.inSequence : Self.outOfSequence - 1
      )
    }
    if let successor = readings.first(where: { $0.follows(last) }) {
      return (successor, Self.inSequence)
    }
    if mayRestart { return (number, number.isFirst ? Self.inSequence : Self.outOfSequence - 2) }
    if isSlip(number, next: next, after: last) { return (number, Self.inSequence + 1) }
    if let expected = swapped(readings, after: last) {
      let goesOn = next?.number.map { $0.follows(expected) } ?? true
      return (expected, goesOn ? Self.inSequence + 1 : Self.outOfSequence - 1)
    }
    // A later candidate continues the count: this one, which leaps ahead, is rather a reference.
    if let next, let following = next.number, following.follows(last),
      next.evidence >= Self.inSequence
    {
      return (number, Self.outOfSequence + 2)
    }
    let isForward =
      number.components.count == last.components.count
      && number.components.prefix == last.components.prefix
      && number.components.last > last.components.last
      && number.components.last - last.components.last <= 3
    return (number, isForward ? Self.outOfSequence - 1 : Self.outOfSequence)
  }

  /// Whether a number is that of the article before by mistake: it takes the place of the one that is left out.
  private func isSlip(
    _ number: PrintedNumber, next: HeadingCandidate?, after last: PrintedNumber
  ) -> Bool {
    guard number == last, number.insertion == nil else { return false }
    guard let following = next?.number else { return leap == 2 }
    guard
      following.components.count == last.components.count,
      following.components.prefix == last.components.prefix
    else { return false }
    // "4, 6, 6, 7" or "5, 5, 7".
    let distance = following.components.last - last.components.last
    return leap == 2 && distance == 1 || leap == 1 && distance == 2
  }

  /// The number that continues the count, if the heading writes it in Roman digits among others, or the reverse.
  private func swapped(_ readings: [PrintedNumber], after last: PrintedNumber) -> PrintedNumber? {
    let digits: Set<Numeral> = [.arabic, .uppercaseRoman]
    guard last.components.count == 1, last.insertion == nil, digits.contains(last.numeral)
    else { return nil }
    let expected = last.advanced(by: 1)
    return readings.contains {
      $0.numeral != last.numeral && digits.contains($0.numeral) && $0.insertion == nil
        && $0.components == expected.components
    } ? expected : nil
  }

  private mutating func considerGroup(_ candidate: HeadingCandidate) {
    let keyword = candidate.keyword
    var heading = candidate
    var need = Self.outOfSequence - 1
    if let number = candidate.number {
      let readings = [number, candidate.alternative].compactMap(\.self)
      if let last = lastOfKeyword[keyword],
        let successor = readings.first(where: { $0.follows(last) })
      {
        heading.number = successor
        need = Self.inSequence + 1
      } else if let first = readings.last(where: \.isFirst) {
        heading.number = first
        need = Self.inSequence + 1
      }
      heading.alternative = nil
      guard candidate.evidence >= need else { return }
      lastOfKeyword[keyword] = heading.number
    } else {
      // A text that begins with "PROTOCOL" is one: the word opens its title and not an annex.
      guard keyword != .protocolText || !chosen.isEmpty || candidate.line >= Self.titleLines else {
        return
      }
      guard candidate.evidence >= need || keyword == .preamble else { return }
    }
    chosen.append(heading)
    if keyword != .paragraph { mayRestart = true }
    forgetInner(keyword)
  }

  /// A new part starts its chapters anew, a new chapter its sections.
  private mutating func forgetInner(_ keyword: HeadingKeyword) {
    for inner in [HeadingKeyword.title, .chapter, .section, .subsection]
    where inner.rawValue > keyword.rawValue {
      lastOfKeyword[inner] = nil
    }
  }

  /// For each candidate the next one that is an article, by index.
  private static func followingArticles(_ candidates: [HeadingCandidate]) -> [Int?] {
    var following = [Int?](repeating: nil, count: candidates.count)
    var next: Int?
    for index in candidates.indices.reversed() {
      following[index] = next
      if candidates[index].keyword == .article { next = index }
    }
    return following
  }
}
