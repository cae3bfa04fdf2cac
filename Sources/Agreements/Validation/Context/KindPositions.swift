/// The positions of the clauses of each kind, in the order of the document.
///
/// A rule that looks at clauses of some kinds then pays for those and not for the length of the text.
struct KindPositions: Sendable {
  /// The kinds that there are, with their clauses; they are few, so that a list is searched faster than a dictionary.
  private var kinds: [Entry] = []

  /// The place of the kind that was added last, which mostly comes again.
  private var last = 0

  private struct Entry: Sendable {
    var kind: Clause.Kind
    var positions: [Int]
  }

  /// Adds the next clause.
  mutating func append(_ position: Int, of kind: Clause.Kind) {
    if !kinds.indices.contains(last) || kinds[last].kind != kind {
      last = kinds.firstIndex { $0.kind == kind } ?? kinds.count
      if last == kinds.count { kinds.append(Entry(kind: kind, positions: [])) }
    }
    kinds[last].positions.append(position)
  }

  /// The positions of the clauses of a kind.
  subscript(kind: Clause.Kind) -> [Int] {
    kinds.first { $0.kind == kind }?.positions ?? []
  }
}

extension RuleContext {
  /// The positions of the clauses of a kind, in order.
  func positions(of kind: Clause.Kind) -> [Int] { positionsByKind[kind] }

  /// The units of some kinds, in order.
  func units(of kinds: Clause.Kind...) -> [ClauseUnit] {
    var positions = kinds.first.map { positionsByKind[$0] } ?? []
    if kinds.count > 1 {
      for kind in kinds.dropFirst() { positions += positionsByKind[kind] }
      positions.sort()
    }
    return positions.map { units[$0] }
  }

  /// The signature blocks with their units, in order.
  var signatureBlocks: [(unit: ClauseUnit, block: SignatureBlock)] {
    typedClauses.compactMap { position in
      guard case .signature(let block) = units[position].clause.substance else { return nil }
      return (units[position], block)
    }
  }
}
