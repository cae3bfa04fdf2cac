/// Which clauses of two documents belong together, and how their places differ.
struct ClauseMatching {
  let old: ComparedDocument
  let new: ComparedDocument

  /// For each clause of the old text its partner, and the other way round; -1 without one.
  let partners: [Int32]
  let counterparts: [Int32]

  /// By what each clause of the old text was matched.
  let bases: [ClauseMatch.Basis?]

  /// The clauses that were split, and those that were joined.
  let splits: [ClauseDivision]
  let joins: [ClauseDivision]

  /// The clauses of the old text that stand elsewhere in the new one.
  let moved: Set<Int>

  /// The clauses of the old text that were read on another level of the new one though nothing was moved: their label
  /// and their place among all clauses are the same, and they stand in the same article.
  let releveled: Set<Int>

  /// Whether some clauses were not compared because there were too many.
  let isExhausted: Bool

  /// Where the clauses of the old text stand, and those of the new one.
  let oldIndices: [ClauseID: Int]
  let newIndices: [ClauseID: Int]

  init(_ matcher: inout ClauseMatcher) {
    splits = matcher.splits()
    joins = matcher.joins()
    old = matcher.old
    new = matcher.new
    partners = matcher.partners
    counterparts = matcher.counterparts
    bases = matcher.bases
    isExhausted = matcher.isExhausted
    moved = Self.moved(old, new, matcher.partners, matcher.oldWords)
    releveled = Self.releveled(old, new, matcher.partners)
    oldIndices = Self.indices(old)
    newIndices = Self.indices(new)
  }

  /// Takes up again what a comparison found.
  init(
    _ old: ComparedDocument, _ new: ComparedDocument, _ matches: [ClauseMatch],
    moved: Set<ClauseID>
  ) {
    self.old = old
    self.new = new
    let indices = Self.indices(old)
    let places = Self.indices(new)
    var partners = [Int32](repeating: -1, count: old.nodes.count)
    var counterparts = [Int32](repeating: -1, count: new.nodes.count)
    var bases = [ClauseMatch.Basis?](repeating: nil, count: old.nodes.count)
    for match in matches {
      guard let index = indices[match.old], let place = places[match.new] else { continue }
      partners[index] = Int32(place)
      counterparts[place] = Int32(index)
      bases[index] = match.basis
    }
    self.partners = partners
    self.counterparts = counterparts
    self.bases = bases
    splits = []
    joins = []
    releveled = []
    self.moved = Set(moved.compactMap { indices[$0] })
    isExhausted = false
    oldIndices = indices
    newIndices = places
  }

  private static func indices(_ document: ComparedDocument) -> [ClauseID: Int] {
    var indices: [ClauseID: Int] = [:]
    indices.reserveCapacity(document.clauses.count)
    for index in document.clauses.indices { indices[document.clauses[index].id] = index }
    return indices
  }

  /// The clauses that stand in another clause than before, or among their siblings in another order: as few as
  /// possible, counted by their words.
  private static func moved(
    _ old: ComparedDocument, _ new: ComparedDocument, _ partners: [Int32], _ words: MatchingWords
  ) -> Set<Int> {
    var moved: Set<Int> = []
    var staying: [Int32: [Int]] = [:]
    for index in old.nodes.indices where partners[index] >= 0 {
      let above = old.nodes[index].parent
      let around = new.nodes[Int(partners[index])].parent
      let isHome = above < 0 ? around < 0 : around >= 0 && partners[Int(above)] == around
      if isHome { staying[above, default: []].append(index) } else { moved.insert(index) }
    }
    for siblings in staying.values where siblings.count > 1 {
      let places = siblings.map { Int(new.nodes[Int(partners[$0])].ordinal) }
      let weights = siblings.map { words.treeCount($0, old) + 1 }
      let kept = HeaviestRise.indices(of: places, weights: weights)
      for (rank, index) in siblings.enumerated() where !kept[rank] { moved.insert(index) }
    }
    return moved
  }

  private static func releveled(
    _ old: ComparedDocument, _ new: ComparedDocument, _ partners: [Int32]
  ) -> Set<Int> {
    let paired = old.nodes.indices.filter { partners[$0] >= 0 }
    let inOrder = HeaviestRise.indices(
      of: paired.map { Int(partners[$0]) }, weights: [Int](repeating: 1, count: paired.count))
    var releveled: Set<Int> = []
    for (rank, index) in paired.enumerated() where inOrder[rank] {
      let partner = Int(partners[index])
      guard old.clauses[index].printedLabel == new.clauses[partner].printedLabel,
        old.nodes[index].isListed, new.nodes[partner].isListed
      else { continue }
      let article = old.article(around: index)
      if article >= 0, Int(partners[article]) == new.article(around: partner) {
        releveled.insert(index)
      }
    }
    return releveled
  }
}

extension ComparedDocument.Node {
  /// Whether it is a paragraph or a point.
  fileprivate var isListed: Bool { kind == .paragraph || kind.isListItem }
}

extension ComparedDocument {
  /// The article, annex or other such unit in which a clause stands; -1 without one.
  fileprivate func article(around index: Int) -> Int {
    var around = Int(nodes[index].parent)
    while around >= 0, nodes[around].isListed { around = Int(nodes[around].parent) }
    return around
  }
}
