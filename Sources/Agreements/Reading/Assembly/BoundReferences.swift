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
  }

  private let bytes: [UInt8]
  private let ids: [ClauseID]
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
    // Half of the clauses: many have no number, and the index grows where that is too few.
    var index = ReferenceIndex(capacity: assembly.structure.nodes.count / 2)
    index.designations = designations
    let text = assembly.input.text
    for node in assembly.structure.nodes {
      index.append(node.kind, number: Self.number(of: node, in: text), parent: Int(node.parent))
    }
    resolver = ReferenceResolver(index)
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
    for (clause, part) in parts.enumerated() {
      bind(in: Int(part.prose.lowerBound)..<Int(part.prose.upperBound), of: clause)
      bind(in: Int(part.closing.lowerBound)..<Int(part.closing.upperBound), of: clause)
    }
  }

  private mutating func bind(in range: Range<Int>, of clause: Int) {
    guard range.count > 3 else { return }
    let scanned = ReferenceScanner(bytes, in: range).references()
    guard !scanned.isEmpty else { return }
    let resolutions = resolver.resolve(scanned, in: clause, of: bytes, range: range)
    for (scanned, resolution) in zip(scanned, resolutions) {
      var scanned = scanned
      // The full stop of the sentence is no part of the reference.
      if bytes[scanned.range.upperBound - 1] == 0x2E {
        scanned.range = scanned.range.lowerBound..<scanned.range.upperBound - 1
      }
      if case .unresolved = resolution.target {
        missing.append(Missing(range: scanned.range, clause: clause))
      }
      let reference = Reference(
        target(resolution), form: .automatic, fragment: resolution.fragment,
        function: scanned.function, wording: words(scanned.range))
      bound.append(Bound(range: scanned.range, run: .reference(reference)))
    }
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
      while start > range.lowerBound, text.isLetter(at: start - 1) { start -= 1 }
      let word = FoldedWord.reading(text, at: start, to: end).word
      guard start > range.lowerBound, Self.joiningWords.contains(word) else { break }
      end = text.trimmingSpaces(from: range.lowerBound, to: start)
    }
    return range.lowerBound..<end
  }

  private static let joiningWords = WordSet(
    ["OF", "TO", "THE", "IN", "DE", "DU", "DEL", "LA", "LE", "UNDER"])

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
