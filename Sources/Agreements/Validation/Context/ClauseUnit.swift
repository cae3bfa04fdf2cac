/// A clause in the order of the document, with its place in the tree.
public struct ClauseUnit: Sendable {
  /// The clause.
  public var clause: Clause { content.clause }

  /// Its place in the order of the document, counted from 0.
  public let position: Int

  /// The position of the clause around it; `nil` at the top level.
  public let parent: Int?

  /// How deep it stands; 1 at the top level.
  public let depth: Int

  /// The positions of the clause and all that is within it.
  public internal(set) var subtree: Range<Int>

  /// How it is cited: by the printed numbers of a text that was read, else by the computed ones.
  public var citation: String? { content.citation }

  /// Its number as it is or will be printed, without enclosure or keyword, such as "5" or "a"; `nil` without one.
  public var number: String? { content.number }

  /// The positions of its passages among those of the context.
  public internal(set) var passages: Range<Int>

  /// What all copies share: rules pass units about, and a clause is large.
  private let content: Content

  init(
    _ clause: Clause, position: Int, parent: Int?, depth: Int, citation: String?, number: String?,
    passages: Range<Int>
  ) {
    content = Content(clause, citation: citation, number: number)
    self.position = position
    self.parent = parent
    self.depth = depth
    self.passages = passages
    subtree = position..<position + 1
  }

  private final class Content: Sendable {
    let clause: Clause
    let citation: String?
    let number: String?

    init(_ clause: Clause, citation: String?, number: String?) {
      self.clause = clause
      self.citation = citation
      self.number = number
    }
  }
}
