/// Reads who the parties are from a title or from the opening words of an agreement.
///
/// Nothing is supplied that the words do not say. Where the "and" between the parties cannot be told
/// from one within a name, or where there are more than two, the result says so.
struct PartyReader: Sendable {
  let text: ProvisionWords

  /// The words that the clause may take.
  let words: Range<Int>

  /// A place where one party's name may end and the next begin.
  struct Division {
    /// The word that divides, such as "and".
    var index: Int

    /// How sure the division is; the surest ones count.
    var rank: Int
  }

  /// Reads the opening words, such as "The Republic of Lakeland and the Kingdom of Hillmark
  /// (hereinafter "the Parties"),", up to the first recital.
  static func read(_ bytes: [UInt8], in range: Range<Int>? = nil) -> PartyClause {
    let text = ProvisionWords(bytes, in: range)
    return PartyReader(text: text, words: 0..<end(of: text, from: 0)).read()
  }

  /// Reads the clause.
  ///
  /// - Complexity: O(n) in the number of words.
  func read() -> PartyClause {
    let aliases = self.aliases()
    let collective = aliases.first { $0.term != nil }
    var clause = PartyClause(
      namings: [], term: collective?.term, termRange: collective.map { text.range($0.words) })
    var divisions = self.divisions(aliases)
    let best = divisions.map(\.rank).max() ?? 0
    if hasList(divisions) {
      clause.problem = .moreThanTwo
      return clause
    }
    divisions = divisions.filter { $0.rank == best }
    guard let first = words.first else {
      clause.problem = PartyClause.Problem.none
      return clause
    }
    if divisions.isEmpty {
      clause.problem = .onlyOne
      clause.namings = naming(first..<words.upperBound, aliases, shared: nil).map { [$0] } ?? []
      if clause.namings.isEmpty { clause.problem = PartyClause.Problem.none }
      return clause
    }
    if divisions.count > 1 {
      // Names such as "Hill and Dale" hold an "and"; sure divisions mean several parties.
      clause.problem = best >= 2 ? .moreThanTwo : .ambiguous
      return clause
    }
    let shared = sharedLevel
    let middle = divisions[0].index
    let both = [
      naming(first..<middle, aliases, shared: shared),
      naming(middle + (isConjunction(middle) ? 1 : 0)..<words.upperBound, aliases, shared: shared),
    ].compactMap { $0 }
    clause.namings = both
    if both.count < 2 { clause.problem = .onlyOne }
    return clause
  }

  /// The level that "the Governments of" gives to both.
  private var sharedLevel: Instrument.Level? {
    Self.governments.match(in: text, at: words.lowerBound) == nil ? nil : .government
  }

  private static let governments: WordPattern =
    "the|les|los? governments|gouvernements|gobiernos of|de|des|del"

  /// Whether commas stand between the divisions as in a list of three.
  private func hasList(_ divisions: [Division]) -> Bool {
    divisions.contains { text.marks(before: $0.index).contains(.comma) && !isConjunction($0.index) }
  }

  func isConjunction(_ index: Int) -> Bool { Self.conjunctions.contains(text.key(index)) }

  static let conjunctions: Set<FoldedWord> = ["and", "et", "y", "e"]

  /// The name between two divisions, up to its first bracket or aside.
  private func naming(
    _ part: Range<Int>, _ aliases: [Alias], shared: Instrument.Level?
  ) -> PartyNaming? {
    guard part.lowerBound < part.upperBound else { return nil }
    var start = part.lowerBound
    if let heads = Self.governments.match(in: text, at: start, before: part.upperBound) {
      start = heads.range.upperBound
    }
    var end = start
    while end < part.upperBound, end == start || !endsName(at: end) { end += 1 }
    guard end > start, end - start <= 30 else { return nil }
    let own = aliases.first {
      $0.term == nil && $0.start >= end && $0.start <= part.upperBound && !$0.isShared
    }
    return PartyNaming(start..<end, in: text, alias: own?.words, sharedLevel: shared)
  }

  /// Whether the name of a party ends before a word.
  private func endsName(at index: Int) -> Bool {
    let marks = text.marks(before: index)
    if Self.anyPart.match(in: text, at: index) != nil { return true }
    if !marks.isDisjoint(with: [.opening, .semicolon, .colon, .paragraph]) { return true }
    return Self.asides.contains(text.key(index))
      || marks.contains(.comma) && Self.commaAsides.contains(text.key(index))
  }

  static let asides: Set<FoldedWord> = [
    "hereinafter", "hereafter", "represented", "acting", "adelante", "denominado", "denominados",
    "ci",
    "together", "collectively", "jointly", "individually", "hereby", "henceforth", "referred",
    "being",
    "apres", "signed", "done", "thereafter",
  ]

  static let commaAsides: Set<FoldedWord> = [
    "of", "on", "for", "d", "en", "por", "as", "both", "party", "parties", "each", "in", "to",
    "through",
  ]
}
