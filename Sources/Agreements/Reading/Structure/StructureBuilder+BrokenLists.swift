extension StructureBuilder {
  /// The most blocks that may stand among the points of a list.
  private static let mostBlocks = 8

  /// Keeps the open lists when a block is about to be opened that breaks them off.
  mutating func breakOffLists() {
    if let last = levels.last, last.style.family != .bullet {
      brokenLists = BrokenLists(levels: levels, firstBlock: structure.nodes.count)
    }
  }

  /// Where a marker belongs that goes on with a list which a note or another block has broken off: "(d)" after "(c)"
  /// and a note.
  func takenUp(by marker: Marker, _ line: SourceLine) -> Placement? {
    guard let brokenLists, marker.style.enclosure != .none, !line.isInner,
      var place = successor(of: marker, in: brokenLists.levels),
      marker.reading(where: \.isFirst) == nil || !introducesList(),
      canTakeUp(brokenLists, at: place.level)
    else { return nil }
    place.takesUp = true
    return place
  }

  /// Whether only plain blocks stand behind the points of a level, so that they can be put into the last of them.
  private func canTakeUp(_ lists: BrokenLists, at level: Int) -> Bool {
    let blocks = lists.firstBlock..<structure.nodes.count
    guard blocks.count <= Self.mostBlocks, let first = blocks.first else { return false }
    let outer = structure.nodes[first].parent
    let arePlain = blocks.allSatisfy {
      structure.nodes[$0].parent == outer && structure.nodes[$0].closing.isEmpty
    }
    guard arePlain, isLast(lists.levels[level].node, before: first) else { return false }
    var around = Int32(truncatingIfNeeded: lists.levels[level].node)
    guard structure.nodes[Int(around)].depth < Self.deepestLevel else { return false }
    while around >= 0, around != outer {
      guard structure.nodes[Int(around)].closing.isEmpty else { return false }
      around = structure.nodes[Int(around)].parent
    }
    return around == outer
  }

  /// Whether what stands before a block is within a point, so that the block can be put into it as the last.
  private func isLast(_ point: Int, before block: Int) -> Bool {
    var inner = block - 1
    while inner > point { inner = Int(structure.nodes[inner].parent) }
    return inner == point
  }

  /// Opens the lists again that were broken off, with the blocks since then in the last point of a level.
  mutating func takeUpLists(at level: Int) {
    guard let lists = brokenLists else { return }
    let item = lists.levels[level].node
    for block in lists.firstBlock..<structure.nodes.count {
      structure.nodes[block].parent = Int32(truncatingIfNeeded: item)
      structure.nodes[block].depth = structure.nodes[item].depth + 1
      structure.nodes[block].kind = childKind(of: item)
    }
    levels = lists.levels
    brokenLists = nil
  }
}
