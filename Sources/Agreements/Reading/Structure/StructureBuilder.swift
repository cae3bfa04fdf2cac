/// Builds the clauses of a text from its lines and headings, in one pass.
struct StructureBuilder {
  /// One open level of a list.
  struct Level {
    /// How its markers are written.
    var style: Marker.Style

    /// The number last read.
    var number: PrintedNumber

    /// The clause last opened on it.
    var node: Int

    /// How many markers were read on it.
    var length = 1
  }

  /// A list of points without markers.
  struct PlainList {
    /// The block that introduces it.
    var node: Int

    /// How far the last line before its points is indented, and the first line of them.
    var indents: (before: Int, points: Int)

    /// Whether a point has ended with a semicolon.
    var usesSemicolons = false
  }

  /// Lists that a block without a marker has broken off, such as a note that is printed among the points.
  struct BrokenLists {
    /// The levels as they were.
    var levels: [Level]

    /// The first clause that was opened since.
    var firstBlock: Int
  }

  /// The part of the text that is being read.
  enum Zone {
    /// Before the first heading: title and preamble.
    case front

    /// Between the first heading and the closing formula.
    case body

    /// After the closing formula: signatures.
    case back
  }

  /// The deepest level of clauses; far below what an agreement may hold.
  static let deepestLevel: Int32 = 24

  let text: ByteText
  let lines: [SourceLine]
  let isMarkdown: Bool
  let markers: MarkerReader
  let formulas: FormulaRecognizer
  let scanner: HeadingScanner

  /// The length up to which the lines of a text that wraps them are full; `nil` for a text that does not wrap.
  let wrapWidth: Int?

  /// Where the lines begin that hold a number alone in the midst of a sentence.
  let numbersInSentences: Set<Int>

  /// The headings by line, or -1.
  var headingAt: [Int32]
  let headings: [HeadingCandidate]

  var structure: DocumentStructure
  var zone = Zone.front

  /// The grouping clauses that are open, outermost first, with their keyword.
  var groups: [(keyword: HeadingKeyword, node: Int)] = []

  /// The annex that is open.
  var annex: Int?

  /// Whether an article was read in the open annex.
  var annexHasArticles = false

  /// The annex that was opened for notes behind the signatures.
  var notesAnnex: Int?

  /// The clause that takes paragraphs.
  var container = -1

  /// The open levels of lists in the container, outermost first.
  var levels: [Level] = []

  /// The clause and its part that lines going on are added to.
  var open: (node: Int, part: StructurePart)?

  /// The number of the last grouping clause of each keyword outside annexes.
  var lastGroup: [HeadingKeyword: PrintedNumber] = [:]

  /// The number of the last article outside annexes.
  var lastArticle: PrintedNumber?

  /// The number of the last paragraph on the outermost level, and how it is written.
  var lastParagraph: (number: PrintedNumber, style: Marker.Style)?

  /// The preamble, once it is open.
  var preamble: Int?
  var hasPartyClause = false
  var hasWordsOfAgreement = false

  /// The clause last opened for text.
  var lastBlock: Int?

  /// The open lists of points without markers, outermost first.
  var plainLists: [PlainList] = []

  /// The lists that a block has broken off, as long as a further point may take them up.
  var brokenLists: BrokenLists?

  /// Whether the closing formula has said where and when the agreement was done.
  var isDone = false

  /// The line before which notes go on that interrupt a sentence.
  var notesEnd = 0

  /// The line last read as text.
  var previous: SourceLine?

  /// The index of the line that is being read.
  var currentLine = 0

  /// The number of clauses at which no more are opened.
  let maximumClauses: Int

  init(
    text: ByteText, lines: [SourceLine], headings: [HeadingCandidate], isMarkdown: Bool,
    maximumClauses: Int
  ) {
    self.maximumClauses = maximumClauses
    self.text = text
    self.lines = lines
    self.headings = headings
    self.isMarkdown = isMarkdown
    markers = MarkerReader(text: text)
    formulas = FormulaRecognizer(text: text)
    scanner = HeadingScanner(text: text, lines: lines)
    wrapWidth = Self.wrapWidth(of: lines)
    numbersInSentences = Self.numbersInSentences(lines, text, scanner)
    headingAt = [Int32](repeating: -1, count: lines.count)
    for (index, heading) in headings.enumerated() {
      headingAt[heading.line] = Int32(truncatingIfNeeded: index)
    }
    structure = DocumentStructure(text: text)
    structure.reserveCapacity(lines: lines.count)
  }

