extension RuleContext {
  /// Whether the words say that the instrument does not bind, or a sentence that denies something speaks of legal
  /// effect.
  var deniesLegalEffect: Bool {
    if !occurrences(of: Self.clauses).isEmpty { return true }
    return Set(occurrences(of: Self.effects).map(\.passage)).contains { passage in
      firstOccurrence(of: Self.denials, inPassage: passage) != nil
    }
  }

  private static let clauses: [Phrase] = [
    "not legally binding", "non-binding", "nonbinding", "legally non-binding", "not binding",
    "no legally binding", "not a treaty", "without legal effect",
  ]

  private static let effects: [Phrase] = [
    "legally binding", "binding", "legal obligations", "legal obligation", "legal commitments",
    "rights and obligations", "rights or obligations", "obligations under international law",
    "international law", "legal effect", "legal effects", "legal rights",
  ]

  private static let denials: [Phrase] = [
    "not", "no", "nothing", "neither", "nor", "without",
  ]
}
