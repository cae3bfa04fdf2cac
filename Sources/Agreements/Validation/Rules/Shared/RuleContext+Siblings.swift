extension RuleContext {
  /// The clause before one in the same parent; `nil` for the first.
  ///
  /// - Complexity: O(d) in the depth of the tree, however many siblings there are.
  func sibling(before unit: ClauseUnit) -> ClauseUnit? {
    var position = unit.position - 1
    while position >= 0, position != unit.parent {
      if units[position].parent == unit.parent { return units[position] }
      guard let parent = units[position].parent else { return nil }
      position = parent
    }
    return nil
  }

  /// The clause after one in the same parent; `nil` for the last.
  func sibling(after unit: ClauseUnit) -> ClauseUnit? {
    let next = unit.subtree.upperBound
    guard units.indices.contains(next), units[next].parent == unit.parent else { return nil }
    return units[next]
  }
}
