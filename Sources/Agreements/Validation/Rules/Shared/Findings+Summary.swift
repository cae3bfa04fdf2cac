extension Findings {
  /// Reports what a text does in several places as one finding at the first of them.
  ///
  /// - Parameters:
  ///   - message: What was found at the first place.
  ///   - places: The places, in the order of the document; nothing is reported without any.
  ///   - notes: Further facts, which follow the notes of the other places.
  ///   - fixIts: The ways in which the text can be mended, at all places.
  ///   - limit: The gravest that the finding may be.
  ///   - confidence: How sure the finding is, where that differs from the rule's own confidence.
  mutating func report(
    _ message: String, atPlaces places: [Location], notes: [Diagnostic.Note] = [],
    fixIts: [FixIt] = [], atMost limit: Severity? = nil,
    confidence: Diagnostic.Certainty? = nil
  ) {
    guard let first = places.first else { return }
    let shown = 4
    var others = places.dropFirst().prefix(shown).map { Diagnostic.Note("here too", at: $0) }
    if places.count > shown + 1 {
      let left = places.count - shown - 1
      others.append(Diagnostic.Note("and in \(left) more \(left == 1 ? "place" : "places")"))
    }
    report(
      message, at: first, notes: others + notes, fixIts: fixIts, atMost: limit,
      confidence: confidence)
  }
}
