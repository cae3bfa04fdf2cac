extension Agreement {
  /// The words that lay down an obligation, as they are printed.
  ///
  /// ``Obligation/action`` and ``Obligation/words`` are kept in canonical form, in which a reference is
  /// its target's identity; here references are printed by their numbers.
  ///
  /// - Parameters:
  ///   - id: The obligation.
  ///   - original: The party whose original is printed.
  /// - Returns: `nil` if there is no such obligation, or if it has no words.
  /// - Complexity: O(n) in the number of clauses.
  public func words(of id: ObligationID, original: PartyID? = nil) -> String? {
    guard let clause = clause(layingDown: id),
      let range = clause.obligations.first(where: { $0.id == id })?.words
    else { return nil }
    return ProseRenderer(self, original: original)
      .text(clause.prose.part(in: range), in: clause.id)
  }
}

extension Prose {
  /// The runs that a range of the canonical text covers; a run of text is cut, any other is whole.
  func part(in range: TextRange) -> Prose {
    var part = Prose()
    var offset = 0
    for run in runs {
      let length = run.canonicalText.utf8.count
      let start = max(range.start - offset, 0)
      let end = min(range.end - offset, length)
      offset += length
      guard start < end else { continue }
      if case .text(let text) = run {
        part.append(.text(String(decoding: Array(text.utf8)[start..<end], as: UTF8.self)))
      } else {
        part.append(run)
      }
    }
    return part
  }
}
