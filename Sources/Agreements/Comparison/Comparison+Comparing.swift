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
    self.init(
      ComparedDocument(old, printedNumbers: nil), ComparedDocument(new, printedNumbers: nil),
      outlines: (nil, nil), texts: nil, options)
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
    self.init(
      from: old, to: new, texts: (Array(old.text.utf8), Array(new.text.utf8)),
      options)
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
    var structure = reading
    structure.readsObligations = false
    var options = options
    options.readsObligations = reading.readsObligations
    self.init(
      from: AgreementReading(of: old, options: structure),
      to: AgreementReading(of: new, options: structure), texts: (old, new),
      options)
  }

  private init(
    from old: AgreementReading, to new: AgreementReading, texts: (old: [UInt8], new: [UInt8]),
    _ options: ComparisonOptions
  ) {
    var options = options
    if options.identities == .detected { options.identities = .ignored }
    let outlines = (old: old.outline, new: new.outline)
    self.init(
      ComparedDocument(old.agreement, printedNumbers: outlines.old.map(\.number)),
      ComparedDocument(new.agreement, printedNumbers: outlines.new.map(\.number)),
      outlines: outlines, texts: texts, options)
  }

  private init(
    _ before: ComparedDocument, _ after: ComparedDocument,
    outlines: (old: [OutlineEntry]?, new: [OutlineEntry]?), texts: (old: [UInt8], new: [UInt8])?,
    _ options: ComparisonOptions
  ) {
    let whole = WordComparison(
      from: texts?.old ?? before.bytes, to: texts?.new ?? after.bytes)
    var interner = TokenInterner()
    let oldText = TokenText(before.bytes, interning: &interner)
    let newText = TokenText(after.bytes, interning: &interner)
    var pairs = PairTable(capacity: oldText.count + newText.count)
    let oldWords = MatchingWords(before, oldText, interner, pairs: &pairs)
    let newWords = MatchingWords(after, newText, interner, pairs: &pairs)
    let trusts = Self.trustsIdentities(before.agreement, after.agreement, options.identities)
    var matcher = ClauseMatcher(before, after, oldWords, newWords, pairCount: Int(pairs.count))
    matcher.match(trustsIdentities: trusts)
    let matching = ClauseMatching(matcher)
    var finder = EditFinder(
      matching, ClauseWordsComparer(oldText, newText, idCount: interner.count))
    edits = Self.frameEdits(before.agreement, after.agreement) + finder.edits()
    var duties = DutyComparer(
      matching, oldWords: oldWords, newWords: newWords, readsObligations: options.readsObligations)
    obligations =
      options.comparesObligations
      ? duties.changes(trustsIdentities: trusts) : ObligationChanges([], parties: [])
    old = before.agreement
    new = after.agreement
    oldOutline = outlines.old
    newOutline = outlines.new
    movedWords = finder.movedWords
    words = WordCounts(inserted: whole.inserted, deleted: whole.deleted, moved: whole.moved)
    matches = matching.matches(oldWords, newWords, &matcher.likeness)
    var limits: [Limit] = []
    if matching.isExhausted { limits.append(.clauses) }
    if !whole.isComplete || !finder.isComplete { limits.append(.words) }
    if !obligations.isComplete { limits.append(.obligations) }
    self.limits = limits
  }

  /// Whether identities say which clauses belong together.
  private static func trustsIdentities(
    _ old: Agreement, _ new: Agreement, _ identities: ComparisonOptions.Identities
  ) -> Bool {
    switch identities {
    case .trusted: return true
    case .ignored: return false
    case .detected: return !(old.isNamedAfterNumbers && new.isNamedAfterNumbers)
    }
  }

  /// The edits of what an agreement has beside its clauses.
  private static func frameEdits(_ old: Agreement, _ new: Agreement) -> [Edit] {
    var edits: [Edit] = []
    if let title = Replacement(old.title.canonicalText, new.title.canonicalText) {
      let words = WordComparison(from: title.old, to: title.new)
      edits.append(
        Edit(
          .title, oldValue: title.old, newValue: title.new, words: words, part: .title,
          isEditorial: words.changes.allSatisfy { $0.kind == .editorial }))
    }
    if let instrument = Replacement(old.instrument.summary, new.instrument.summary) {
      edits.append(Edit(.instrument, oldValue: instrument.old, newValue: instrument.new))
    }
    for (one, other) in zip(old.parties.both, new.parties.both) {
      guard let names = Replacement(one.summary, other.summary) else { continue }
      edits.append(Edit(.party, oldValue: names.old, newValue: names.new))
    }
    if let term = Replacement(old.parties.term, new.parties.term) {
      edits.append(
        Edit(.party, oldValue: term.old.plural, newValue: term.new.plural))
    }
    return edits
  }
}

extension Agreement {
  /// Whether the clauses were read, so that their identities are made from printed numbers.
  fileprivate var isNamedAfterNumbers: Bool {
    let numbered = allClauses.filter { $0.kind == .article || $0.kind == .paragraph }
    return !numbered.isEmpty && numbered.contains { $0.printedLabel != nil }
  }
}

extension Party {
  fileprivate var summary: String {
    shortName == officialName ? officialName : "\(officialName) (\(shortName))"
  }
}

extension Instrument {
  fileprivate var summary: String {
    "\(bindingness.rawValue), \(form.rawValue), \(level.rawValue)"
  }
}
