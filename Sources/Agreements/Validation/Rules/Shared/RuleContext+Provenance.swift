extension RuleContext {
  /// Whether it is recorded where the clauses of the agreement come from.
  ///
  /// Most agreements that are read carry no citations at all, and nothing can be missing there. That parts of a
  /// draft are tagged as standing practice, as its components do, records nothing of the others.
  var recordsProvenance: Bool {
    !agreement.sources.isEmpty
      || units.contains { $0.clause.citations.contains { $0.locator != nil } }
  }

  /// The findings of one rule that the check against the sources makes, with the places of this context.
  func sourceFindings(_ rule: String) -> [(message: String, location: Location)] {
    SourceVerification(of: agreement, against: knowledge.sources).diagnostics
      .filter { $0.rule == rule }.map { ($0.message, place(of: $0)) }
  }

  /// The place of a finding of the check against the sources.
  func place(of diagnostic: Diagnostic) -> Location {
    diagnostic.location.clause.flatMap { unit($0) }.map(location(of:)) ?? diagnostic.location
  }

  /// The text of a source document at hand.
  func sourceText(_ id: SourceDocumentID) -> SourceText? {
    knowledge.sources.first { $0.document == id }
  }

  /// The paragraphs that a clause's citations name and that are at hand, in order.
  func citedParagraphs(_ citations: [Citation]) -> [String] {
    citations.compactMap(\.locator).compactMap { sourceText($0.document)?.paragraph($0.paragraph) }
  }
}
