extension Comparison {
  /// Compares two agreements.
  ///
  /// - Parameters:
  ///   - old: The old text.
  ///   - new: The new text.
  ///   - options: What is compared, and what identities say.
  /// - Complexity: Near-linear in the size of both; what would take longer is bounded, and ``limits`` says so.
  public init(
    from old: Agreement, to new: Agreement, options: ComparisonOptions = .standard
  ) {
    let (before, after) = (DividedDocument(old), DividedDocument(new))
    let whole = WordComparison(from: before.document.bytes, to: after.document.bytes)
    let clauses = ComparedClauses(before, after, options)
    self.init(clauses, clauses.changes(), clauses.obligations(), whole)
  }

  /// Compares two agreements that were read.
  ///
  /// Identities of clauses are ignored, since they are made from printed numbers. The comparison knows where each
  /// clause stands in its text.
  ///
  /// - Parameters:
  ///   - old: The old text.
  ///   - new: The new text.
  ///   - options: What is compared.
  public init(
    from old: AgreementReading, to new: AgreementReading, options: ComparisonOptions = .standard
  ) {
    self.init(from: old, to: new, texts: (old.textBytes, new.textBytes), options)
  }

  /// Compares two agreements that were read, on several threads.
  ///
  /// The result is the same as without.
  ///
  /// - Parameters:
  ///   - old: The old text.
  ///   - new: The new text.
  ///   - options: What is compared.
  public init(
    concurrentlyFrom old: AgreementReading, to new: AgreementReading,
    options: ComparisonOptions = .standard
  ) async {
    async let whole = WordComparison(from: old.textBytes, to: new.textBytes)
    async let after = DividedDocument(new)
    let before = DividedDocument(old)
    let clauses = ComparedClauses(before, await after, options)
    async let obligations = clauses.concurrentObligations()
    let changes = clauses.changes()
    self.init(clauses, changes, await obligations, await whole)
  }

  /// Reads two texts and compares them.
  ///
  /// Obligations are read only where the texts differ, so that this is faster than comparing two readings.
  ///
  /// - Parameters:
  ///   - old: The bytes of the old text.
  ///   - new: The bytes of the new text.
  ///   - reading: How both are read.
  ///   - options: What is compared.
  public init(
    reading old: [UInt8], _ new: [UInt8], as reading: ReadingOptions = .standard,
    options: ComparisonOptions = .standard
  ) {
    let (structure, options) = Self.choices(reading, options)
    self.init(
      from: AgreementReading(of: old, options: structure),
      to: AgreementReading(of: new, options: structure), texts: (old, new), options)
  }

  /// Reads two texts at once and compares them, on several threads.
  ///
  /// The result is the same as without.
  ///
  /// - Parameters:
  ///   - old: The bytes of the old text.
  ///   - new: The bytes of the new text.
  ///   - reading: How both are read.
  ///   - options: What is compared.
  public init(
    concurrentlyReading old: [UInt8], _ new: [UInt8], as reading: ReadingOptions = .standard,
    options: ComparisonOptions = .standard
  ) async {
    let (structure, options) = Self.choices(reading, options)
    async let whole = WordComparison(from: old, to: new)
    async let after = DividedDocument(AgreementReading(of: new, options: structure))
    let before = DividedDocument(AgreementReading(of: old, options: structure))
    let clauses = ComparedClauses(before, await after, options)
    async let obligations = clauses.concurrentObligations()
    let changes = clauses.changes()
    self.init(clauses, changes, await obligations, await whole)
  }

  /// How texts are read and compared such that obligations are read only where they differ.
  private static func choices(
    _ reading: ReadingOptions, _ options: ComparisonOptions
  ) -> (ReadingOptions, ComparisonOptions) {
    var (structure, options) = (reading, options)
    structure.readsObligations = false
    options.readsObligations = reading.readsObligations
    return (structure, options)
  }

  private init(
    from old: AgreementReading, to new: AgreementReading, texts: (old: [UInt8], new: [UInt8]),
    _ options: ComparisonOptions
  ) {
    let whole = WordComparison(from: texts.old, to: texts.new)
    let clauses = ComparedClauses(DividedDocument(old), DividedDocument(new), options)
    self.init(clauses, clauses.changes(), clauses.obligations(), whole)
  }

  private init(
    _ clauses: ComparedClauses, _ changes: ComparedClauses.Changes,
    _ obligations: ObligationChanges, _ whole: WordComparison
  ) {
    old = clauses.old
    new = clauses.new
    oldOutline = clauses.outlines.old
    newOutline = clauses.outlines.new
    matches = clauses.matches
    edits = changes.edits
    movedWords = changes.movedWords
    words = WordCounts(inserted: whole.inserted, deleted: whole.deleted, moved: whole.moved)
    self.obligations = obligations
    var limits: [Limit] = []
    if clauses.isExhausted { limits.append(.clauses) }
    if !whole.isComplete || !changes.isComplete { limits.append(.words) }
    if !obligations.isComplete { limits.append(.obligations) }
    self.limits = limits
  }
}
