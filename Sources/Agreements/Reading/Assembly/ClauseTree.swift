/// Builds the tree of clauses from the nodes of a structure.
struct ClauseTree {
  private let assembly: ReadingAssembly
  private var nodes: [StructureNode]
  private var next = 0

  /// The number of clauses directly within each, and within the agreement at the end.
  private let childCounts: [Int32]

  /// The references in the words, if they are read, and the first of them that is not yet in a clause.
  private let references: [BoundReferences.Bound]
  private var nextReference = 0

  /// The words of the clauses that are not yet in the tree.
  private var blocks: WordBlocks

  /// The words of the clause that is read, once they are divided.
  private var words = ClauseWords()

  /// The obligations in the words, if they are read.
  private(set) var obligations: ReadObligations?

  /// Whether the clauses that are read belong to text behind the closing formula that no heading places, such as notes
  /// of editors; nothing in it binds.
  private var isBehindClosing = false
  private var hasClosing = false

  /// Definitions and final provisions, if they are read.
  private var provisions: ReadProvisions?

  /// The closing formula, if it is read, and the clause that it is.
  private let closing: (formula: ClosingFormula, clause: Int)?

  init(
    assembly: ReadingAssembly, blocks: WordBlocks, references: [BoundReferences.Bound],
    obligations: ReadObligations?, provisions: ReadProvisions?,
    closing: (formula: ClosingFormula, clause: Int)?
  ) {
    self.assembly = assembly
    self.blocks = blocks
    self.closing = closing
    self.references = references
    self.obligations = obligations
    self.provisions = provisions
    nodes = assembly.structure.nodes
    var counts = [Int32](repeating: 0, count: nodes.count + 1)
    for node in nodes { counts[node.parent >= 0 ? Int(node.parent) : nodes.count] += 1 }
    childCounts = counts
  }

  /// The clauses at the top, with all they hold.
  mutating func clauses() -> [Clause] {
    var clauses = children(of: -1, under: nil)
    // No clause stands outside the one that holds it; if one did, it would be lost, and all that is behind it.
    while next < nodes.count {
      nodes[next].parent = -1
      clauses += children(of: -1, under: nil)
    }
    return clauses
  }

  /// The clauses within one; the depth of the tree is bounded by the builder of the structure.
  private mutating func children(of parent: Int, under chapeau: ReadObligations.OpenNorm?)
    -> [Clause]
  {
    var clauses: [Clause] = []
    clauses.reserveCapacity(Int(childCounts[parent >= 0 ? parent : nodes.count]))
    while next < nodes.count, Int(nodes[next].parent) == parent {
      let index = next
      next += 1
      if parent < 0 {
        isBehindClosing = hasClosing && isUnplaced(index)
        hasClosing = hasClosing || nodes[index].kind == .testimonium
      }
      blocks.forget(before: Int(assembly.canonical.parts[index].label.lowerBound))
      // Filled where it stands, since a clause is costly to copy.
      let place = clauses.count
      clauses.append(clause(at: index))
      divide(nodes[index].kind, index)
      let open = readObligations(of: index, into: &clauses[place], under: chapeau)
      readProvisions(of: index, into: &clauses[place])
      clauses[place].children = children(of: index, under: open)
      if let closing = clauses[place].closingWords?.canonicalText {
        ClosingException(closing)?.qualify(pointsOf: &clauses[place])
      }
    }
    return clauses
  }

  /// Whether a clause at the top is an annex without label and heading that holds no articles.
  private func isUnplaced(_ index: Int) -> Bool {
    let node = nodes[index]
    guard node.kind == .annex, node.label.isEmpty, node.heading.isEmpty else { return false }
    return !nodes[(index + 1)...].prefix(while: { $0.parent >= 0 }).contains { $0.kind == .article }
  }

  /// Divides the words of a clause in which obligations or provisions may stand.
  private mutating func divide(_ kind: Clause.Kind, _ index: Int) {
    guard obligations != nil || provisions != nil else { return }
    switch kind {
    case .paragraph, .subparagraph, .item, .subitem, .partyClause, .recital:
      let range = assembly.canonical.parts[index].prose
      words.move(
        to: Int(range.lowerBound)..<Int(range.upperBound), of: blocks,
        forDefinitions: obligations == nil && provisions?.mayBeFinal(index) != true)
    default: break
    }
  }

