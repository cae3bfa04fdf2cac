/// An agreement read from a text, with what the reading was unsure of and where everything stands.
///
/// Reading never refuses. Whatever the text holds is found again, in its order, in the words of the agreement or in
/// the source range of a diagnostic; the one exception is text beyond the limits of the options, which a diagnostic
/// of error severity reports.
///
/// ```swift
/// let reading = AgreementReading(of: text)
/// for entry in reading.outline { print(entry.citation ?? entry.kind.name, entry.source.start) }
/// ```
///
/// Reading takes a time that grows linearly with the length of the text.
public struct AgreementReading: Sendable, Hashable, Codable {
  /// The agreement.
  ///
  /// Labels are kept as ``Clause/printedLabel``. Identities are made from the printed numbers, such as "art-5.2";
  /// they are unique in this reading, and say nothing of another reading's clauses.
  public let agreement: Agreement

  /// What was noticed, in the order of the text; each finding has a source range.
  public let diagnostics: [Diagnostic]

  /// The encoding in which the bytes were read.
  public let encoding: TextEncoding

  /// How the text was taken to be written: as plain text or as Markdown.
  public let format: ReadingOptions.Format

  /// Place, date, originals and languages, as the closing formula states them; `nil` without one.
  public let closingFormula: ClosingFormula?

  /// What the text has besides the words of the agreement.
  public let layout: TextLayout

  /// Where the clauses stand, in document order.
  let sources: [ClauseSource]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text of an agreement.
  ///   - options: What is known about the text, and what is done with it.
  public init(of text: String, options: ReadingOptions = .standard) {
    var options = options
    options.encoding = .utf8
    self.init(of: Array(text.utf8), options: options)
  }

  /// Reads the bytes of a text.
  ///
  /// Source ranges count the bytes of the text in UTF-8. They are offsets into the bytes given if these are valid
  /// UTF-8; otherwise into the text that results from decoding them.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, in any encoding that ``TextEncoding`` knows.
  ///   - options: What is known about the text, and what is done with it.
  public init(of bytes: [UInt8], options: ReadingOptions = .standard) {
    var assembly = ReadingAssembly(bytes, options: options)
    assembly.assemble()
    agreement = assembly.agreement
    diagnostics = assembly.diagnostics
    encoding = assembly.input.encoding
    format = assembly.isMarkdown ? .markdown : .plainText
    closingFormula = assembly.closingFormula
    layout = assembly.layout
    sources = assembly.sources
  }

  /// The text that was read, put together again from the words of the agreement and the layout.
  public var text: String {
    String(decoding: textBytes, as: UTF8.self)
  }

  /// The text that was read, in UTF-8.
  var textBytes: [UInt8] { layout.text(of: agreement.wordsInDocumentOrder) }

  /// The clauses in document order, with the place where each stands in the text.
  public var outline: [OutlineEntry] {
    var citations = PrintedCitation()
    var entries: [OutlineEntry] = []
    entries.reserveCapacity(sources.count)
    for step in ClauseWalk(agreement.clauses) where !step.isLeaving {
      guard step.position < sources.count else { break }
      let (siblings, index, source) = (step.siblings, step.ordinal, sources[step.position])
      let (kind, label) = (siblings[index].kind, siblings[index].printedLabel)
      let number = label.flatMap { source.number(in: $0) }
      let citation = citations.append(
        PrintedCitation.Unit(kind: kind, parent: step.parent ?? -1, number: number))
      entries.append(
        OutlineEntry(
          id: siblings[index].id, kind: kind, depth: step.depth, label: label, number: number,
          heading: siblings[index].heading?.canonicalText, citation: citation,
          source: TextRange(Int(source.start)..<Int(max(source.start, source.end)))))
    }
    return entries
  }

  /// How many bytes the text has up to the end of its last clause.
  var byteCount: Int { Int(sources.reduce(0) { max($0, $1.end) }) }
}

extension Agreement {
  /// Reads an agreement from a text, without keeping what the reading was unsure of.
  ///
  /// ``AgreementReading`` gives the diagnostics and source ranges as well.
  ///
  /// - Parameters:
  ///   - text: The text of an agreement.
  ///   - options: What is known about the text, and what is done with it.
  public init(reading text: String, options: ReadingOptions = .standard) {
    self = AgreementReading(of: text, options: options).agreement
  }

  /// The words of title and clauses in document order: label, heading, text, what a clause holds, closing words.
  var wordsInDocumentOrder: [UInt8] {
    var words = Array(title.canonicalText.utf8)
    func append(_ prose: Prose?) {
      for run in prose?.runs ?? [] { words.append(contentsOf: run.canonicalText.utf8) }
    }
    for step in ClauseWalk(clauses) {
      let (siblings, index) = (step.siblings, step.ordinal)
      if step.isLeaving {
        append(siblings[index].closingWords)
        continue
      }
      if let label = siblings[index].printedLabel { words.append(contentsOf: label.utf8) }
      append(siblings[index].heading)
      append(siblings[index].prose)
    }
    return words
  }
}
