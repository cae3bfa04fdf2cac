/// The norms of a list item under a chapeau that ends with an open norm, such as "Each Party shall:".
enum ListItemReading: Sendable, Hashable {
  /// The item has a modal of its own, which overrides that of the chapeau.
  case own([NormReading])

  /// The item goes on with the norm of the chapeau.
  ///
  /// Kind and bearer are those of the chapeau. The ranges of the action, the times, the exception and
  /// the qualifiers lie in the text of the item; so does that of the trigger unless the item has none.
  /// The cue and the words of the bearer lie in the text of the chapeau.
  case inherited(NormReading, triggerIsOfChapeau: Bool)
}

extension ObligationReader {
  /// Reads the words of a clause, as a list item where they stand under an open norm.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the clause, without its marker.
  ///   - chapeau: The norm that the chapeau of its list leaves open, if there is one.
  /// - Returns: The norms; `nil` where there are no words.
  func reading(of tokens: [Token], under chapeau: NormReading?) -> ListItemReading? {
    guard !tokens.isEmpty else { return nil }
    return chapeau.map { reading(ofItem: tokens, under: $0) } ?? .own(norms(of: tokens))
  }

  /// Reads a list item under the open norm of its chapeau.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the item, without its marker.
  ///   - chapeau: The norm that the chapeau leaves open.
  /// - Returns: The norms of the item, or the norm of the chapeau with the act of the item.
  func reading(ofItem tokens: [Token], under chapeau: NormReading) -> ListItemReading {
    let own = norms(of: tokens)
    // A norm in a later sentence of the item does not stand for its first words.
    let firstEnd = tokens.isEmpty ? 0 : SentenceEnd.end(of: 0, in: tokens)
    let limit = firstEnd < tokens.count ? tokens[firstEnd].start : .max
    let start = tokens.first?.start ?? 0
    if let first = own.first, first.cue.start < limit {
      // "(a) they may": the pronoun stands for the bearer of the chapeau.
      let isPronoun = tokens[0].word == .they || tokens[0].word == .it
      let cue = isPronoun && tokens.count > 1 ? tokens[1].start : start
      return .own(own.map { Self.norm($0, at: cue, completedBy: chapeau) })
    }
    let sentence = SentenceReader(
      tokens: tokens, range: 0..<firstEnd, isBinding: bindingness != .nonBinding)
    return sentence.continuation(of: chapeau)
  }

  /// An item "(a) may request" takes its bearer from the chapeau if it names none.
  private static func norm(
    _ norm: NormReading, at start: Int, completedBy chapeau: NormReading
  )
    -> NormReading
  {
    guard norm.bearer.quantifier == .unspecified, norm.cue.start == start else { return norm }
    var norm = norm
    norm.bearer = BearerReading(chapeau.bearer.quantifier)
    return norm
  }
}

extension SentenceReader {
  /// The norm of a chapeau with the act, times and qualifiers of this sentence.
  func continuation(of chapeau: NormReading) -> ListItemReading {
    var norm = chapeau
    let end = trimmedEnd(range.upperBound, from: range.lowerBound)
    let body = range.lowerBound..<max(range.lowerBound, min(end, range.upperBound))
    let verb = skippingAdverbs(range.lowerBound)
    norm.isOpen = word(range.upperBound - 1) == .colon
    norm.deadline = nil
    norm.recurrence = nil
    norm.exception = nil
    norm.qualifiers = qualifiers(in: body).compactMap { found in
      text(found.range).map { QualifierReading(found.category, words: $0) }
    }
    var trigger: TextRange?
    for span in spans(in: body, isIntroduction: false) {
      switch span.kind {
      case .trigger: trigger = trigger ?? text(span.range)
      case .exception: norm.exception = norm.exception ?? text(span.range)
      case .deadline: norm.deadline = norm.deadline ?? text(span.range)
      case .recurrence: norm.recurrence = norm.recurrence ?? text(span.range)
      }
    }
    let start = body.isEmpty ? 0 : tokens[body.lowerBound].start
    norm.action = text(body) ?? TextRange(start: start, end: start) ?? chapeau.action
    if chapeau.kind == .duty, let force = chapeau.force, force >= .qualified {
      let cue = Cue(start: verb, end: verb, form: force == .qualified ? .will : .shall, verb: verb)
      let own = dutyForce(cue).force
      norm.force =
        own > .qualified && !(norm.qualifiers.isEmpty && chapeau.qualifiers.isEmpty)
        ? .qualified : own
    }
    if chapeau.kind == .permission, isAny(verb, of: .powerVerb) {
      switch chapeau.bearer.quantifier {
      case .person, .unspecified, .nonParty: break
      default: norm.kind = .power
      }
    }
    norm.trigger = trigger ?? chapeau.trigger
    norm.confidence = max(5, chapeau.confidence - (isAny(verb, of: .verb) ? 5 : 20))
    return .inherited(norm, triggerIsOfChapeau: trigger == nil)
  }

  private func text(_ range: Range<Int>) -> TextRange? {
    guard !range.isEmpty, tokens.indices.contains(range.lowerBound),
      tokens.indices.contains(range.upperBound - 1)
    else { return nil }
    return TextRange(
      start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end))
  }
}
