extension Agreement {
  /// Inserts drafted clauses, such as an article with its duties.
  ///
  /// What follows is renumbered; no reference changes. Clauses without an identity get one that is
  /// free, and every reference in the agreement is checked as when a draft is built.
  ///
  /// ```swift
  /// try agreement.insert(at: .before("final-provisions")) {
  ///   Article("Costs") { Duty(.each, to: "bear its own costs") }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - position: Where the clauses are to stand.
  ///   - spelling: The spelling that composed sentences follow.
  ///   - content: The clauses.
  /// - Throws: ``DraftingError``, leaving the agreement as it was, if the position names no clause, an
  ///   identity is taken, or a reference leads nowhere.
  public mutating func insert(
    at position: Position, spelling: DraftingContext.Spelling = .american,
    @ClauseBuilder _ content: () -> [DraftElement]
  ) throws(DraftingError) {
    let context = DraftingContext(
      parties: parties, jointBodies: jointBodies, instrument: instrument, spelling: spelling)
    var assembly = Assembly(context: context, taken: Set(allClauses.map(\.id)))
    var changed = self
    var next = position
    for clause in assembly.clauses(from: content()) {
      do {
        try changed.insert(clause, at: next)
      } catch {
        throw .structure(error)
      }
      next = .after(clause.id)
    }
    let faults = changed.faults(of: assembly)
    guard faults.isEmpty else { throw .faults(faults) }
    self = changed
  }
}
