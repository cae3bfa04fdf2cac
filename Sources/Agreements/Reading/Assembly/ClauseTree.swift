/// Builds the tree of clauses from the nodes of a structure.
struct ClauseTree {
  private let assembly: ReadingAssembly
  private let nodes: [StructureNode]
  private var next = 0

  /// The references in the words, if they are read.
  private(set) var references: BoundReferences?

  init(assembly: ReadingAssembly, references: BoundReferences?) {
    self.assembly = assembly
    self.references = references
    nodes = assembly.structure.nodes
  }

  /// The clauses at the top, with all they hold.
  mutating func clauses() -> [Clause] {
    children(of: -1)
  }

  /// The clauses within one; the depth of the tree is bounded by the builder of the structure.
  private mutating func children(of parent: Int) -> [Clause] {
    var clauses: [Clause] = []
    while next < nodes.count, Int(nodes[next].parent) == parent {
      let index = next
      next += 1
      var clause = clause(at: index)
      clause.children = children(of: index)
      clauses.append(clause)
    }
    return clauses
  }

  private mutating func clause(at index: Int) -> Clause {
    let node = nodes[index]
    let part = assembly.canonical.parts[index]
    return Clause(
      assembly.ids[index], node.kind,
      heading: part.heading.isEmpty ? nil : Prose(assembly.string(part.heading)),
      prose(part.prose, of: index),
      closingWords: part.closing.isEmpty ? nil : prose(part.closing, of: index),
      numbering: numbering(of: node),
      printedLabel: part.label.isEmpty ? nil : assembly.string(part.label))
  }

  /// The prose of a range of the words, with the references in it bound.
  private mutating func prose(_ range: Range<Int32>, of clause: Int) -> Prose {
    guard !range.isEmpty else { return Prose() }
    let range = Int(range.lowerBound)..<Int(range.upperBound)
    let bound = references?.references(in: range, of: clause) ?? []
    guard !bound.isEmpty else { return Prose(words(range)) }
    var prose = Prose()
    var position = range.lowerBound
    for found in bound
    where found.range.lowerBound >= position && found.range.upperBound <= range.upperBound {
      prose.append(.text(words(position..<found.range.lowerBound)))
      prose.append(.reference(found.reference))
      position = found.range.upperBound
    }
    prose.append(.text(words(position..<range.upperBound)))
    return prose
  }

  private func words(_ range: Range<Int>) -> String {
    String(decoding: assembly.canonical.bytes[range], as: UTF8.self)
  }

  private func numbering(of node: StructureNode) -> Clause.NumberingRule {
    guard let number = node.number else { return .unnumbered }
    return switch number.insertion?.kind {
    case .multiplicative: .insertedMultiplicative
    case .letter: .insertedLetter
    case nil: .sequential
    }
  }
}
