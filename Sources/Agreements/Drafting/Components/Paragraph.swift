/// A paragraph of an article or annex: its sentences and, below a chapeau, the points of its list.
///
/// ```swift
/// Paragraph(joining: .and) {
///   Duty(.jointly, to: "cooperate in:")
///   Point("the training of personnel")
///   Point("the response to incidents")
/// }
/// ```
public struct Paragraph: ClauseComponent {
  /// The clause that is drafted.
  public var draft: ClauseDraft

  /// Drafts a paragraph from its sentences and points.
  ///
  /// - Parameters:
  ///   - id: The identity, where it must stay the same while the draft changes.
  ///   - connective: The word that joins the points.
  ///   - citations: Where the paragraph comes from.
  ///   - content: The sentences, points and closing words.
  public init(
    id: ClauseID? = nil, joining connective: ListConnective? = nil,
    citing citations: [Citation] = [], @ClauseBuilder content: () -> [DraftElement]
  ) {
    draft = ClauseDraft(
      .paragraph, id: id, connective: connective, citations: citations, content: content())
  }

  /// Drafts a paragraph that is plain text.
  ///
  /// - Parameters:
  ///   - prose: The text, with its final punctuation.
  ///   - id: The identity, where it must stay the same while the draft changes.
  ///   - citations: Where the paragraph comes from.
  public init(_ prose: Prose, id: ClauseID? = nil, citing citations: [Citation] = []) {
    draft = ClauseDraft(
      .paragraph, id: id, citations: citations, content: [.sentence(Statement(prose))])
  }
}
