/// Finds the references in the words of the clauses, and binds them to the clauses they name.
struct BoundReferences {
  /// One reference, by where its words stand among those of all clauses.
  struct Bound: Sendable {
    /// Where its words stand.
    var range: Range<Int>

    /// The reference, as it will stand in the prose.
    var run: Prose.Run
  }

  /// A reference that names a clause that is not there.
  struct Missing: Sendable {
    /// Where its words stand.
    var range: Range<Int>

    /// The clause in which they stand.
    var clause: Int

    /// Whether the text has no heading with the number that they name, so that the clause stands elsewhere.
    var isElsewhere: Bool
  }

  private let bytes: [UInt8]
  private let ids: [ClauseID]
  private let parts: [CanonicalText.Part]
  private let headings: HeadingNumbers
  private var titles: HeadingTitles
  private let resolver: ReferenceResolver

  /// The references, in the order in which they were found.
  private(set) var bound: [Bound] = []

  /// The other instruments that are named, in the order of their first mention.
  private(set) var instruments: [ExternalInstrument] = []

  /// References that name what is not there.
  private(set) var missing: [Missing] = []

  private var instrumentIDs: [String: ExternalInstrumentID] = [:]

  init(_ assembly: ReadingAssembly, designations: Set<InstrumentNoun>) {
    bytes = assembly.canonical.bytes
    ids = assembly.ids
    parts = assembly.canonical.parts
    headings = HeadingNumbers(assembly.structure)
    var titles = HeadingTitles(bytes)
    // Half of the clauses: many have no number, and the index grows where that is too few.
    var index = ReferenceIndex(capacity: assembly.structure.nodes.count / 2)
    index.designations = designations
    let text = assembly.input.text
    for (place, node) in assembly.structure.nodes.enumerated() {
      let number = Self.number(of: node, in: text)
      let part = assembly.canonical.parts[place]
      index.append(
        node.kind, number: number, parent: Int(node.parent),
        isOpen: Self.isOpen(part.prose, in: bytes),
        isClosed: Self.isClosed(part.closing.isEmpty ? part.prose : part.closing, in: bytes),
        isSubsection: node.kind == .section && Self.isSubsection(node.label, in: text))
      titles.add(node.kind, number, title: part.heading, at: place)
    }
    self.titles = titles
    resolver = ReferenceResolver(index)
  }

  /// Whether a section is called a sub-section.
  private static func isSubsection(_ label: Range<Int>, in text: ByteText) -> Bool {
    let (word, _) = FoldedWord.reading(text, at: label.lowerBound, to: label.upperBound)
    return subsectionWords.contains(word)
  }

  private static let subsectionWords = Set(
    ["SUB", "SUBSECTION", "SUBSECCION"].map { FoldedWord($0) })

  /// Whether words end as those before or within a list do: with a colon, semicolon or comma, or with "and".
  private static func isOpen(_ range: Range<Int32>, in bytes: [UInt8]) -> Bool {
    guard !range.isEmpty else { return false }
    let last = bytes[Int(range.upperBound) - 1]
    if last == 0x3A || last == 0x3B || last == 0x2C { return true }
    let lexer = ReferenceLexer(bytes, in: Int(range.lowerBound)..<Int(range.upperBound))
    guard last >= 0x61 else { return false }
    return lexer.meaning(before: Int(range.upperBound))?.word == .conjunction
  }

  /// Whether words end as a sentence does: with a full stop, or with what closes a quotation or bracket.
  private static func isClosed(_ range: Range<Int32>, in bytes: [UInt8]) -> Bool {
    guard !range.isEmpty else { return false }
    switch bytes[Int(range.upperBound) - 1] {
    case 0x2E, 0x21, 0x3F, 0x29, 0x22, 0x5D, 0x99, 0x9D, 0xBB: return true
    default: return false
    }
  }

