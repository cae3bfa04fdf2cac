/// A change of a definition, prepared for the search for the norms that use the term.
struct DefinitionUse {
  /// The change.
  let change: DefinitionChange

  /// The words of the term in both drafts; none where it is not defined.
  let oldTerm: [ComparedWord]
  let newTerm: [ComparedWord]

  /// Whether more or less falls under the term than before.
  let extent: ExtentChange

  init(_ change: DefinitionChange, old: PartyNames, new: PartyNames) {
    self.change = change
    oldTerm = change.old.map { old.words(of: $0.definition.term) } ?? []
    newTerm = change.new.map { new.words(of: $0.definition.term) } ?? []
    guard let before = change.old, let after = change.new else {
      extent = .unknown
      return
    }
    let difference = WordDifference(
      old.words(of: before.meaning, limit: NormParts.maximumWords),
      new.words(of: after.meaning, limit: NormParts.maximumWords))
    var changes = Set(
      difference.hunks.filter { !difference.isEditorial($0) }.map {
        difference.extent(of: $0, alternativesWiden: true)
      })
    switch (before.definition.relation, after.definition.relation) {
    case (.means, .includes): changes.insert(.widened)
    case (.includes, .means): changes.insert(.narrowed)
    case (let one, let other) where one != other: changes.insert(.unknown)
    default: break
    }
    if max(difference.old.count, difference.new.count) >= NormParts.maximumWords {
      changes.insert(.unknown)
    }
    extent = changes.count == 1 ? changes.first ?? .unknown : .unknown
  }
}

extension ComparedDraft {
  /// Where a norm uses a term; `nil` if it does not, or if the term is not defined for it.
  func use(
    of definition: DefinitionChange.Side, _ term: [ComparedWord], in norm: ComparedNorm,
    _ parts: NormParts
  ) -> (part: TermPlace, words: WordsInClause)? {
    guard isInScope(definition.definition.scope, norm.clause) else { return nil }
    if norm.clause == places[definition.clause],
      parts.obligation.modality == .constitutive
    {
      return nil
    }
    let id = definition.definition.id
    guard !term.isEmpty else { return nil }
    let groups: [(TermPlace, [ComparedWord])] =
      [(.act, parts.act)] + parts.conditions.map { (.condition, $0.words) }
      + parts.exceptions.map { (.exception, $0.words) }
      + [(.bearer, parts.bearerWords?.words ?? [])]
    for (part, words) in groups {
      if let place = Self.place(of: term, in: words, clauses) { return (part, place) }
    }
    return mention(of: id, in: norm).map { (.other, $0) }
  }

  /// Where in a norm a term stands.
  enum TermPlace {
    case act, condition, exception, bearer, other
  }

  private func isInScope(_ scope: Definition.Scope, _ clause: Int) -> Bool {
    guard case .clause(let id) = scope else { return true }
    var place = clause
    while place >= 0 {
      if clauses[place].id == id { return true }
      place = parents[place]
    }
    return false
  }

  /// Whether a term stands among words, also in the plural; one with a capital must be written with it.
  private static func place(
    of term: [ComparedWord], in words: [ComparedWord], _ clauses: [Clause]
  ) -> WordsInClause? {
    guard words.count >= term.count, let last = term.last else { return nil }
    let first = term[0].key
    for start in 0...(words.count - term.count) {
      guard term.count == 1 || words[start].key == first else { continue }
      let candidate = words[start..<(start + term.count)]
      let agrees = zip(candidate, term).allSatisfy { word, wanted in
        (word.key == wanted.key || wanted.range == last.range && word.key.isPlural(of: wanted.key))
          && (!wanted.isCapitalized || word.isCapitalized)
      }
      guard agrees, let from = candidate.first, let to = candidate.last, from.clause == to.clause,
        clauses.indices.contains(from.clause)
      else { continue }
      return WordsInClause(
        TextRange(from.range.lowerBound..<to.range.upperBound), of: clauses[from.clause].id)
    }
    return nil
  }

  /// Where a clause mentions a term that was drafted as such, within the words of a norm or in the points after it.
  private func mention(of term: TermID, in norm: ComparedNorm) -> WordsInClause? {
    guard mentionsTerms else { return nil }
    let words = obligation(norm).words
    if let found = Self.mention(of: term, in: clauses[norm.clause], within: words) { return found }
    for place in points(of: norm.clause) {
      if let found = Self.mention(of: term, in: clauses[place], within: nil) { return found }
    }
    return nil
  }

  /// The points of a clause that lay down nothing of their own, so that they belong to its norm.
  func points(of clause: Int) -> [Int] {
    var points: [Int] = []
    var next = clause + 1
    while next < clauses.count, parents[next] >= clause {
      if clauses[next].kind.isListItem, obligations[next].isEmpty { points.append(next) }
      next += 1
    }
    return points
  }

  private static func mention(
    of term: TermID, in clause: Clause, within words: TextRange?
  ) -> WordsInClause? {
    var start = 0
    for run in clause.prose.runs {
      let end = start + run.canonicalText.utf8.count
      if case .mention(let mention) = run, mention.subject == .term(term),
        words.map({ $0.start <= start && end <= $0.end }) ?? true
      {
        return WordsInClause(TextRange(start..<end), of: clause.id)
      }
      start = end
    }
    return nil
  }
}

extension FoldedWord {
  /// Whether the word is another one with an ending of the plural.
  fileprivate func isPlural(of word: FoldedWord) -> Bool {
    guard count <= 16, count > word.count, count - word.count <= 2 else { return false }
    return self == word.adding(count - word.count == 1 ? "S" : "ES")
  }
}
