/// A section: a group of articles, or of the paragraphs of an annex.
public struct Section: ClauseComponent {
  /// The clause that is drafted.
  public var draft: ClauseDraft

  /// Drafts the clause.
  ///
  /// - Parameters:
  ///   - heading: The heading.
  ///   - id: The identity, where it must stay the same while the draft changes.
  ///   - citations: Where the clause, and what is within it, comes from.
  ///   - numbering: How the clause gets its number.
  ///   - content: The articles or paragraphs.
  public init(
    _ heading: Prose? = nil, id: ClauseID? = nil, citing citations: [Citation] = [],
    numbering: Clause.NumberingRule = .sequential,
    @ClauseBuilder content: () -> [DraftElement]
  ) {
    draft = ClauseDraft(
      .section, id: id, heading: heading, citations: citations, numbering: numbering,
      content: content())
  }
}
