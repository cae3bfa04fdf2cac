/// The clauses of an agreement in the order of the document, each entered before those within it and left behind them.
///
/// A clause is costly to copy, so that a step gives the list in which it stands.
struct ClauseWalk: Sequence, IteratorProtocol {
  /// A clause that is entered or left.
  struct Step {
    /// The clause and those beside it.
    let siblings: [Clause]

    /// The place of the clause among them.
    let ordinal: Int

    /// Its place in the order of the document, counted from 0.
    let position: Int

    /// The position of the clause around it; `nil` at the top level.
    let parent: Int?

    /// How deep it stands; 1 at the top level.
    let depth: Int

    /// Whether it is left.
    let isLeaving: Bool
  }

  /// A list of siblings, how many of them were entered, and the position of the last of these.
  private var levels: [(siblings: [Clause], entered: Int, position: Int)]
  private var count = 0

  /// Walks through clauses with all that is within them.
  init(_ clauses: [Clause]) {
    levels = [(clauses, 0, 0)]
  }

  mutating func next() -> Step? {
    guard let level = levels.last else { return nil }
    guard level.entered < level.siblings.count else {
      levels.removeLast()
      return step(isLeaving: true)
    }
    levels[levels.count - 1].entered += 1
    levels[levels.count - 1].position = count
    count += 1
    defer { levels.append((level.siblings[level.entered].children, 0, 0)) }
    return step(isLeaving: false)
  }

  /// The clause that was entered last on the innermost level; `nil` behind the last clause of all.
  private func step(isLeaving: Bool) -> Step? {
    guard let level = levels.last else { return nil }
    return Step(
      siblings: level.siblings, ordinal: level.entered - 1, position: level.position,
      parent: levels.dropLast().last?.position, depth: levels.count, isLeaving: isLeaving)
  }
}
