import Agreements

// The words of the tree, and what they mean.
extension AgreementGenerator.Run {
  /// A clause of the tree and those within it, with their words.
  mutating func filled(_ clause: Clause, within kinds: [Clause.Kind]) -> Clause {
    let kinds = kinds + [clause.kind]
    var clause = clause
    clause.citations = several(0...2) { $0.citation() }
    clause.printedLabel = maybe(5) { $0.random.element(of: ["1.", "(a)", "§ 3 –"]) }
    if random.chance(chanceOfHeading(clause.kind)) { clause.heading = prose(1, within: kinds) }
    if hasWords(clause) { clause.prose = prose(random.number(in: 0...3), within: kinds) }
    if isList(clause), random.chance(25) { clause.closingWords = prose(1, within: kinds) }
    if clause.kind == .paragraph, clause.children.isEmpty, random.chance(30) {
      addProvision(to: &clause)
    }
    if clause.kind == .testimonium { clause.substance = .languages(authenticity()) }
    if clause.kind == .row { clause.substance = maybe(60) { .programme($0.programmeEntry()) } }
    addObligations(to: &clause, within: kinds)
    clause.definitions = clause.definitions.map { definition($0, in: clause) }
    clause.children = clause.children.map { filled($0, within: kinds) }
    return clause
  }

  private func chanceOfHeading(_ kind: Clause.Kind) -> Int {
    switch kind {
    case .part, .title, .chapter, .section, .article, .annex, .appendix: 80
    case .table: 50
    case .paragraph: 8
    case .preamble, .subparagraph: 3
    default: 0
    }
  }

  /// Whether a clause has words of its own; a table, a row and a place to sign hardly ever do.
  private mutating func hasWords(_ clause: Clause) -> Bool {
    switch clause.kind {
    case .preamble, .table, .row: false
    case .signature: random.chance(10)
    case .part, .title, .chapter, .section, .annex, .appendix: random.chance(10)
    case .article: clause.children.isEmpty || isList(clause) || random.chance(5)
    case .cell: random.chance(95)
    default: random.chance(98)
    }
  }

  private mutating func addObligations(to clause: inout Clause, within kinds: [Clause.Kind]) {
    let stubs = clause.obligations
    clause.obligations = []
    for stub in stubs {
      if random.chance(50) {
        addSentence(norm(stub.id, within: kinds).composed(in: context()), to: &clause)
      } else {
        clause.obligations.append(obligation(stub.id, in: clause))
      }
    }
  }

  private mutating func addSentence(_ sentence: ComposedSentence, to clause: inout Clause) {
    if !clause.prose.isEmpty { clause.prose.append(" ") }
    let offset = clause.prose.canonicalLength
    clause.prose.append(sentence.prose)
    clause.obligations += sentence.obligations.map { obligation in
      var moved = obligation
      moved.words = obligation.words.flatMap {
        TextRange(start: $0.start + offset, end: $0.end + offset)
      }
      return moved
    }
  }

  /// Gives a paragraph a final provision, in the usual words or in others.
  private mutating func addProvision(to clause: inout Clause) {
    let (substance, sentence) = provision()
    clause.substance = substance
    guard random.chance(50) else { return }
    let composed = sentence.composed(in: context())
    clause.prose.append(" ")
    clause.prose.append(composed.prose)
  }

  private mutating func context() -> DraftingContext {
    DraftingContext(
      parties: cast.parties, jointBodies: cast.jointBodies, instrument: instrument(),
      spelling: random.element(of: DraftingContext.Spelling.self))
  }

  /// A range of the canonical text that begins and ends between characters.
  mutating func range(of clause: Clause) -> TextRange? {
    let text = clause.prose.canonicalText
    let bounds = Array(text.indices) + [text.endIndex]
    let start = random.number(in: 0...(bounds.count - 1))
    let end = random.number(in: start...(bounds.count - 1))
    return TextRange(
      start: text.utf8.distance(from: text.startIndex, to: bounds[start]),
      end: text.utf8.distance(from: text.startIndex, to: bounds[end]))
  }
}