  /// Reads the obligations of a clause.
  ///
  /// - Returns: the norm that the clause leaves to what it holds.
  private mutating func readObligations(
    of index: Int, into clause: inout Clause, under chapeau: ReadObligations.OpenNorm?
  ) -> ReadObligations.OpenNorm? {
    guard obligations != nil, clause.kind == .paragraph || clause.kind.isListItem,
      !isBehindClosing
    else {
      return nil
    }
    let hasPoints = next < nodes.count && Int(nodes[next].parent) == index
    let result = obligations?.read(
      words.tokens, in: words.bytes, of: clause.id, under: chapeau, hasPoints: hasPoints)
    clause.obligations = result?.obligations ?? []
    return result?.open
  }

  private mutating func readProvisions(of index: Int, into clause: inout Clause) {
    guard provisions != nil else { return }
    switch clause.kind {
    case .paragraph, .subparagraph, .item, .subitem:
      clause.definitions = provisions?.definitions(in: words) ?? []
      clause.substance = provisions?.finalProvision(in: words, of: index)
    case .partyClause, .recital:
      clause.definitions = provisions?.definitions(in: words) ?? []
    case .testimonium where closing?.clause == index:
      clause.substance = closing?.formula.authenticity.map { .languages($0) }
    case .signature:
      clause.substance = signature(of: index).map { .signature($0) }
    default:
      break
    }
  }

  /// Who signs in a signature block, if it names a party, a person and a capacity.
  private func signature(of index: Int) -> SignatureBlock? {
    let source = assembly.sources[index]
    let text = assembly.input.text
    let range = Int(source.start)..<Int(source.end)
    guard let found = SignatureReader.signatures(in: text.bytes, range: range).first,
      let signatory = found.signatory, let capacity = found.capacity,
      let party = assembly.party(named: text.string(found.party)),
      !hasColumns(text, signatory)
    else { return nil }
    return SignatureBlock(
      party, signatory: .settled(text.string(signatory)), capacity: .settled(text.string(capacity)))
  }

  /// Whether two signatures stand side by side on one line.
  private func hasColumns(_ text: ByteText, _ range: Range<Int>) -> Bool {
    range.contains { place in (0..<3).allSatisfy { text[place + $0] == 0x20 } }
      || range.contains { text[$0] == 0x09 }
  }

  private mutating func clause(at index: Int) -> Clause {
    let node = nodes[index]
    let part = assembly.canonical.parts[index]
    return Clause(
      assembly.ids[index], node.kind,
      heading: part.heading.isEmpty ? nil : Prose(string(part.heading)),
      prose(part.prose),
      closingWords: part.closing.isEmpty ? nil : prose(part.closing),
      numbering: numbering(of: node),
      printedLabel: part.label.isEmpty ? nil : string(part.label))
  }

  /// The prose of a range of the words, with the references in it bound.
  private mutating func prose(_ range: Range<Int32>) -> Prose {
    guard !range.isEmpty else { return Prose() }
    let range = Int(range.lowerBound)..<Int(range.upperBound)
    guard nextReferenceStands(in: range) else { return Prose(blocks.string(range)) }
    var count = 1
    while nextReference + count < references.count,
      range.contains(references[nextReference + count].range.lowerBound)
    {
      count += 1
    }
    var prose = Prose()
    prose.reserveCapacity(2 * count + 1)
    var position = range.lowerBound
    while nextReferenceStands(in: range) {
      let found = references[nextReference]
      nextReference += 1
      guard found.range.lowerBound >= position, found.range.upperBound <= range.upperBound else {
        continue
      }
      prose.append(.text(blocks.string(position..<found.range.lowerBound)))
      prose.append(found.run)
      position = found.range.upperBound
    }
    prose.append(.text(blocks.string(position..<range.upperBound)))
    return prose
  }

  private func nextReferenceStands(in range: Range<Int>) -> Bool {
    nextReference < references.count && range.contains(references[nextReference].range.lowerBound)
  }

  private func string(_ range: Range<Int32>) -> String {
    blocks.string(Int(range.lowerBound)..<Int(range.upperBound))
  }

  private func numbering(of node: StructureNode) -> Clause.NumberingRule {
    guard let number = node.number else { return .unnumbered }
    return switch number.insertion {
    case .multiplicative: .insertedMultiplicative
    case .letter: .insertedLetter
    case nil: .sequential
    }
  }
}