  /// The number of a clause as references name it; a lone letter is read as its siblings have it.
  private static func number(of node: StructureNode, in text: ByteText) -> ReferencedNumber? {
    let range = node.printedNumber
    guard !range.isEmpty else { return nil }
    if range.count == 1, let numeral = node.number?.numeral, numeral != .arabic,
      let letter = ClauseNumber.Component(letters: range, of: text.bytes).map({ ClauseNumber($0) })
    {
      let isRoman = numeral == .lowercaseRoman || numeral == .uppercaseRoman
      guard isRoman, let roman = node.number.flatMap({ ClauseNumber(value: Int($0.last)) })
      else {
        return ReferencedNumber(number: letter, alternate: nil, script: .letter, range: range)
      }
      return ReferencedNumber(number: roman, alternate: letter, script: .roman, range: range)
    }
    return ReferencedNumber.read(text.bytes, in: range)
  }

  /// Finds the references in the words of all clauses.
  ///
  /// They come clause by clause, those in the text of each before those in its closing words.
  mutating func bind(in parts: [CanonicalText.Part]) {
    var notes: NotesAtEnd?
    for (clause, part) in parts.enumerated() {
      let prose = Int(part.prose.lowerBound)..<Int(part.prose.upperBound)
      switch resolver.index.units[clause].kind {
      case .signature where NotesAtEnd.begin(in: prose, of: bytes),
        .testimonium where NotesAtEnd.begin(in: prose, of: bytes):
        notes = notes ?? NotesAtEnd(bytes, marksIn: parts[..<clause])
        for piece in notes?.pieces(of: prose) ?? [] {
          bind(in: piece.words, of: clause, from: piece.clause ?? clause)
        }
      default: bind(in: prose, of: clause, from: clause)
      }
      bind(
        in: Int(part.closing.lowerBound)..<Int(part.closing.upperBound), of: clause, from: clause)
    }
  }

  /// Finds the references in some words of a clause, as they are to be read from a place: for a note that of the clause
  /// that bears its mark.
  private mutating func bind(in range: Range<Int>, of clause: Int, from place: Int) {
    guard range.count > 3 else { return }
    let scanned = ReferenceScanner(bytes, in: range).references()
    guard !scanned.isEmpty else { return }
    let isOwn = place == clause
    let resolutions = resolver.resolve(
      scanned, in: place, of: bytes, range: range, lead: isOwn ? lead(to: clause) : 0..<0,
      earlier: isOwn ? earlier(than: range.lowerBound, around: clause) : 0..<0)
    for (scanned, resolution) in zip(scanned, resolutions) {
      var scanned = scanned
      var resolution = resolution
      if case .unresolved = resolution.target, let places = places(of: scanned, from: place) {
        resolution = ReferenceResolution(target: .clauses(places), certainty: .low)
      }
      if !isOwn, case .enclosing(_, let around) = resolution.target {
        resolution.target = .clauses([around])
      }
      // The full stop of the sentence is no part of the reference.
      if bytes[scanned.range.upperBound - 1] == 0x2E {
        scanned.range = scanned.range.lowerBound..<scanned.range.upperBound - 1
      }
      if case .unresolved = resolution.target {
        missing.append(
          Missing(
            range: scanned.range, clause: clause, isElsewhere: headings.lackTarget(of: scanned)))
      }
      scanned.range = withoutMark(scanned.range, resolution, in: clause)
      let reference = Reference(
        target(resolution), form: .automatic, fragment: resolution.fragment,
        function: scanned.function, wording: words(scanned.range))
      bound.append(Bound(range: scanned.range, run: .reference(reference)))
    }
  }

  /// The clauses that a reference names by a title that it quotes.
  private mutating func places(of scanned: ScannedReference, from clause: Int) -> [Int]? {
    if let place = titles.place(of: scanned) { return [place] }
    let walk = ReferenceWalk(
      index: resolver.index, clause: clause, isWhole: true, memory: ReferenceResolver.Memory())
    return titles.places(of: scanned, in: walk)
  }

