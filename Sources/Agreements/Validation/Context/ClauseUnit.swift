/// A clause in the order of the document, with its place in the tree.
public struct ClauseUnit: Sendable {
  /// The clause.
  public let clause: Clause

  /// Its place in the order of the document, counted from 0.
  public let position: Int

  /// The position of the clause around it; `nil` at the top level.
  public let parent: Int?

  /// How deep it stands; 1 at the top level.
  public let depth: Int

  /// The positions of the clause and all that is within it.
  public internal(set) var subtree: Range<Int>

  /// How it is cited: by the printed numbers of a text that was read, else by the computed ones.
  public let citation: String?

  /// Its number as it is or will be printed, without enclosure or keyword, such as "5" or "a"; `nil` without one.
  public let number: String?

  /// The positions of its passages among those of the context.
  public internal(set) var passages: Range<Int>
}
