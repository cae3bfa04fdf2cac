/// Reads the obligations of the clauses of a document that differ, where the document was read without them.
///
/// A point of a list has the norm of the chapeau before it, so that a paragraph is read with all its points.
struct DifferingObligations {
  private let document: ComparedDocument
  private let differing: [Bool]
  private var reader: ReadObligations
  private var words = ClauseWords()

  /// The obligations that were read, by the clause that lays them down.
  private(set) var obligations: [Int: [Obligation]] = [:]

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - differing: For each clause, whether it differs.
  init(_ document: ComparedDocument, differing: [Bool]) {
    self.document = document
    self.differing = differing
    let agreement = document.agreement
    var bindingness = agreement.instrument.bindingness
    if bindingness == .undecided {
      bindingness = agreement.parties.term == .participants ? .nonBinding : .binding
    }
    reader = ReadObligations(
      bindingness: bindingness, parties: agreement.parties)
  }

  /// Reads the obligations of all paragraphs in which a clause differs.
  mutating func read() {
    var index = 0
    var hasClosing = false
    while index < document.nodes.count {
      let range = document.subtree(of: index)
      if document.nodes[index].kind == .testimonium, document.nodes[index].parent < 0 {
        hasClosing = true
      }
      if hasClosing, isUnplaced(range) {
        index = range.upperBound
        continue
      }
      guard Self.holdsNorms(document.nodes[index].kind) else {
        index += 1
        continue
      }
      if range.contains(where: { differing[$0] }) { read(range) }
      index = range.upperBound
    }
  }

  /// Whether clauses are those of an annex without label and heading that holds no articles: behind the closing formula
  /// these are notes of editors and the like, in which nothing binds.
  private func isUnplaced(_ range: Range<Int>) -> Bool {
    let clause = document.clauses[range.lowerBound]
    return document.nodes[range.lowerBound].parent < 0 && clause.kind == .annex
      && clause.printedLabel == nil && clause.heading == nil
      && !range.contains { document.nodes[$0].kind == .article }
  }

  private static func holdsNorms(_ kind: Clause.Kind) -> Bool {
    kind == .paragraph || kind.isListItem
  }

  private mutating func read(_ range: Range<Int>) {
    // What each clause leaves to those within it.
    var open: [Int: ReadObligations.OpenNorm] = [:]
    for index in range {
      let node = document.nodes[index]
      guard Self.holdsNorms(node.kind) else { continue }
      words.move(
        to: document.bytes[Int(node.prose.lowerBound)..<Int(node.prose.upperBound)])
      let result = reader.read(
        words, of: document.clauses[index].id, under: open[Int(node.parent)],
        hasPoints: node.end > Int32(index) + 1)
      if let left = result.open { open[index] = left }
      if !result.obligations.isEmpty { obligations[index] = result.obligations }
    }
    // The inner lists first, as they end first.
    for index in range.reversed() where !document.nodes[index].closing.isEmpty {
      shareClosingException(of: index)
    }
  }

  /// Gives an exception that closes a list to the norms of its points.
  private mutating func shareClosingException(of list: Int) {
    guard let closing = document.clauses[list].closingWords,
      let exception = ClosingException(closing.canonicalText)
    else { return }
    for point in document.subtree(of: list).dropFirst()
    where document.nodes[point].kind.isListItem && obligations[point] != nil {
      exception.qualify(&obligations[point, default: []])
    }
  }
}
