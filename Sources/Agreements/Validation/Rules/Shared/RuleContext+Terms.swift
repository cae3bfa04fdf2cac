extension RuleContext {
  /// Where a term has its meaning, by what the text says.
  enum TermScope: Hashable {
    /// In a unit and all that is within it; -1 is the agreement.
    case within(Int)

    /// Where some purpose is pursued that is not a unit of the text.
    case purpose(unit: Int)
  }

  /// A term as it is looked for: its words, and its identity without case.
  struct Term: Sendable {
    var located: LocatedDefinition
    var phrase: Phrase

    /// The term without case, quotation marks and articles.
    var key: String
  }

  /// The terms that are explained, without short names unless they are asked for.
  func terms(withShortNames hasShortNames: Bool = false) -> [Term] {
    hasShortNames
      ? terms : terms.filter { $0.located.definition.relation != .hereinafter }
  }

  /// Finds all terms that can be looked for by their words.
  func findTerms() -> [Term] {
    definitions.compactMap { located in
      let definition = located.definition
      let key = definition.term.lowercased()
      let phrase = Phrase(definition.term)
      guard !phrase.words.isEmpty, phrase.words.allSatisfy({ $0.count <= 16 }) else { return nil }
      return Term(located: located, phrase: phrase, key: key)
    }
  }

  /// The scope of a definition: as it is declared, as its words or those around it say, or the text it stands in.
  func scope(of located: LocatedDefinition) -> TermScope {
    if let stated = statedScope(of: located) { return stated }
    let unit = units[located.unit]
    // Many chapters of one text define the same terms, each for itself.
    let around = ancestors(of: unit)
    if let group = around.last(where: { $0.clause.kind.isGrouping }) {
      return .within(group.position)
    }
    if let article = enclosing(.article, of: unit),
      article.number?.contains(where: Self.joins) == true
    {
      return .within(article.position)
    }
    return .within(unit.textScope)
  }

  /// The scope of a definition as far as it is declared or said; `nil` where neither tells.
  func statedScope(of located: LocatedDefinition) -> TermScope? {
    if case .clause(let id) = located.definition.scope, let unit = unit(id) {
      return .within(unit.position)
    }
    let unit = units[located.unit]
    // The sentence of the definition says it best: others of the same clause may speak of other scopes.
    if let range = range(of: located), let stated = statedScope(inSentenceAround: range, for: unit)
    {
      return stated
    }
    for around in [unit] + ancestors(of: unit) {
      if let stated = statedScope(in: around, for: unit) { return stated }
      if around.clause.kind == .article { break }
    }
    return nil
  }

  /// Whether a character stands between the number of a chapter and that of an article.
  private static func joins(_ character: Character) -> Bool {
    character == "." || character == "-"
  }

  /// Whether words such as "for the purposes of this Article" say where a definition applies.
  func statesScope(_ unit: ClauseUnit) -> Bool {
    statedScope(in: unit, for: unit) != nil
  }

  private func statedScope(in unit: ClauseUnit, for inner: ClauseUnit) -> TermScope? {
    for place in unit.passages where passages[place].part != .closingWords {
      switch statedScopes[place] {
      case .agreement: return .within(-1)
      case .kind(let kind):
        if let around = enclosing(kind, of: inner) { return .within(around.position) }
        return .purpose(unit: unit.position)
      case .purpose: return .purpose(unit: unit.position)
      case nil: continue
      }
    }
    return nil
  }

  private func statedScope(
    inSentenceAround term: Occurrence, for unit: ClauseUnit
  ) -> TermScope? {
    let bytes = passages[term.passage].bytes
    var start = term.range.lowerBound
    let first = Swift.max(0, start - 400)
    while start > first, bytes[start - 1] != 0x2E, bytes[start - 1] != 0x3B { start -= 1 }
    let places = places(in: start..<term.range.lowerBound, ofPassage: term.passage)
    // All the phrases hold one of two words.
    guard hasWord(Self.scopeWords, in: places) else { return nil }
    for kind in Self.scopeKinds {
      guard firstOccurrence(of: Self.scopePhrases[kind] ?? [], inPlaces: places) != nil else {
        continue
      }
      guard let kind else { return .within(-1) }
      if let around = enclosing(kind, of: unit) { return .within(around.position) }
      return .purpose(unit: unit.position)
    }
    return nil
  }

  /// What some words say of the part of the text for which they define a term.
  enum StatedScope: Sendable {
    /// The agreement as a whole.
    case agreement

    /// The nearest unit of a kind around them.
    case kind(Clause.Kind)

    /// Some purpose.
    case purpose
  }

  /// What each passage says of the part of the text for which it defines a term; of several the narrowest.
  func findStatedScopes() -> [Int: StatedScope] {
    guard !definitions.isEmpty else { return [:] }
    var scopes: [Int: StatedScope] = [:]
    for kind in Self.scopeKinds {
      for found in occurrences(of: Self.scopePhrases[kind] ?? [])
      where scopes[found.passage] == nil && opensDefinitions(found) {
        scopes[found.passage] = kind.map { .kind($0) } ?? .agreement
      }
    }
    for found in occurrences(of: Self.purposes)
    where scopes[found.passage] == nil && !isOfDuty(found) {
      scopes[found.passage] = .purpose
    }
    return scopes
  }

  /// Whether words such as "in this Article" tell for what terms are explained.
  ///
  /// They open a sentence or lead over to a list, or speak of a purpose. "Nothing in this Article affects …" tells nothing of
  /// a term.
  private func opensDefinitions(_ words: Occurrence) -> Bool {
    let bytes = passages[words.passage].bytes
    switch bytes[words.range.lowerBound] | 0x20 {
    case 0x69 where bytes[words.range.lowerBound + 1] | 0x20 == 0x6E, 0x75:
      let text = ByteText(bytes)
      let last = text[text.trimmingSpaces(from: 0, to: text.count) - 1]
      return text.isUppercase(at: words.range.lowerBound) || last == 0x3A || last == 0x2D
        || bytes[words.range.lowerBound + 1] | 0x20 == 0x73
    default: return !isOfDuty(words)
    }
  }

  /// Whether a purpose is that of a duty and not of a definition: "for the purposes of this Article, the Parties shall consult".
  private func isOfDuty(_ words: Occurrence) -> Bool {
    let sentence = passages[words.passage].bytes[sentence(around: words)].map { $0 | 0x20 }
    func holds(_ words: [[UInt8]]) -> Bool {
      words.contains { sentence.firstRange(of: $0) != nil }
    }
    return holds(Self.modals) && !holds(Self.wordsOfDefinitions)
  }

  private static let modals = [" shall ", " will ", " may "].map { Array($0.utf8) }
  private static let wordsOfDefinitions = [
    "mean", "defin", "term", "expression", "following", "understood", "includ", "refer", ":", "\"",
  ].map { Array($0.utf8) }

  private static let scopeWords: Set<FoldedWord> = ["this", "present"]

  private static let scopeKinds: [Clause.Kind?] = [
    .subparagraph, .paragraph, .article, .section, .chapter, .part, .title, .annex, .appendix, nil,
  ]

  private static let purposes: [Phrase] = [
    "for the purpose of", "for the purposes of", "for purposes of", "for purpose of",
    "definitions under",
  ]

  /// The words by which a definition is limited to a unit, by its kind; `nil` is the agreement.
  private static let scopePhrases: [Clause.Kind?: [Phrase]] = {
    var phrases: [Clause.Kind?: [Phrase]] = [:]
    let openings = [
      "purpose of", "purposes of", "used in", "in", "under", "application of",
    ]
    for kind in scopeKinds {
      let names =
        kind.map { [$0.name] } ?? [
          "Agreement", "Treaty", "Convention", "Protocol", "Memorandum", "Arrangement", "Decision",
        ]
      phrases[kind] = names.flatMap { name in
        openings.flatMap { [Phrase("\($0) this \(name)"), Phrase("\($0) the present \(name)")] }
      }
    }
    return phrases
  }()

  /// The places where a term is used, singular or plural, outside its own definition.
  func uses(of term: Term) -> [Occurrence] {
    let own = range(of: term.located)
    return occurrences(of: term.phrase.inflections).filter { found in
      guard let own, found.passage == own.passage else { return true }
      return
        !(own.range.lowerBound <= found.range.lowerBound
        && found.range.upperBound <= own.range.upperBound)
    }
  }

  /// Whether a term is used, singular or plural, outside its own definition, at a place that meets a condition.
  func isUsed(_ term: Term, where condition: (Occurrence) -> Bool = { _ in true }) -> Bool {
    let own = range(of: term.located)
    return hasOccurrence(of: term.phrase.inflections) { found in
      if let own, found.passage == own.passage,
        own.range.lowerBound <= found.range.lowerBound,
        found.range.upperBound <= own.range.upperBound
      {
        return false
      }
      return condition(found)
    }
  }

  /// Where the term of a definition stands in the clause that makes it.
  func range(of located: LocatedDefinition) -> Occurrence? {
    let unit = units[located.unit]
    let term = Array(located.definition.term.utf8)
    let meaning = located.definition.meaning
    for place in unit.passages where passages[place].part == .text {
      let bytes = passages[place].bytes
      // Of several places of the words, the one beside the meaning.
      let start =
        located.definition.relation == .hereinafter
        ? meaning?.end ?? 0 : Swift.max(0, (meaning?.start ?? 0) - term.count - 160)
      let end = start + term.count + Self.reachOfTerm
      // "“Buoy” means a light. “Buoy” means a float.": the one that is nearest before the meaning.
      if let meaning, located.definition.relation != .hereinafter, meaning.start <= bytes.count,
        start <= meaning.start, let near = Array(bytes[start..<meaning.start]).lastRange(of: term)
      {
        return Occurrence(
          passage: place, range: start + near.lowerBound..<start + near.upperBound)
      }
      if let range = bytes.firstRange(of: term, from: start, to: end)
        ?? bytes.firstRange(of: term, from: 0, to: Self.reachOfTerm)
      {
        return Occurrence(passage: place, range: range)
      }
    }
    return nil
  }

  /// How far from its meaning, or from the start of a clause, the words of a term are looked for.
  ///
  /// One clause may hold very many definitions, each of which is looked for.
  private static let reachOfTerm = 4_096

  /// The words that say what a term means, where they are known.
  func meaning(of located: LocatedDefinition) -> Occurrence? {
    guard let meaning = located.definition.meaning else { return nil }
    for place in units[located.unit].passages where passages[place].part == .text {
      guard meaning.end <= passages[place].bytes.count else { return nil }
      return Occurrence(passage: place, range: meaning.start..<meaning.end)
    }
    return nil
  }
}

extension Phrase {
  /// The phrase with its last word in singular and plural.
  var inflections: [Phrase] {
    guard let last = words.last?.letters else { return [self] }
    // Of a word beyond sixteen letters the first are looked for.
    let start = words.dropLast().map { $0.count <= 16 ? $0 : FoldedWord(letters: $0.letters) }
    let (es, ies): ([UInt8], [UInt8]) = ([0x45, 0x53], [0x49, 0x45, 0x53])
    var forms = [last, last + [0x53], last + es]
    if last.last == 0x53 { forms.append(last.dropLast()) }
    if last.suffix(2).elementsEqual(es) { forms.append(last.dropLast(2)) }
    if last.last == 0x59 { forms.append(last.dropLast() + ies) }
    if last.suffix(3).elementsEqual(ies) { forms.append(last.dropLast(3) + [0x59]) }
    return forms.filter { !$0.isEmpty }.map { Phrase(start + [FoldedWord(letters: $0)]) }
  }
}
