/// Finds for each clause of an old text the clause of a new text that it became.
///
/// The stages go from what is certain to what is likely, and a pair that one stage makes no later stage undoes:
/// the same words at the same place; the same identity, where identities are trusted; the same words anywhere, the
/// longest first; articles and other containers by what was matched within them, by heading, number and words;
/// clauses within matched ones by words and number; clauses anywhere by words; and what is left at one place.
/// Equal candidates are taken in the order of the document.
///
/// The work is near-linear: words that stand in many clauses nominate no candidates, each clause has few
/// candidates, and the number of likenesses that are computed has a budget.
struct ClauseMatcher {
  let old: ComparedDocument
  let new: ComparedDocument
  let oldWords: MatchingWords
  let newWords: MatchingWords

  /// For each clause of the old text its partner in the new text, and the other way round; -1 without one.
  private(set) var partners: [Int32]
  private(set) var counterparts: [Int32]

  /// By what each clause of the old text was matched.
  private(set) var bases: [ClauseMatch.Basis?]

  /// Whether the budget for likenesses was used up, so that some clauses were not compared.
  private(set) var isExhausted = false

  var likeness: WordLikeness

  /// How many words may still be looked at for likenesses.
  private var budget: Int

  init(
    _ old: ComparedDocument, _ new: ComparedDocument, _ oldWords: MatchingWords,
    _ newWords: MatchingWords, pairCount: Int
  ) {
    self.old = old
    self.new = new
    self.oldWords = oldWords
    self.newWords = newWords
    partners = [Int32](repeating: -1, count: old.nodes.count)
    counterparts = [Int32](repeating: -1, count: new.nodes.count)
    bases = [ClauseMatch.Basis?](repeating: nil, count: old.nodes.count)
    likeness = WordLikeness(pairCount: pairCount)
    // Enough for a document every part of which is compared with a dozen others on each level of the tree.
    budget = 2_000_000 + 64 * (oldWords.words.count + newWords.words.count)
  }

  /// Matches all that can be matched.
  mutating func match(trustsIdentities: Bool) {
    matchUnchanged()
    if trustsIdentities { matchIdentities() }
    matchContent(unique: true)
    matchContainers()
    matchContent(unique: false)
    matchWithinContainers(atLeast: 0.5)
    matchAnywhere()
    matchContainersByChildren()
    matchWithinContainers(atLeast: 0.25)
    matchPositions()
  }

  /// Whether a clause of the old text is still without partner.
  func isFree(old index: Int) -> Bool { partners[index] < 0 }

  /// Whether a clause of the new text is still without partner.
  func isFree(new index: Int) -> Bool { counterparts[index] < 0 }

  /// Notes that a clause became another.
  mutating func pair(_ first: Int, _ second: Int, by basis: ClauseMatch.Basis) {
    partners[first] = Int32(second)
    counterparts[second] = Int32(first)
    bases[first] = basis
  }

  /// Pairs two clauses of the same shape with all within them that has no partner yet.
  mutating func pairTrees(_ first: Int, _ second: Int, by basis: ClauseMatch.Basis) {
    let count = old.subtree(of: first).count
    guard count == new.subtree(of: second).count else { return }
    for offset in 0..<count where isFree(old: first + offset) && isFree(new: second + offset) {
      pair(first + offset, second + offset, by: basis)
    }
  }

  /// The share of words that two clauses have in common, with all within them; `nil` when the budget is used up.
  mutating func share(_ first: Int, _ second: Int) -> Double? {
    share(oldWords.tree(first, old), newWords.tree(second, new))
  }

  /// The share of their own words that two clauses have in common; `nil` when the budget is used up.
  mutating func ownShare(_ first: Int, _ second: Int) -> Double? {
    share(oldWords.own(first), newWords.own(second))
  }

  private mutating func share(_ first: Range<Int>, _ second: Range<Int>) -> Double? {
    budget -= first.count + second.count
    guard budget > 0 else {
      isExhausted = true
      return nil
    }
    return likeness.share(oldWords, first, newWords, second)
  }

  /// Whether two clauses may be the same one: both groups, both articles, or both clauses of an article.
  func mayPair(_ first: Clause.Kind, _ second: Clause.Kind) -> Bool {
    first == second || first.rank == second.rank
  }

  /// Whether the clauses around two clauses are partners, or both stand at the top.
  func isWithinPartners(_ first: Int, _ second: Int) -> Bool {
    let above = old.nodes[first].parent
    let around = new.nodes[second].parent
    return above < 0 ? around < 0 : around >= 0 && partners[Int(above)] == around
  }

  /// Whether two clauses have the same number.
  func haveSameNumber(_ first: Int, _ second: Int) -> Bool {
    !old.numbers[first].isEmpty && old.numbers[first] == new.numbers[second]
  }

  /// Whether two clauses have the same heading.
  func haveSameHeading(_ first: Int, _ second: Int) -> Bool {
    oldWords.headings[first] != 0 && oldWords.headings[first] == newWords.headings[second]
  }
}

extension Clause.Kind {
  /// A number that is the same for kinds which take one another's place.
  fileprivate var rank: Int {
    switch self {
    case .part, .title, .chapter, .section: 0
    case .article: 1
    case .annex, .appendix: 2
    case .paragraph, .subparagraph, .item, .subitem, .recital: 3
    case .table, .row, .cell: 4
    case .preamble: 5
    case .partyClause: 6
    case .wordsOfAgreement: 7
    case .testimonium: 8
    case .signature: 9
    }
  }

  /// Whether clauses of the kind chiefly hold others.
  var isContainer: Bool {
    switch self {
    case .part, .title, .chapter, .section, .article, .annex, .appendix, .preamble, .table: true
    default: false
    }
  }
}
