/// Reads the structure of a text.
struct StructureReader: Sendable {
  /// The text.
  let text: ByteText

  /// Whether it is written in Markdown.
  let isMarkdown: Bool

  /// The number of clauses at which no more are opened.
  let maximumClauses: Int

  /// Reads the clauses.
  ///
  /// The time needed grows linearly with the length of the text.
  func structure() -> DocumentStructure {
    let physical = LineScanner(text: text, isMarkdown: isMarkdown).lines()
    let lines = InnerLineSplitter(text: text).splitting(physical)
    let scanner = HeadingScanner(text: text, lines: lines)
    let candidates = BareHeadingScanner(text: text, lines: lines).adding(to: scanner.candidates())
    var headings = HeadingSelection.headings(among: candidates, in: text)
    if headings.contains(where: { $0.keyword == .article }) {
      headings = LostHeadingScanner(text: text, lines: lines, scanner: scanner).adding(to: headings)
    } else {
      headings = NumberedHeadingScanner(text: text, lines: lines, scanner: scanner).adding(
        to: headings)
    }
    var builder = StructureBuilder(
      text: text, lines: lines, headings: headings, isMarkdown: isMarkdown,
      maximumClauses: maximumClauses)
    var structure = builder.build()
    structure.headingLike = candidates.lazy
      .filter { $0.keyword != .article && $0.evidence >= HeadingSelection.inSequence }
      .map { DocumentStructure.HeadingLike(kind: $0.keyword.kind, printedNumber: $0.printedNumber) }
    return structure
  }
}
