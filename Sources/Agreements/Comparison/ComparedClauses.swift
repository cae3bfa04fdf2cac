/// The clauses of two agreements, matched, for comparing what was done to them and what it means.
struct ComparedClauses {
  let old: Agreement
  let new: Agreement

  /// Where the clauses stand in the texts from which they were read.
  let outlines: (old: [OutlineEntry]?, new: [OutlineEntry]?)

  /// The pairs of clauses.
  let matches: [ClauseMatch]

  private let oldText: TokenText
  private let newText: TokenText
  private let interner: TokenInterner
  private let matching: ClauseMatching

  /// For each clause, the digest of its own words with case and punctuation.
  private let digests: (old: [UInt64], new: [UInt64])

  private let options: ComparisonOptions

  /// Whether identities say which clauses and norms belong together.
  private let trustsIdentities: Bool

  /// Matches the clauses of two agreements.
  init(_ before: DividedDocument, _ after: DividedDocument, _ options: ComparisonOptions) {
    old = before.document.agreement
    new = after.document.agreement
    outlines = (before.outline, after.outline)
    var options = options
    // Identities of clauses that were read are made from printed numbers.
    let isRead = before.outline != nil && after.outline != nil
    if options.identities == .detected, isRead { options.identities = .ignored }
    self.options = options
    var interner = before.interner
    oldText = before.text
    newText = after.text.renumbered(by: interner.merge(after.interner))
    self.interner = interner
    var pairs = PairTable()
    let oldWords = MatchingWords(before.document, oldText, interner, pairs: &pairs)
    let newWords = MatchingWords(after.document, newText, interner, pairs: &pairs)
    trustsIdentities = Self.trustsIdentities(old, new, options.identities)
    var matcher = ClauseMatcher(
      before.document, after.document, oldWords, newWords, pairCount: Int(pairs.count))
    matcher.match(trustsIdentities: trustsIdentities)
    let matching = ClauseMatching(&matcher)
    self.matching = matching
    matches = matching.matches(oldWords, newWords, &matcher.likeness)
    digests = (oldWords.exact, newWords.exact)
  }

  /// What was done to the clauses.
  struct Changes {
    var edits: [Edit]
    var movedWords: [MovedWords]

    /// Whether all words were matched as well as can be.
    var isComplete: Bool
  }

  /// Finds what was done to the clauses.
  func changes() -> Changes {
    var finder = EditFinder(
      matching, ClauseWordsComparer(oldText, newText, idCount: interner.count))
    let edits = Self.frameEdits(old, new) + finder.edits()
    return Changes(
      edits: edits, movedWords: finder.movedWords, isComplete: finder.isComplete)
  }

  /// Finds how the obligations differ; nothing, if that is not wanted.
  func obligations() -> ObligationChanges {
    guard options.comparesObligations else { return ObligationChanges([], parties: []) }
    return duties().changes(trustsIdentities: trustsIdentities)
  }

  /// Finds how the obligations differ, and reads those of both texts at once.
  func concurrentObligations() async -> ObligationChanges {
    guard options.comparesObligations else { return ObligationChanges([], parties: []) }
    return await duties().concurrentChanges(trustsIdentities: trustsIdentities)
  }

  private func duties() -> DutyComparer {
    DutyComparer(
      matching, oldText, newText, interner, digests, readsObligations: options.readsObligations)
  }

  /// Whether some clauses were not compared with others because there were too many.
  var isExhausted: Bool { matching.isExhausted }

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
