/// Turns the bytes of a text into an agreement, step by step.
struct ReadingAssembly {
  /// What the reader was told.
  let options: ReadingOptions

  /// The decoded text.
  let input: DecodedInput

  /// Whether the text is read as Markdown.
  let isMarkdown: Bool

  /// The clauses by where they stand.
  private(set) var structure: DocumentStructure

  /// Their words; without the bytes once these are in the tree.
  private(set) var canonical: CanonicalText

  /// The bytes beyond the limit, which were not read.
  let unreadCount: Int

  /// The identities of the clauses, by index.
  var ids: [ClauseID] = []

  /// Where the clauses stand, by index.
  var sources: [ClauseSource] = []

  /// What was noticed, each with the place in the text by which it is ordered.
  var findings: [Diagnostic] = []

  /// The closing formula, once it is read.
  var closingFormula: ClosingFormula?

  /// The agreement, once it is assembled.
  var agreement = ReadingAssembly.emptyAgreement

  /// Decodes bytes and reads their structure.
  init(_ bytes: [UInt8], options: ReadingOptions) {
    self.options = options
    let limit = max(0, min(options.maximumBytes, Int(Int32.max) / 4))
    unreadCount = max(0, bytes.count - limit)
    input = DecodedInput(
      unreadCount > 0 ? Array(bytes.prefix(limit)) : bytes, encoding: options.encoding)
    switch options.format {
    case .plainText: isMarkdown = false
    case .markdown: isMarkdown = true
    case .detected: isMarkdown = MarkdownDetection.isMarkdown(input.text)
    }
    structure = StructureReader(
      text: input.text, isMarkdown: isMarkdown, maximumClauses: max(1, options.maximumClauses)
    ).structure()
    var builder = CanonicalTextBuilder(structure, isMarkdown: isMarkdown)
    canonical = builder.canonicalText()
  }

  /// The findings, in the order of the text.
  var diagnostics: [Diagnostic] { findings }

  /// What the text has besides the words of the clauses.
  var layout: TextLayout { canonical.layout }

  /// Makes the clauses and the agreement.
  mutating func assemble() {
    nameClauses()
    locateClauses()
    structure.forgetPieces()
    let title = readTitle()
    let parties = readParties(title)
    // Set already here, so that signatures find the parties.
    agreement.parties = parties.parties
    let language = LanguageDetection.language(of: ByteText(canonical.bytes))
    let bindingness = options.bindingness ?? title.hint
    let references = readReferences()
    let missing = locate(references.missing)
    let closing = readClosingFormula()
    closingFormula = closing?.formula
    let titleWords = string(canonical.title)
    let scheme = numberingScheme()
    let blocks = WordBlocks(canonical.takeBytes())
    var tree = ClauseTree(
      assembly: self, blocks: blocks, references: references.bound,
      obligations: options.readsObligations && language == .english
        ? ReadObligations(
          bindingness: bindingness.lexicon(for: parties.parties), parties: parties.parties)
        : nil,
      provisions: options.readsProvisions
        ? ReadProvisions(parties: parties.parties, nodes: structure.nodes)
        : nil,
      closing: closing)
    let clauses = tree.clauses()
    agreement = Agreement(
      title: Prose(titleWords),
      instrument: Instrument(
        bindingness: bindingness,
        form: title.designation == .exchangeOfNotes ? .exchangeOfNotes : .undecided,
        level: parties.level),
      parties: parties.parties, language: language,
      jointBodies: tree.obligations?.jointBodies ?? [], nonParties: [],
      externalInstruments: references.instruments,
      numberingScheme: scheme,
      wellFormed: clauses)
    report(missing: missing)
  }

  /// The words in a range of the canonical text.
  func string(_ range: Range<Int32>) -> String {
    String(decoding: canonical.bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }

  /// The number of a clause as printed, or `nil` without one.
  func printedNumber(of index: Int) -> String? {
    let range = structure.nodes[index].printedNumber
    return range.isEmpty ? nil : input.text.string(range)
  }

  private mutating func nameClauses() {
    var naming = ClauseNaming(capacity: structure.nodes.count)
    ids.reserveCapacity(structure.nodes.count)
    let bytes = input.text.bytes
    for node in structure.nodes {
      let parent = Int(node.parent)
      ids.append(
        naming.name(
          node.kind, number: bytes[node.printedNumber.clamped(to: bytes.indices)],
          in: parent >= 0 ? ids[parent] : nil))
    }
  }

  /// Finds where each clause begins and ends; it ends where the last clause it holds does.
  private mutating func locateClauses() {
    let text = input.text
    sources = structure.nodes.map { node in
      let end = lastByte(of: node)
      let isNumbered = !node.printedNumber.isEmpty
      return ClauseSource(
        start: Int32(truncatingIfNeeded: node.start), end: Int32(truncatingIfNeeded: end),
        numberStart: isNumbered
          ? Int16(
            clamping: Self.canonicalCount(
              node.label.lowerBound..<node.printedNumber.lowerBound, text)) : 0,
        numberCount: Int16(clamping: Self.canonicalCount(node.printedNumber, text)))
    }
    for index in structure.nodes.indices.reversed() {
      let parent = Int(structure.nodes[index].parent)
      if parent >= 0 { sources[parent].end = max(sources[parent].end, sources[index].end) }
    }
  }

  /// The length of a range of a label among the words, where each run of white space is one space.
  private static func canonicalCount(_ range: Range<Int>, _ text: ByteText) -> Int {
    var count = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let next = text.skippingSpaces(from: position, to: range.upperBound)
      count += 1
      position = next > position ? next : position + 1
    }
    return count
  }

  private func lastByte(of node: StructureNode) -> Int {
    var end = max(node.start, node.label.upperBound)
    for part in [node.heading, node.prose, node.closing] where !part.isEmpty {
      end = max(end, structure.piece(part.upperBound - 1).upperBound)
    }
    return end
  }

  /// Finds where references that name nothing stand in the text.
  private func locate(_ missing: [BoundReferences.Missing]) -> [BoundReferences.Missing] {
    guard !missing.isEmpty else { return [] }
    let map = SourceMap(canonical.layout)
    return missing.map { reference in
      var reference = reference
      reference.range = map.source(of: reference.range)
      return reference
    }
  }

  /// Reads the references of all clauses before the tree is built, so that what finds the clauses they name is gone
  /// by then; it takes up much room.
  private func readReferences() -> (
    bound: [BoundReferences.Bound], instruments: [ExternalInstrument],
    missing: [BoundReferences.Missing]
  ) {
    guard options.readsReferences else { return ([], [], []) }
    var references = BoundReferences(self, designations: designations())
    references.bind(in: canonical.parts)
    return (references.bound, references.instruments, references.missing)
  }

  /// Reads the closing formula, with the clause that it is.
  private func readClosingFormula() -> (formula: ClosingFormula, clause: Int)? {
    guard options.readsProvisions,
      let clause = structure.nodes.firstIndex(where: { $0.kind == .testimonium })
    else { return nil }
    let prose = canonical.parts[clause].prose
    let range = Int(prose.lowerBound)..<Int(prose.upperBound)
    return (ClosingFormulaReader.read(canonical.bytes, in: range), clause)
  }

  /// What the agreement calls itself, for references such as "of the Treaty".
  private func designations() -> Set<InstrumentNoun> {
    InstrumentNoun.named(
      in: ByteText(canonical.bytes),
      title: Int(canonical.title.lowerBound)..<Int(canonical.title.upperBound))
  }
}
