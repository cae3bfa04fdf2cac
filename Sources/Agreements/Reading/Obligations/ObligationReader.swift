/// Reads the norms in the English prose of a treaty.
///
/// The reader goes by words: by modals and by verbs that promise, declare or intend. It leaves out what
/// stands in conditions, in clauses that only describe, and in the content of "ensure that". What it
/// cannot tell, it says with less ``NormReading/confidence``. It takes time in proportion to the text
/// and reads any bytes without an error.
public struct ObligationReader: Sendable {
  /// Whether the instrument binds.
  public let bindingness: Instrument.Bindingness

  /// Makes a reader for an instrument of the given effect.
  ///
  /// - Parameter bindingness: In an instrument that is not binding, "will" and "would" are intentions;
  ///   in all others "will" is a duty.
  public init(bindingness: Instrument.Bindingness = .binding) {
    self.bindingness = bindingness
  }

  /// Reads the norms of a text of one or more sentences, in the order of their cues.
  ///
  /// - Parameter text: The prose of a clause, or of several.
  /// - Returns: The norms; empty if there are none.
  public func norms(in text: String) -> [NormReading] {
    let bytes = Array(text.utf8)
    return norms(of: WordScanner.tokens(in: bytes, bytes.indices))
  }

  /// Reads the norms in tokens; all offsets are those of the text that was divided.
  func norms(of tokens: [Token]) -> [NormReading] {
    var norms: [NormReading] = []
    var subject: SentenceReader.Subject?
    var antecedents = SentenceReader.Antecedents()
    var start = 0
    while start < tokens.count {
      let end = SentenceEnd.end(of: start, in: tokens)
      // Without a cue there is no norm, and without a colon no chapeau.
      guard Self.mayHoldNorm(tokens[start..<end]) else {
        antecedents = SentenceReader.Antecedents()
        start = end
        continue
      }
      var sentence = SentenceReader(
        tokens: tokens, range: start..<end, isBinding: bindingness != .nonBinding,
        carriedSubject: subject, antecedents: antecedents)
      for draft in sentence.drafts() {
        if let norm = Self.norm(draft, tokens) { norms.append(norm) }
      }
      subject = sentence.carriedSubject
      antecedents = sentence.antecedents
      start = end
    }
    return norms
  }

  private static func mayHoldNorm(_ sentence: ArraySlice<Token>) -> Bool {
    sentence.contains { $0.families.contains(.cue) || $0.word == .colon }
  }

  private static func norm(_ draft: SentenceReader.Draft, _ tokens: [Token]) -> NormReading? {
    func text(_ range: Range<Int>?) -> TextRange? {
      guard let range, !range.isEmpty, tokens.indices.contains(range.lowerBound),
        tokens.indices.contains(range.upperBound - 1)
      else { return nil }
      return TextRange(
        start: Int(tokens[range.lowerBound].start), end: Int(tokens[range.upperBound - 1].end))
    }
    guard let cue = text(draft.cue),
      let action = text(
        (draft.denial ?? draft.cue.lowerBound)..<max(draft.end, draft.cue.lowerBound + 1))
    else { return nil }
    return NormReading(
      kind: draft.kind, force: draft.force,
      bearer: BearerReading(draft.quantifier, phrase: text(draft.phrase)), cue: cue,
      isNegated: draft.isNegated, deadline: text(draft.deadline),
      recurrence: text(draft.recurrence),
      trigger: text(draft.trigger), exception: text(draft.exception),
      qualifiers: draft.qualifiers.compactMap { qualifier in
        text(qualifier.range).map { QualifierReading(qualifier.category, words: $0) }
      },
      action: action, isOpen: draft.isOpen, confidence: draft.confidence)
  }
}
