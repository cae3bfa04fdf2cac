/// Reports things that are to be done by two different times.
struct DeadlineConflict: Rule {
  let description = RuleDescription(
    "norm.deadline-conflict", "For one act there is one deadline.", severity: .error,
    confidence: .heuristic(percent: 95), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var seen: [[FoldedWord]: (norm: LocatedNorm, limit: Period, words: Occurrence)] = [:]
    let reply = context.noteInReply
    for norm in context.norms where norm.obligation.deadline != nil {
      guard norm.obligation.modality == .duty, let text = context.normText(of: norm),
        let limit = limit(of: text, context)
      else { continue }
      let key = key(of: norm, text, without: limit.range, context)
      guard key.count > 4,
        !context.hasWord(Self.backReferences, in: context.sentencePlaces(around: text))
      else { continue }
      let words = Occurrence(passage: text.passage, range: limit.range)
      guard let earlier = seen[key] else {
        seen[key] = (norm, limit.period, words)
        continue
      }
      // The same sentence in the middle of two paragraphs may speak of two things.
      guard earlier.limit.compared(to: limit.period) != .equal,
        !reply.parts(earlier.words.passage, from: words.passage),
        earlier.words.passage == words.passage
          || isWhole(text, context) && isWhole(earlier.norm, context)
      else { continue }
      findings.report(
        "“\(context.text(of: words))” differs from “\(context.text(of: earlier.words))” for the same act",
        at: context.location(of: words),
        notes: [
          Diagnostic.Note("here is the other deadline", at: context.location(of: earlier.words))
        ])
    }
  }

  private func isWhole(_ norm: LocatedNorm, _ context: RuleContext) -> Bool {
    guard let text = context.normText(of: norm) else { return false }
    return isWhole(text, context)
  }

  /// Whether a sentence is all that a clause says.
  private func isWhole(_ text: NormText, _ context: RuleContext) -> Bool {
    let places = context.sentencePlaces(around: text)
    return places == context.passages[text.passage].words
  }

  /// The only time limit in the sentence of a norm.
  private func limit(of text: NormText, _ context: RuleContext) -> TimeLimit? {
    let bytes = context.passages[text.passage].bytes
    var found: TimeLimit?
    for place in context.sentencePlaces(around: text).prefix(300)
    where Self.openings.contains(context.wordKey(at: place)) {
      guard let limit = TimeLimit(bytes, at: context.wordRange(at: place).lowerBound) else {
        continue
      }
      if found != nil { return nil }
      found = limit
    }
    return found
  }

  /// The words of the sentence without the time limit, and who bears the norm.
  private func key(
    of norm: LocatedNorm, _ text: NormText, without limit: Range<Int>, _ context: RuleContext
  ) -> [FoldedWord] {
    let bytes = context.passages[text.passage].bytes
    let sentence = context.sentence(around: text)
    let parts = [
      sentence.lowerBound..<max(sentence.lowerBound, limit.lowerBound),
      limit.upperBound..<max(limit.upperBound, sentence.upperBound),
    ]
    var key = parts.flatMap { FoldedWord.wordsAndNumbers(in: bytes, $0) }.filter {
      !Self.articles.contains($0)
    }
    // A point of a list says nothing without the words before the list.
    if text.cue == nil, let parent = context.units[norm.unit].parent {
      for passage in context.units[parent].passages where context.passages[passage].part == .text {
        let text = context.passages[passage].bytes
        key += FoldedWord.wordsAndNumbers(in: text, max(0, text.count - 600)..<text.count)
      }
    }
    return key
  }

  /// Words that refer to what was said before.
  private static let backReferences = Set(
    foldedWords: "that those these such said thereof thereto aforementioned latter former")
  private static let openings = Set(foldedWords: "within no not")
  private static let articles = Set(
    foldedWords: "the a an any such its their each also both party parties contracting")
}
