extension Planter {
  mutating func doubleDefinition() -> Planting? {
    first(of: [{ $0.twoDefinitions() }, { $0.definitionAgain() }])
  }

  mutating func unusedDefinition() -> Planting? {
    first(of: [
      { $0.definitionInSentence() }, { $0.definitionInSentence() }, { $0.definitionInList() },
    ])
  }

  private mutating func twoDefinitions() -> Planting? {
    guard let term = newTerms(1).first else { return nil }
    let meanings = random.shuffled(Self.meanings)
    // Without words for it, the scope of a definition is not more than its article for certain.
    if random.below(4) == 0, let article = random.pick(ground.articles) {
      let source = ground.clauses[article].source
      return insert(
        "new term twice in an article",
        [define(term, meanings[0], 2), define(term, meanings[1], 4)]
      ) { source.contains($0.position) }
    }
    let form = random.pick(Self.formsOfAll) ?? 0
    return insert(
      "new term twice, form \(form)",
      [
        define(term, meanings[0], form),
        define(term, meanings[1], random.pick(Self.formsOfAll) ?? 0),
      ])
  }

  /// A second definition of a term that a list of the text defines for all of it.
  private mutating func definitionAgain() -> Planting? {
    let lines = definitionLines()
    guard let line = random.pick(lines), let meaning = random.pick(Self.meanings) else {
      return nil
    }
    let opening = String(decoding: text[line.words], as: UTF8.self)
    let words = "\n\(opening) \(meaning);"
    return Planting(
      "definition of a list again", [.insertion(words, at: line.line.upperBound)], in: text,
      orAt: [line.line])
  }

  private mutating func definitionInSentence() -> Planting? {
    guard let term = newTerms(1).first, let meaning = random.pick(Self.meanings) else { return nil }
    let form = random.below(Self.forms.count + 1)
    if form == Self.forms.count {
      let (open, close) = quotes
      return insert(
        "short name",
        [
          "The \(names.all) \(names.modal) keep a common list of lamps (hereinafter referred to as \(open)\(term)\(close))."
        ])
    }
    return insert("sentence, form \(form)", [define(term, meaning, form)])
  }

  private mutating func definitionInList() -> Planting? {
    guard let line = random.pick(definitionLines()), let term = newTerms(1).first,
      let meaning = random.pick(Self.meanings)
    else { return nil }
    var opening = Array(text[line.words])
    let place = line.term.lowerBound - line.words.lowerBound
    opening.replaceSubrange(place..<place + line.term.count, with: Array(term.utf8))
    let words = "\n\(String(decoding: opening, as: UTF8.self)) \(meaning);"
    return Planting("in a list", [.insertion(words, at: line.line.upperBound)], in: text)
  }

  mutating func circularDefinition() -> Planting? {
    let count = 1 + random.below(3)
    let terms = newTerms(count)
    guard terms.count == count else { return nil }
    let form = random.below(Self.forms.count)
    let tails = random.shuffled(Self.tails)
    // "A night passage that is lit" narrows common words down, and "the Committee set up by" says which one is meant; a name that is
    // defined by one of its sort has no other meaning.
    if count == 1, !terms[0].contains(" ") || terms[0].utf8.first?.isSmallLetter == true {
      return insert(
        "circle of 1, bare, form \(form)", [define(terms[0], "a \(terms[0])", form)])
    }
    return insert(
      "circle of \(count), form \(form)",
      terms.indices.map { index in
        let next = terms[(index + 1) % count]
        let article =
          random.pick(count == 1 ? ["a", "any", "each"] : ["a", "any", "the", "each"]) ?? "a"
        return define(terms[index], "\(article) \(next) \(tails[index])", form)
      })
  }

  // MARK: Words

  /// A definition in one of several forms.
  private func define(_ term: String, _ meaning: String, _ form: Int) -> String {
    let (open, close) = quotes
    return Self.forms[form % Self.forms.count]
      .replacing("#", with: "\(open)\(term)\(close)")
      .replacing("INSTRUMENT", with: names.instrument).replacing("%", with: meaning)
  }

  private static let forms = [
    "For the purposes of this INSTRUMENT, # means %.",
    "In this INSTRUMENT, # means %.",
    "The term # means %.",
    "For the purposes of this INSTRUMENT, the term # shall mean %.",
    "# means %.",
  ]

  /// The forms that say that the definition is made for the whole text.
  private static let formsOfAll = [0, 1, 3]

  /// The quotation marks that the text uses most.
  private var quotes: (String, String) {
    if ground.count(of: "\u{201C}") > ground.count(of: "\"") / 2 { return ("\u{201C}", "\u{201D}") }
    return ("\"", "\"")
  }

  /// Terms of which the text has none.
  private mutating func newTerms(_ count: Int) -> [String] {
    let terms = random.shuffled(Self.terms).filter { ground.count(of: $0) == 0 }
    return Array(terms.prefix(count))
  }

  private static let terms = [
    "Beacon Zone", "Harbour Belt", "Lamp Register", "Pilot Lane", "Tide Table", "Keeper",
    "Signal Mast", "Fog Station", "buoy tender", "night passage", "Shoal Chart", "lantern room",
  ]

  private static let meanings = [
    "the waters within two miles of a lighthouse", "the land on which a mast stands",
    "any vessel that carries lamps and wicks", "the record in which lamps are entered",
    "a person who is charged with the care of a lamp", "every hour between sunset and sunrise",
    "the strip of coast that is lit by two lamps",
  ]

  private static let tails = [
    "that is lit at night", "which has been surveyed", "in use on the coast",
    "that a keeper has closed",
  ]

  // MARK: Lists

  /// A line that defines a term: the line, the words up to "means", and the term.
  private struct DefinitionLine {
    var line: Range<Int>
    var words: Range<Int>
    var term: Range<Int>
  }

  /// The lines without a number that define a term in the first article about definitions.
  private func definitionLines() -> [DefinitionLine] {
    var found: [DefinitionLine] = []
    let marks: [([UInt8], [UInt8])] = [
      (Array("\u{201C}".utf8), Array("\u{201D}".utf8)), ([0x22], [0x22]),
    ]
    var start = 0
    for end in text.indices where text[end] == 0x0A {
      defer { start = end + 1 }
      guard end - start > 30, end - start < 600, text[end - 1] == 0x3B else { continue }
      for (open, close) in marks where text[start..<start + open.count].elementsEqual(open) {
        let first = start + open.count
        guard let last = text.places(of: close, in: first..<min(end, first + 60)).first else {
          continue
        }
        let behind = last + close.count
        let means = Array(" means ".utf8)
        guard text[behind..<min(end, behind + means.count)].elementsEqual(means),
          let clause = ground.clause(at: start), let article = ground.clauses[clause].article,
          isAboutDefinitions(article)
        else { continue }
        found.append(
          DefinitionLine(
            line: start..<end, words: start..<behind + means.count - 1, term: first..<last))
      }
    }
    return found
  }

  /// Whether the article defines terms for the whole text, as its words before the first term say.
  private func isAboutDefinitions(_ article: Int) -> Bool {
    let start = ground.clauses[article].source.lowerBound
    let opening = String(decoding: text[start..<min(text.count, start + 300)], as: UTF8.self)
    return opening.contains("this \(names.instrument)")
  }
}
