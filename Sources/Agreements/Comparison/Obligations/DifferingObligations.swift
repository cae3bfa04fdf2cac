/// Reads the obligations of the clauses of a document that differ, where the document was read without them.
///
/// A point of a list has the norm of the chapeau before it, so that a paragraph is read with all its points, also where
/// the obligations of some only are wanted.
struct DifferingObligations {
  private let document: ComparedDocument
  private let draft: ComparedDraft
  private let isRead: [Bool]
  private let isChanged: [Bool]
  private var reader: ReadObligations

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - draft: The draft that takes over the obligations; its clauses are matched.
  ///   - isRead: For each clause, whether its obligations are to be read.
  ///   - isChanged: For each clause, whether its words differ.
  init(
    _ document: ComparedDocument, into draft: ComparedDraft, isRead: [Bool], isChanged: [Bool]
  ) {
    self.document = document
    self.draft = draft
    self.isRead = isRead
    self.isChanged = isChanged
    let agreement = document.agreement
    reader = ReadObligations(
      bindingness: agreement.instrument.bindingness.lexicon(for: agreement.parties),
      parties: agreement.parties)
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
      guard document.nodes[index].holdsNorms else {
        index += 1
        continue
      }
      if range.contains(where: { isRead[$0] }) { read(range) }
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

  private mutating func read(_ range: Range<Int>) {
    // What each clause leaves to those within it.
    var open: [Int: ReadObligations.OpenNorm] = [:]
    var chapeaux: [Int: [ClauseReading.Chapeau]] = [:]
    var exceptions: [Int: ClosingException] = [:]
    let first = Int(document.nodes[range.lowerBound].parent)
    if first >= 0 { exceptions[first] = closingException(of: first) }
    for index in range {
      let node = document.nodes[index]
      guard node.holdsNorms else { continue }
      // Of lists within lists the inner one comes first.
      let exception = node.kind.isListItem ? exceptions[Int(node.parent)] : nil
      exceptions[index] = closingException(of: index) ?? exception
      let text = draft.text(of: index)
      let above = open[Int(node.parent)]
      let hasPoints = node.end > Int32(index) + 1
      var result = reader.read(
        text.tokens, in: text.bytes, of: document.clauses[index].id, under: above,
        hasPoints: hasPoints)
      if let left = result.open { open[index] = left }
      // The draft looks for chapeaux above points alone, and above all of them.
      let known = node.kind.isListItem ? chapeaux[Int(node.parent)] : above == nil ? [] : nil
      let reading = known.map {
        ClauseReading(result.reading, at: index, under: $0, hasPoints: hasPoints)
      }
      if hasPoints { chapeaux[index] = reading?.open }
      if isRead[index], !result.obligations.isEmpty {
        exception?.qualify(&result.obligations)
        draft.layDown(result.obligations, in: index, reading, isChanged: isChanged[index])
      }
    }
  }

  private func closingException(of list: Int) -> ClosingException? {
    guard !document.nodes[list].closing.isEmpty else { return nil }
    return document.clauses[list].closingWords.flatMap { ClosingException($0.canonicalText) }
  }
}
