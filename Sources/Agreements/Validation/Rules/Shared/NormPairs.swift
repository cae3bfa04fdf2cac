/// Finds norms that tell the same bearer to do the same thing.
///
/// Two norms are about the same thing if their words from the verb on are the same but for articles, and so are the
/// words before the cue but for those that name the parties. Conditions and exceptions stand in these words; norms on
/// different conditions are therefore not brought together.
struct NormPairs {
  /// A norm that may be one of a pair.
  private struct Candidate {
    let norm: LocatedNorm
    let text: NormText
    let start: Int
    /// The place of the norm among those of the context.
    let index: Int
  }

  private let context: RuleContext
  private let reply: Int?
  private var groups: [Int: [Candidate]] = [:]

  /// How many norms of one act are kept, so that a text of one repeated sentence takes no quadratic time.
  private static let limit = 8

  init(_ context: RuleContext) {
    self.context = context
    reply = context.noteInReply
  }

  /// The pairs of norms that clash, the earlier one first.
  ///
  /// - Parameters:
  ///   - isOfInterest: Whether a norm can be one of a pair.
  ///   - skipsEffort: Whether "endeavour to" and the like are left out of what the norm is about.
  ///   - clash: Whether two norms about the same thing clash.
  /// - Returns: The pairs, in the order of the later norm.
  mutating func pairs(
    where isOfInterest: (LocatedNorm) -> Bool, skippingEffort skipsEffort: Bool = false,
    clash: (LocatedNorm, LocatedNorm) -> Bool
  ) -> [(earlier: LocatedNorm, later: LocatedNorm)] {
    var pairs: [(earlier: LocatedNorm, later: LocatedNorm)] = []
    for (index, norm) in context.norms.enumerated() where isOfInterest(norm) {
      guard let text = context.normText(of: norm) else { continue }
      // The points of a list that follows tell what the norm is about.
      guard !isFollowedByList(text) else { continue }
      let start = skipsEffort ? context.behindEffort(text) ?? text.verb : text.verb
      guard let key = key(of: start..<text.places.upperBound) else { continue }
      let candidate = Candidate(norm: norm, text: text, start: start, index: index)
      guard let earlier = groups[key] else {
        groups[key] = [candidate]
        continue
      }
      if let other = earlier.first(where: {
        clash($0.norm, norm) && isSame($0, candidate)
          && !reply.parts($0.text.passage, from: text.passage)
      }) {
        pairs.append((other.norm, norm))
      }
      if earlier.count < Self.limit { groups[key] = earlier + [candidate] }
    }
    return pairs
  }

  private func isFollowedByList(_ text: NormText) -> Bool {
    let bytes = context.passages[text.passage].bytes
    let next = bytes[min(text.range.upperBound, bytes.count)...].first { $0 > 0x20 }
    return next == 0x3A
  }

  /// A key of the words at some places; `nil` if they are too few to say anything.
  private func key(of places: Range<Int>) -> Int? {
    var key = 0
    var count = 0
    for place in places {
      let word = context.wordKey(at: place)
      guard !Self.articles.contains(word) else { continue }
      key = word._rawHashValue(seed: key)
      count += 1
      // The rest is compared where these words are the same.
      if count == 10 { break }
    }
    return count < 2 ? nil : key
  }

  private func isSame(_ first: Candidate, _ second: Candidate) -> Bool {
    guard Self.meet(first.norm.obligation.bearer, second.norm.obligation.bearer),
      act(of: first) == act(of: second)
    else { return false }
    return circumstances(of: first) == circumstances(of: second)
  }

  private func act(of candidate: Candidate) -> [FoldedWord] {
    let start = context.wordRange(at: candidate.start).lowerBound
    let bytes = context.passages[candidate.text.passage].bytes
    return FoldedWord.wordsAndNumbers(
      in: bytes, start..<max(start, candidate.text.range.upperBound)
    ).filter { !Self.articles.contains($0) }
  }

  /// The words before the cue that do not only name the parties.
  private func circumstances(of candidate: Candidate) -> [FoldedWord] {
    let bytes = context.passages[candidate.text.passage].bytes
    var words = openings(of: candidate).flatMap { FoldedWord.wordsAndNumbers(in: bytes, $0) }
    if candidate.text.cue == nil, let parent = context.units[candidate.norm.unit].parent {
      for passage in context.units[parent].passages where context.passages[passage].part == .text {
        let text = context.passages[passage].bytes
        words += FoldedWord.wordsAndNumbers(in: text, max(0, text.count - 600)..<text.count)
      }
    }
    var names: Set<FoldedWord> = []
    if case .one(let id) = candidate.norm.obligation.bearer,
      let party = context.agreement.parties[id]
    {
      names = Set(foldedWords: "\(party.officialName) \(party.shortName)")
    }
    let isOfParties = candidate.norm.obligation.bearer.isOfParties
    return words.filter {
      !Self.articles.contains($0) && !Self.connectives.contains($0)
        && !(isOfParties && (Self.partyWords.contains($0) || names.contains($0)))
    }
  }

  /// The words before the cue: from the start of the sentence to its first cue, and behind the norm before.
  private func openings(of candidate: Candidate) -> [Range<Int>] {
    let text = candidate.text
    let cue = text.cue.map { context.wordRange(at: $0).lowerBound } ?? text.range.lowerBound
    let start = min(context.sentence(around: text).lowerBound, cue)
    var first = cue
    var last: Int?
    var index = candidate.index - 1
    while index >= max(0, candidate.index - 30), context.norms[index].unit == candidate.norm.unit {
      guard let words = context.norms[index].obligation.words, words.start >= start,
        words.start < first
      else { break }
      first = words.start
      if last == nil { last = min(words.end, cue) }
      index -= 1
    }
    guard let last else { return [start..<cue] }
    return [start..<first, last..<cue]
  }

  /// Whether two norms fall on one and the same.
  private static func meet(_ first: Bearer, _ second: Bearer) -> Bool {
    switch (first, second) {
    case (.role(let one), .role(let other)): return one.lowercased() == other.lowercased()
    case (.role, _), (_, .role): return false
    case (.one(let one), .one(let other)): return one == other
    case (.body(let one, _), .body(let other, _)): return one == other
    case (.jointBody(let one), .jointBody(let other)): return one == other
    case (.persons, .persons), (.unspecified, .unspecified): return true
    default: return first.isOfParties && second.isOfParties
    }
  }

  private static let articles = [FoldedWord]("the a an any such its their each said")
  private static let connectives = Set(
    foldedWords: """
      in addition furthermore moreover however also and but or nor nevertheless accordingly therefore likewise
      additionally further similarly that shall will must may not should
      """)
  private static let partyWords = Set(
    foldedWords:
      """
      party parties contracting high participant participants state states side sides signatory signatories government
      governments country countries each either neither no both of all two
      """
  )
}

extension FoldedWord {
  /// The words and numbers of a text.
  static func wordsAndNumbers(in bytes: [UInt8], _ range: Range<Int>) -> [FoldedWord] {
    let text = ByteText(bytes)
    let end = min(range.upperBound, bytes.count)
    var words: [FoldedWord] = []
    var position = range.lowerBound
    while position < end {
      if (0x30...0x39).contains(bytes[position]) {
        var number = FoldedWord()
        while position < end, (0x30...0x39).contains(bytes[position]) {
          number.append(bytes[position])
          position += 1
        }
        words.append(number)
        continue
      }
      let (word, behind) = FoldedWord.reading(text, at: position, to: end)
      if behind > position { words.append(word) }
      position = max(behind, position + 1)
    }
    return words
  }
}
