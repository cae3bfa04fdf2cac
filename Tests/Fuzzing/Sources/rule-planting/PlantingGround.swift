import Agreements

/// What a planter knows of a text: its clauses, the places where sentences end, and how it names things.
///
/// It is taken from the text without defects, before any rule has looked at it.
struct PlantingGround {
  /// A clause of the body.
  struct Clause {
    var kind: Agreements.Clause.Kind
    var number: String?
    var parent: Int?

    /// The article around the clause or that it is.
    var article: Int?

    /// Where it stands, with all that it holds.
    var source: Range<Int>

    /// Where its own words stand.
    var own: Range<Int>

    /// Where its label stands.
    var label: Range<Int>
  }

  /// The end of a sentence, behind which another one can be put.
  struct SentenceEnd {
    var position: Int
    var clause: Int
    var tongue: Tongue?
  }

  /// The text.
  let text: [UInt8]

  /// The clauses between the preamble and the closing formula, without annexes, in their order.
  private(set) var clauses: [Clause] = []

  /// The articles.
  private(set) var articles: [Int] = []

  /// The ends of sentences.
  private(set) var ends: [SentenceEnd] = []

  /// The greatest number that any article has, also in annexes, and that of the articles of the body.
  private(set) var greatestNumber = 0

  /// Whether the articles have Roman numbers.
  private(set) var isRoman = false

  init(_ reading: AgreementReading) {
    text = Array(reading.text.utf8)
    takeClauses(reading.outline)
    takeEnds()
  }

  /// The innermost clause of the body at a place.
  func clause(at position: Int) -> Int? {
    clauses.lastIndex { $0.source.contains(position) }
  }

  /// The ends of sentences in a language.
  func ends(in tongue: Tongue) -> [SentenceEnd] {
    ends.filter { $0.tongue == tongue }
  }

  /// How often some words stand in the text.
  func count(of words: String) -> Int {
    text.places(of: Array(words.utf8)).count
  }

  // MARK: Taking

  private mutating func takeClauses(_ outline: [OutlineEntry]) {
    let hasArticles = outline.count { $0.kind == .article } >= 3
    var open: [(depth: Int, index: Int?, isBody: Bool, article: Int?)] = []
    var numbers: [(value: Int, isRoman: Bool)] = []
    for entry in outline {
      while let last = open.last, last.depth >= entry.depth { open.removeLast() }
      if entry.kind == .article,
        let number = entry.number.map(Self.joined).flatMap(ArticleNumber.init)
      {
        if number.prefix.isEmpty { greatestNumber = max(greatestNumber, number.value) }
        numbers.append((number.value, number.isRoman))
      }
      let isBody =
        switch entry.kind {
        case .preamble, .partyClause, .recital, .wordsOfAgreement, .testimonium, .signature,
          .annex, .appendix, .table:
          false
        default: open.last?.isBody ?? true
        }
      var article = open.last?.article
      let parent = open.last?.index
      guard isBody else {
        open.append((entry.depth, nil, false, nil))
        continue
      }
      if entry.kind == .article { article = clauses.count }
      let source = entry.source.start..<min(entry.source.end, text.count)
      let labelEnd = min(source.upperBound, source.lowerBound + (entry.label?.utf8.count ?? 0))
      open.append((entry.depth, clauses.count, true, article))
      if let parent, clauses[parent].own.upperBound > source.lowerBound {
        clauses[parent].own =
          clauses[parent].own
          .lowerBound..<max(
            clauses[parent].own.lowerBound, source.lowerBound)
      }
      clauses.append(
        Clause(
          kind: entry.kind, number: entry.number, parent: parent, article: article,
          source: source, own: source, label: source.lowerBound..<labelEnd))
      // An article of a few letters is a line of a table of contents.
      if entry.kind == .article, source.count > 100 { articles.append(clauses.count - 1) }
    }
    isRoman = numbers.count { $0.isRoman } * 2 > numbers.count
    guard hasArticles else { return }
    // What stands outside of articles is a title, a table of contents or a note.
    for index in clauses.indices where clauses[index].article == nil {
      clauses[index].own = clauses[index].own.lowerBound..<clauses[index].own.lowerBound
    }
  }

  /// A number whose digits stand apart in the print.
  ///
  /// "Article 1 6" of a bad scan is the sixteenth, so that a reference to Article 16 leads somewhere.
  private static func joined(_ number: String) -> String {
    number.utf8.allSatisfy { $0.isDecimalDigit || $0 == 0x20 }
      ? number.filter { $0 != " " } : number
  }

  private mutating func takeEnds() {
    for (index, clause) in clauses.enumerated()
    where clause.kind == .article || clause.kind == .paragraph {
      var end = clause.own.upperBound
      while end > clause.own.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
      guard end - clause.own.lowerBound > 60 else { continue }
      let words = text[clause.own.lowerBound..<end]
      // A table or a list of a Markdown text has no sentences.
      guard !words.contains(0x7C) else { continue }
      let tongue = Tongue(words)
      if words.last == 0x2E, end == trimmedEnd(clause) {
        ends.append(SentenceEnd(position: end, clause: index, tongue: tongue))
      }
      guard words.count > 200 else { continue }
      for position in clause.own.lowerBound + 100..<end - 60
      where text[position] == 0x20 && text[position + 1].isCapitalLetter
        && text[position - 1] == 0x2E
        && text[(position - 6)..<(position - 1)].allSatisfy(\.isSmallLetter)
      {
        ends.append(SentenceEnd(position: position, clause: index, tongue: tongue))
      }
    }
  }

  /// The end of a clause with all that it holds.
  private func trimmedEnd(_ clause: Clause) -> Int {
    var end = clause.source.upperBound
    while end > clause.source.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
    return end
  }
}

extension [UInt8] {
  /// The places of some bytes that are not within one another.
  func places(of bytes: [UInt8], in range: Range<Int>? = nil) -> [Int] {
    guard let first = bytes.first else { return [] }
    let range = range ?? 0..<count
    var found: [Int] = []
    var position = range.lowerBound
    while position + bytes.count <= range.upperBound {
      if self[position] == first, self[position..<position + bytes.count].elementsEqual(bytes) {
        found.append(position)
        position += bytes.count
      } else {
        position += 1
      }
    }
    return found
  }
}