  /// The words of a reference without the mark of a note behind them: "paragraph 2 (1)".
  ///
  /// A number between parentheses after a space is a mark where no clause has it, and a note with the number stands
  /// soon after.
  private func withoutMark(
    _ range: Range<Int>, _ resolution: ReferenceResolution, in clause: Int
  ) -> Range<Int> {
    guard resolution.missing.count == 1,
      case .number(let number)? = resolution.missing.first?.designation,
      number.script == .arabic, number.range.upperBound + 1 == range.upperBound,
      number.range.lowerBound > range.lowerBound + 2, bytes[number.range.lowerBound - 1] == 0x28,
      bytes[number.range.lowerBound - 2] == 0x20
    else { return range }
    let units = resolver.index.units
    let isNote = units[min(clause + 1, units.count)..<min(clause + Self.notesReach, units.count)]
      .contains { $0.kind.isInner && $0.number?.number == number.number }
    return isNote ? range.lowerBound..<number.range.lowerBound - 2 : range
  }

  /// How many clauses after a mark its note is looked for.
  private static let notesReach = 16

  /// The words before the list in which a clause stands.
  private func lead(to clause: Int) -> Range<Int> {
    let parent = Int(resolver.index.units[clause].parent)
    guard parts.indices.contains(parent) else { return 0..<0 }
    return Int(parts[parent].prose.lowerBound)..<Int(parts[parent].prose.upperBound)
  }

  /// The words of the article around a clause that stand before an offset.
  private func earlier(than offset: Int, around clause: Int) -> Range<Int> {
    guard let owner = resolver.index.enclosing(clause, where: { !$0.isInner }), owner != clause
    else { return 0..<0 }
    let start = Int(max(parts[owner].heading.upperBound, parts[owner].prose.lowerBound))
    return start < offset ? start..<offset : 0..<0
  }

  private mutating func target(_ resolution: ReferenceResolution) -> Reference.Target {
    switch resolution.target {
    case .clauses(let places):
      return .clauses(places.map { ids[$0] })
    case .range(let first, let last):
      return .range(from: ids[first], through: ids[last])
    case .enclosing(let kind, _):
      return .enclosing(kind)
    case .agreement:
      return .agreement
    case .external(let name?, let pinpoint):
      let words = self.words(self.pinpoint(pinpoint, before: name))
      return .external(instrument(named: self.words(name)), pinpoint: words.isEmpty ? nil : words)
    case .external(nil, _), .unresolved:
      return .unresolved
    }
  }

  /// The words of a pinpoint without the name of the instrument and the "of the" before it.
  private func pinpoint(_ range: Range<Int>, before name: Range<Int>) -> Range<Int> {
    guard name.lowerBound >= range.lowerBound, name.lowerBound < range.upperBound else {
      return range
    }
    let text = ByteText(bytes)
    var end = text.trimmingSpaces(from: range.lowerBound, to: name.lowerBound)
    for _ in 0..<3 {
      var start = end
      // Small letters alone, where "XIof" lost its space.
      let isSmall = start > range.lowerBound && bytes[start - 1] >= 0x61
      while start > range.lowerBound, text.isLetter(at: start - 1),
        !isSmall || bytes[start - 1] >= 0x61
      {
        start -= 1
      }
      let word = FoldedWord.reading(text, at: start, to: end).word
      guard start > range.lowerBound, Self.joiningWords.contains(word) else { break }
      end = text.trimmingSpaces(from: range.lowerBound, to: start)
    }
    return range.lowerBound..<end
  }

  private static let joiningWords = WordSet(
    ["OF", "TO", "THE", "OFTHE", "IN", "DE", "DU", "DEL", "LA", "LE", "UNDER"])

  private mutating func instrument(named name: String) -> ExternalInstrumentID {
    if let id = instrumentIDs[name] { return id }
    let id = ExternalInstrumentID(rawValue: "instrument-\(instruments.count + 1)")
    instrumentIDs[name] = id
    instruments.append(ExternalInstrument(id, title: name))
    return id
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
