/// Which provisions yield to which, as "subject to" and "notwithstanding" say.
struct PrecedenceGraph {
  /// A reference that makes one provision prevail over another.
  struct Edge {
    /// The position of the clause in which it stands.
    var unit: Int

    /// The positions of the clauses that it names.
    var target: Range<Int>

    /// Whether the clause in which it stands prevails: "notwithstanding".
    var prevails: Bool

    /// The reference.
    var reference: LocatedReference
  }

  /// The references, in the order of the document.
  private(set) var edges: [Edge] = []

  /// How many provisions of one target are looked at, so that many references to one article cost no more than each.
  private static let reach = 64

  /// Takes the references of an agreement.
  init(_ context: RuleContext) {
    for located in context.references {
      let function = located.reference.function
      guard function == .subjectTo || function == .notwithstanding,
        let unit = context.passages[located.passage].unit, !context.isDenied(located)
      else { continue }
      for target in Self.targets(of: located, context) where !target.contains(unit) {
        edges.append(
          Edge(
            unit: unit, target: target, prevails: function == .notwithstanding, reference: located))
      }
    }
    edges.sort { $0.unit < $1.unit }
  }

  /// The clauses that a reference surely names as a whole.
  private static func targets(of located: LocatedReference, _ context: RuleContext) -> [Range<Int>]
  {
    guard located.reference.fragment == nil else { return [] }
    switch located.reference.target {
    case .clauses(let ids):
      let found = ids.compactMap { context.unit($0) }
      guard located.reference.wording != nil else { return found.map(\.subtree) }
      guard let form = context.form(of: located), form.targets.count == found.count else {
        return []
      }
      // A paragraph that was not read does not stand for its whole article.
      return zip(found, form.targets).compactMap { unit, target in
        target.steps.last?.unit.kind == unit.clause.kind ? unit.subtree : nil
      }
    case .range(let first, let last):
      guard let start = context.unit(first), let end = context.unit(last),
        start.position <= end.position
      else { return [] }
      return [start.position..<end.subtree.upperBound]
    default: return []
    }
  }

  /// The edges that stand in some clauses, found by search.
  private func edges(in target: Range<Int>) -> ArraySlice<Edge> {
    let low = edges.indices.partitioningIndex { edges[$0].unit >= target.lowerBound }
    var end = low
    while end < edges.count, end - low < Self.reach, target.contains(edges[end].unit) { end += 1 }
    return edges[low..<end]
  }

  /// The pairs of provisions each of which yields to the other.
  ///
  /// - Parameter prevailing: Whether pairs are meant of which both say "notwithstanding", or those of which both say
  ///   "subject to".
  /// - Returns: The pairs, each in the order of the document.
  func contradictions(prevailing: Bool) -> [(first: Edge, second: Edge)] {
    var found: [(first: Edge, second: Edge)] = []
    for edge in edges where edge.prevails == prevailing {
      let other = edges(in: edge.target).first {
        $0.prevails == prevailing && $0.unit < edge.unit && $0.target.contains(edge.unit)
      }
      if let other { found.append((other, edge)) }
    }
    return found
  }

  /// Circles of three and more provisions, each of which yields to the next.
  func circles() -> [[Edge]] {
    var found: [[Edge]] = []
    var isDone = Array(repeating: false, count: edges.count)
    for start in edges.indices where !edges[start].prevails && !isDone[start] {
      var path = [start]
      var onPath: Set<Int> = [start]
      var current = start
      // Each provision is followed to the first one that it yields to and that yields in its turn.
      while let next = edges(in: edges[current].target).indices.first(where: {
        !edges[$0].prevails && !isDone[$0]
      }) {
        if onPath.contains(next) {
          let circle = path[(path.firstIndex(of: next) ?? 0)...]
          if circle.count > 2 { found.append(circle.map { edges[$0] }) }
          break
        }
        path.append(next)
        onPath.insert(next)
        current = next
      }
      for place in path { isDone[place] = true }
    }
    return found
  }
}

extension RuleContext {
  /// Whether "not" stands before the words that lead to a reference, as in "shall not be subject to paragraph 1".
  func isDenied(_ located: LocatedReference) -> Bool {
    let bytes = passages[located.passage].bytes
    let start = max(0, located.range.lowerBound - 32)
    let before = Array(bytes[start..<located.range.lowerBound])
    return before.firstRange(of: Array(" not ".utf8)) != nil
  }
}
