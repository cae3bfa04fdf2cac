/// One side of a comparison as a reader sees it: its clauses in order, with labels, citations and printed words.
struct ComparedSide {
  /// A clause.
  struct Entry {
    /// The clause.
    let clause: Clause

    /// The place of the clause around it, or -1 at the top level.
    let parent: Int

    /// How deep the clause stands; 0 at the top level.
    let depth: Int

    /// The label before the clause, such as "Article 5" or "(a)"; empty without one.
    let label: String

    /// How the clause is cited, such as "Article 5(2)".
    let citation: String

    /// The place behind the last clause within it.
    var end: Int
  }

  /// The agreement.
  let agreement: Agreement

  /// The clauses in the order of the text.
  private(set) var entries: [Entry] = []

  /// Where each clause stands.
  private(set) var indices: [ClauseID: Int] = [:]

  private let renderer: ProseRenderer

  /// The words of clauses that are so long that they are not made anew for each norm in them.
  private var longWords: [Int: PrintedWords] = [:]

  private static let longProse = 1 << 16

  /// Flattens an agreement.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - outline: How its clauses are cited in the text from which it was read, if it was.
  /// - Complexity: O(n) in the size of the agreement.
  init(_ agreement: Agreement, outline: [OutlineEntry]?) {
    self.agreement = agreement
    renderer = ProseRenderer(agreement, original: nil)
    let numbering = renderer.numbering
    let printed = Dictionary((outline ?? []).map { ($0.id, $0) }) { first, _ in first }
    var open: [Int] = []
    var pending = agreement.clauses.reversed().map { (clause: $0, parent: -1, depth: 0) }
    while let (clause, parent, depth) = pending.popLast() {
      let index = entries.count
      while let last = open.last, last != parent {
        entries[last].end = index
        open.removeLast()
      }
      open.append(index)
      var citation = printed[clause.id]?.citation
      if citation == nil || Self.isNamed(clause.kind) {
        citation = numbering.citation(of: clause.id) ?? citation
      }
      entries.append(
        Entry(
          clause: clause, parent: parent, depth: depth,
          label: Self.label(of: clause, numbering), citation: citation ?? clause.kind.name,
          end: index + 1))
      if indices[clause.id] == nil { indices[clause.id] = index }
      pending += clause.children.reversed().map { ($0, index, depth + 1) }
    }
    for index in open { entries[index].end = entries.count }
    for (index, entry) in entries.enumerated()
    where entry.clause.prose.canonicalLength > Self.longProse {
      longWords[index] = words(entry.clause.prose, in: entry.clause.id)
    }
  }

  /// Whether clauses of a kind are cited in words of their own, not as the clause around them.
  private static func isNamed(_ kind: Clause.Kind) -> Bool {
    switch kind {
    case .partyClause, .recital, .wordsOfAgreement: true
    default: false
    }
  }

  private static func label(of clause: Clause, _ numbering: Numbering) -> String {
    if let printed = clause.printedLabel { return printed }
    guard let label = numbering.label(of: clause.id)?.text else { return "" }
    return clause.kind.isGrouping || clause.kind.isCitationRoot
      ? "\(clause.kind.name) \(label)" : label
  }

  /// How a clause is cited.
  func citation(of id: ClauseID) -> String {
    indices[id].map { entries[$0].citation } ?? id.rawValue
  }

  /// The words of prose that stands in a clause, as they are printed.
  func words(_ prose: Prose?, in clause: ClauseID?) -> PrintedWords {
    PrintedWords(prose ?? Prose(), in: clause, renderer)
  }

  /// The words of a clause within a range of its canonical text.
  func words(at words: WordsInClause) -> String? {
    guard let index = indices[words.clause] else { return nil }
    let printed =
      longWords[index] ?? self.words(entries[index].clause.prose, in: words.clause)
    return printed.text(printed.widened(words.range.start..<words.range.end))
  }
}