  /// The width at which a text wraps its lines, if most of its lines come close to it.
  private static func wrapWidth(of lines: [SourceLine]) -> Int? {
    guard lines.count >= 20 else { return nil }
    var counts = [Int](repeating: 0, count: 202)
    for line in lines { counts[min(line.count, 201)] += 1 }
    func percentile(_ share: Int) -> Int {
      var seen = 0
      for (length, count) in counts.enumerated() {
        seen += count
        if seen * 100 >= lines.count * share { return length }
      }
      return 201
    }
    let width = percentile(90)
    guard width <= 160, percentile(50) * 10 >= width * 6 else { return nil }
    return width
  }

  /// Reads all lines.
  mutating func build() -> DocumentStructure {
    var index = skippingMetadata()
    while index < lines.count {
      currentLine = index
      guard structure.nodes.count < maximumClauses else {
        appendRest(from: index)
        break
      }
      let heading = headingAt[index]
      if heading >= 0 {
        index = read(headings[Int(heading)])
      } else {
        readText(at: index)
        index += 1
      }
    }
    return structure
  }

  /// Adds all further lines to the last clause, when no more clauses may be opened.
  private mutating func appendRest(from index: Int) {
    guard let first = lines.dropFirst(index).first, let last = lines.last else { return }
    structure.remarks.append(
      StructureRemark(range: first.start..<last.end, subject: .tooManyClauses))
    if open == nil { open = (structure.nodes.count - 1, .closing) }
    append(first.start..<last.end)
  }

  /// Skips YAML between two lines of dashes at the start of a Markdown text.
  private mutating func skippingMetadata() -> Int {
    guard isMarkdown, let first = lines.first, isDashes(first) else { return 0 }
    guard let end = lines.dropFirst().firstIndex(where: isDashes) else { return 0 }
    structure.skipped.append(SkippedRange(range: first.start..<lines[end].end, reason: .metadata))
    return end + 1
  }

  private func isDashes(_ line: SourceLine) -> Bool {
    line.count == 3 && text[line.start] == 0x2D && text[line.start + 1] == 0x2D
      && text[line.start + 2] == 0x2D
  }

  /// Opens a clause, with nothing in it.
  ///
  /// A clause cannot stand before words that have been read. Where one of the clauses around it has closing words
  /// already, these become a block of their own, and the new clause stands after it.
  mutating func openNode(
    _ kind: Clause.Kind, in parent: Int, label: Range<Int>, printedNumber: Range<Int>? = nil,
    number: PrintedNumber? = nil, part: StructurePart = .prose
  ) -> Int {
    let parent = freeingClosingWords(around: parent)
    let node = structure.addNode(
      kind, in: parent, label: label,
      printedNumber: printedNumber ?? label.lowerBound..<label.lowerBound,
      number: number)
    open = (node, part)
    return node
  }

  /// Makes the closing words of the outermost clause that has some a block of their own.
  ///
  /// - Returns: the clause in which a new one can stand: that clause, or the parent asked for when none has any.
  private mutating func freeingClosingWords(around parent: Int) -> Int {
    var owner = -1
    var place = parent
    while place >= 0 {
      if !structure.nodes[place].closing.isEmpty { owner = place }
      place = Int(structure.nodes[place].parent)
    }
    guard owner >= 0 else { return parent }
    freeClosingWords(of: owner)
    return owner
  }

  /// Adds a range to the open part, without the targets of links.
  mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var open = open ?? (-1, .prose)
    if open.part != .closing, open.node != structure.nodes.count - 1 {
      // Something was opened since: the words go on in a block of their own.
      open = (
        openNode(
          childKind(of: container), in: container, label: range.lowerBound..<range.lowerBound),
        .prose
      )
    }
    guard isMarkdown else {
      structure.append(range, to: open.part, of: open.node)
      return
    }
    for piece in visibleRanges(of: range) { structure.append(piece, to: open.part, of: open.node) }
  }
}
