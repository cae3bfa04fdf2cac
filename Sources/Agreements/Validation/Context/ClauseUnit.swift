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

  /// The annex or appendix around it, whose articles have numbers of their own; -1 without one.
  let textScope: Int

  /// Whether it stands in the operative part: not in the preamble, an annex or the closing formula.
  let isOperative: Bool

  /// Whether it stands within an annex or appendix.
  var isAttached: Bool { textScope >= 0 }

  /// The positions of its passages among those of the context.
  public internal(set) var passages: Range<Int>

  /// What all copies share: rules pass units about, and a clause is large.
  private let content: Content

  init(
    _ place: Int, of siblings: [Clause], position: Int, within parent: ClauseUnit?,
    citation: String?, number: String?,
    passages: Range<Int>
  ) {
    content = Content(place, of: siblings, citation: citation, number: number)
    self.position = position
    self.parent = parent?.position
    depth = (parent?.depth ?? 0) + 1
    textScope = parent.map { $0.clause.kind.isAttachment ? $0.position : $0.textScope } ?? -1
    isOperative = parent?.isOperative != false && siblings[place].kind.isOperative
    self.passages = passages
    subtree = position..<position + 1
  }

  private final class Content: Sendable {
    let siblings: [Clause]
    let place: Int
    let citation: String?
    let number: String?

    var clause: Clause { siblings[place] }

    init(_ place: Int, of siblings: [Clause], citation: String?, number: String?) {
      self.siblings = siblings
      self.place = place
      self.citation = citation
      self.number = number
    }
  }
}

extension Clause.Kind {
  /// Whether clauses of the kind may belong to the operative part.
  fileprivate var isOperative: Bool {
    switch self {
    case .preamble, .partyClause, .recital, .wordsOfAgreement, .testimonium, .signature, .annex,
      .appendix:
      false
    default: true
    }
  }
}
