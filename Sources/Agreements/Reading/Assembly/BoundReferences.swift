/// Finds the references in the words of the clauses, and binds them to the clauses they name.
struct BoundReferences {
  /// One reference, by where its words stand among those of all clauses.
  struct Bound: Sendable {
    /// Where its words stand.
    var range: Range<Int>

    /// The reference.
    var reference: Reference
  }

  /// A reference that names a clause that is not there.
  struct Missing: Sendable {
    /// Where its words stand.
    var range: Range<Int>

    /// The clause in which they stand.
    var clause: Int
  }

  private let canonical: CanonicalText
  private let ids: [ClauseID]
  private let resolver: ReferenceResolver

  /// The other instruments that are named, in the order of their first mention.
  private(set) var instruments: [ExternalInstrument] = []

  /// References that name what is not there.
  private(set) var missing: [Missing] = []

  private var instrumentIDs: [String: ExternalInstrumentID] = [:]

  init(_ assembly: ReadingAssembly, designations: Set<InstrumentNoun>) {
    canonical = assembly.canonical
    ids = assembly.ids
    var index = ReferenceIndex()
    index.designations = designations
    let text = assembly.input.text
    for node in assembly.structure.nodes {
      index.append(node.kind, number: Self.number(of: node, in: text), parent: Int(node.parent))
    }
    resolver = ReferenceResolver(index)
  }

  /// The number of a clause as references name it; a lone letter is read as its siblings have it.
  private static func number(of node: StructureNode, in text: ByteText) -> ReferencedNumber? {
    guard !node.printedNumber.isEmpty,
      var number = ReferencedNumber.read(text.bytes, in: node.printedNumber)
    else {
      return nil
    }
    let isLetter =
      node.number?.numeral == .lowercaseLetter || node.number?.numeral == .uppercaseLetter
    if isLetter, number.script == .roman, let letter = number.alternate {
      number.alternate = number.number
      number.number = letter
      number.script = .letter
    }
    return number
  }

  /// The references in a range of the words, which belongs to a clause.
  mutating func references(in range: Range<Int>, of clause: Int) -> [Bound] {
    guard range.count > 3 else { return [] }
    let scanned = ReferenceScanner(canonical.bytes, in: range).references()
    guard !scanned.isEmpty else { return [] }
    let resolutions = resolver.resolve(scanned, in: clause, of: canonical.bytes, range: range)
    return zip(scanned, resolutions).map { scanned, resolution in
      if case .unresolved = resolution.target {
        missing.append(Missing(range: scanned.range, clause: clause))
      }
      return Bound(
        range: scanned.range,
        reference: Reference(
          target(resolution), form: .automatic, fragment: resolution.fragment,
          function: scanned.function,
          wording: words(scanned.range)))
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
      let words = self.words(pinpoint)
      return .external(instrument(named: self.words(name)), pinpoint: words.isEmpty ? nil : words)
    case .external(nil, _), .unresolved:
      return .unresolved
    }
  }

  private mutating func instrument(named name: String) -> ExternalInstrumentID {
    if let id = instrumentIDs[name] { return id }
    let id = ExternalInstrumentID(rawValue: "instrument-\(instruments.count + 1)")
    instrumentIDs[name] = id
    instruments.append(ExternalInstrument(id, title: name))
    return id
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: canonical.bytes[range.clamped(to: 0..<canonical.bytes.count)], as: UTF8.self)
  }
}
