/// Tells which of the changed definitions the norms of a clause may use, by the first words of their terms.
struct DefinitionIndex {
  private var byWord: [FoldedWord: [Int]] = [:]
  private var byTerm: [TermID: [Int]] = [:]

  /// What is known of each clause that was asked for.
  private var known: [Int: [Int]] = [:]

  /// For each clause, the definitions whose terms its own words may hold, if that was found out before.
  private let uses: [[Int]]?

  /// Makes an index of one side of the definitions.
  ///
  /// - Parameters:
  ///   - sides: What the side defines, with the words of the term; `nil` where it defines nothing.
  ///   - uses: For each clause, the definitions whose terms its own words may hold, if that was found out.
  init(_ sides: [(definition: Definition, term: [ComparedWord])?], uses: [[Int]]?) {
    self.uses = uses
    for (index, side) in sides.enumerated() {
      guard let side else { continue }
      byTerm[side.definition.id, default: []].append(index)
      guard let first = side.term.first?.key else { continue }
      for word in [first, first.adding("S"), first.adding("ES")] {
        byWord[word, default: []].append(index)
      }
    }
  }

  /// The definitions that the norms of a clause may use, in their order.
  mutating func candidates(_ clause: Int, _ draft: ComparedDraft) -> [Int] {
    if byTerm.isEmpty { return [] }
    if let found = known[clause] { return found }
    var found: Set<Int> = []
    var place = clause
    while place >= 0 {
      if let uses {
        found.formUnion(uses[place])
      } else {
        let text = draft.text(of: place)
        for token in text.tokens where token.isWord {
          if let terms = byWord[FoldedWord.compared(token, in: text.bytes)] {
            found.formUnion(terms)
          }
        }
      }
      if draft.mentionsTerms { addMentions(in: draft.clauses[place], to: &found) }
      // The norm of a point is also in the chapeaus before it.
      guard draft.clauses[place].kind.isListItem else { break }
      place = draft.parents[place]
    }
    if draft.mentionsTerms {
      for place in draft.points(of: clause) { addMentions(in: draft.clauses[place], to: &found) }
    }
    let sorted = found.sorted()
    known[clause] = sorted
    return sorted
  }

  private func addMentions(in clause: Clause, to found: inout Set<Int>) {
    for mention in clause.prose.mentions {
      if case .term(let id) = mention.subject, let terms = byTerm[id] { found.formUnion(terms) }
    }
  }
}

extension FoldedWord {
  /// The word with an ending.
  func adding(_ ending: StaticString) -> FoldedWord {
    var word = self
    for letter in ending.description.utf8 { word.append(letter) }
    return word
  }
}
