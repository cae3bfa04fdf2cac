/// A point of a list: a subparagraph of a paragraph, an item of a subparagraph, and so on down.
///
/// The words are given without the punctuation that separates the points; printing adds it, with the
/// list's connective after the last but one.
public struct Point: ClauseComponent {
  /// The clause that is drafted; its kind is settled by the level of the list.
  public var draft: ClauseDraft

  /// Drafts a point that is plain text, with points of its own if it introduces a list.
  ///
  /// - Parameters:
  ///   - prose: The text, without final punctuation unless it introduces a list.
  ///   - id: The identity, where it must stay the same while the draft changes.
  ///   - connective: The word that joins the points below this one.
  ///   - citations: Where the point comes from.
  ///   - content: The points below this one.
  public init(
    _ prose: Prose, id: ClauseID? = nil, joining connective: ListConnective? = nil,
    citing citations: [Citation] = [], @ClauseBuilder content: () -> [DraftElement] = { [] }
  ) {
    draft = ClauseDraft(
      .subparagraph, id: id, connective: connective, citations: citations,
      content: [.sentence(Statement(prose))] + content())
  }

  /// Drafts a point from its sentences.
  ///
  /// - Parameters:
  ///   - id: The identity, where it must stay the same while the draft changes.
  ///   - connective: The word that joins the points below this one.
  ///   - citations: Where the point comes from.
  ///   - content: The sentences, and the points below this one.
  public init(
    id: ClauseID? = nil, joining connective: ListConnective? = nil,
    citing citations: [Citation] = [], @ClauseBuilder content: () -> [DraftElement]
  ) {
    draft = ClauseDraft(
      .subparagraph, id: id, connective: connective, citations: citations, content: content())
  }
}
