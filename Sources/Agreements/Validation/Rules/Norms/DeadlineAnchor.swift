/// Reports periods that run from nowhere, such as "within 30 days".
struct DeadlineAnchor: Rule {
  let description = RuleDescription(
    "norm.deadline-anchor", "A period for performance runs from an event that is named.",
    severity: .error, confidence: .heuristic(percent: 95), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for norm in context.norms {
      guard case .indeterminate(let words)? = norm.obligation.deadline,
        let text = context.normText(of: norm),
        let period = period(words, text, context)
      else { continue }
      findings.report(
        "“\(context.text(of: period))” does not say from when the time runs; name the event",
        at: context.location(of: period), atMost: limit(norm, text, period, context))
    }
  }

  /// How grave the finding may be: less so where the text around the period may name the event.
  private func limit(
    _ norm: LocatedNorm, _ text: NormText, _ period: Occurrence, _ context: RuleContext
  ) -> Severity? {
    if norm.obligation.trigger != nil || norm.obligation.exceptions.isEmpty == false {
      return .remark
    }
    let own = context.sentencePlaces(around: text)
    // What the bearer is to do is not the event from which its time runs.
    if context.hasWord(Self.events, in: own.lowerBound..<max(own.lowerBound, text.verb))
      || context.hasWord(Self.events, in: min(text.verb + 1, own.upperBound)..<own.upperBound)
    {
      return .remark
    }
    // The sentences before and the points of the same list may tell the event.
    let passage = context.passages[text.passage].words
    let isAlone = own.lowerBound == passage.lowerBound && own.upperBound == passage.upperBound
    let near =
      max(passage.lowerBound, own.lowerBound - 300)..<min(passage.upperBound, own.upperBound + 300)
    if !isAlone, context.hasWord(Self.events, in: near) { return .warning }
    if context.units[norm.unit].clause.kind.isListItem { return .warning }
    return nil
  }

  /// The words of a period without an event, such as "within thirty (30) working days".
  private func period(
    _ words: String, _ text: NormText, _ context: RuleContext
  ) -> Occurrence? {
    let bytes = context.passages[text.passage].bytes
    let range = context.sentence(around: text)
    guard let first = words.utf8.first, first | 0x20 == 0x77 || first | 0x20 == 0x6E,
      let offset = Array(bytes[range]).firstRange(of: Array(words.utf8.prefix(200)))?.lowerBound
    else { return nil }
    let start = range.lowerBound + offset
    guard start >= text.range.lowerBound || start == range.lowerBound, start < range.upperBound
    else { return nil }
    guard let quantity = TimeLimit(bytes, at: start) else { return nil }
    let passage = context.passages[text.passage]
    let behind = context.places(
      in: quantity.range.upperBound..<bytes.count, ofPassage: text.passage)
    if let next = behind.first, next < passage.words.upperBound {
      let gap = bytes[quantity.range.upperBound..<context.wordRange(at: next).lowerBound]
      guard !gap.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
      if Self.anchors.contains(context.wordKey(at: next)) { return nil }
      // "within 30 days, or 20 days for urgent matters, after": the event stands behind an insertion.
      let sentence =
        next..<max(next, min(next + 16, context.sentencePlaces(around: text).upperBound))
      if context.hasWord(Self.lateAnchors, in: sentence) { return nil }
    }
    return Occurrence(passage: text.passage, range: quantity.range)
  }

  /// Words behind a period that tie it to an event or to another period.
  private static let anchors = Set(
    foldedWords: """
      of after from following before prior since upon on thereafter thereof preceding later counted starting beginning
      commencing computed calculated as in at and or either when where if once period periods form ofreceipt to
      """)

  private static let lateAnchors = Set(
    foldedWords: "after following from receipt date upon since before thereafter")

  /// Words for what may be meant as the event.
  private static let events = Set(
    foldedWords: """
      if when where whenever once upon after following receipt received receives receiving request requests requested
      requesting notification notifications notice notified notify event case cases failure failing default breakdown
      application applications then thereafter decision completed completion date expiry entry accident incident
      occurrence consultations submitted submission dispute arbitrator arbitrators panel
      """)
}
