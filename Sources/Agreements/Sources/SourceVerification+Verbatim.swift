extension SourceVerification {
  /// The words of the agreement in the order of the document, each with the clause it stands in.
  private var stream: [(word: String, clause: ClauseID?)] {
    var stream = SourceWord.texts(of: renderer.text(agreement.title, in: nil))
      .map { (word: $0, clause: ClauseID?.none) }
    for clause in agreement.clauses { add(clause, to: &stream) }
    return stream
  }

  private func add(_ clause: Clause, to stream: inout [(word: String, clause: ClauseID?)]) {
    func add(_ prose: Prose?) {
      guard let prose else { return }
      let words = SourceWord.texts(of: renderer.text(prose, in: clause.id))
      stream += words.map { (word: $0, clause: clause.id) }
    }
    add(clause.heading)
    add(clause.prose)
    for child in clause.children { self.add(child, to: &stream) }
    add(clause.closingWords)
  }

  /// Runs of words that are copied from a source, each reported once where it begins.
  ///
  /// The words are compared across the borders of clauses, so that a sentence cut into the points of
  /// a list is found as well.
  var verbatimDiagnostics: [Diagnostic] {
    let length = Self.copiedWordCount
    var runs: [[String]: SourceLocator] = [:]
    for text in texts.values.sorted(by: { $0.document < $1.document }) {
      for (index, paragraph) in text.paragraphs.enumerated() {
        let words = SourceWord.texts(of: paragraph)
        guard words.count >= length else { continue }
        for start in 0...(words.count - length) {
          let run = Array(words[start..<(start + length)])
          runs[run] = runs[run] ?? SourceLocator(text.document, paragraph: index + 1)
        }
      }
    }
    let stream = stream
    var diagnostics: [Diagnostic] = []
    var start = 0
    while start + length <= stream.count {
      guard let locator = runs[stream[start..<(start + length)].map(\.word)] else {
        start += 1
        continue
      }
      var end = start + length
      while end < stream.count,
        runs[stream[(end - length + 1)...end].map(\.word)] != nil
      {
        end += 1
      }
      let copied = stream[start..<end].map(\.word)
      diagnostics.append(
        Diagnostic(
          "prov.verbatim", .error,
          "\(copied.count) consecutive words are copied from \(locator): "
            + "“\(copied.prefix(12).joined(separator: " "))”",
          at: stream[start].clause.map(location) ?? .agreement))
      start = end
    }
    return diagnostics
  }

  /// Wrong wordings of the sources that the agreement repeats although a correction is recorded.
  var correctionDiagnostics: [Diagnostic] {
    let wrong = Dictionary(
      agreement.corrections.map { ($0.wording, SourceWord.texts(of: $0.wording)) }
    ) { first, _ in first }
    return agreement.allClauses.flatMap { clause in
      // A stop stands between sentences, so that no wording is found across them.
      let words = clause.allProse.flatMap { prose in
        SourceWord.words(of: renderer.text(prose, in: clause.id))
          .flatMap { $0.opensSentence ? [".", $0.text] : [$0.text] } + ["."]
      }
      return agreement.corrections.filter {
        wrong[$0.wording].map { words.contains(run: $0) } ?? false
      }
      .map { correction in
        Diagnostic(
          "prov.fact-contradicted", .error,
          "“\(correction.wording)” is wrong; right is: \(correction.correct)",
          at: location(of: clause.id))
      }
    }
  }
}
