/// An annex, which numbers its own articles and paragraphs.
public struct Annex: ClauseComponent {
  /// The clause that is drafted.
  public var draft: ClauseDraft

  /// Drafts an annex.
  ///
  /// - Parameters:
  ///   - heading: The heading.
  ///   - id: The identity, where it must stay the same while the draft changes.
  ///   - status: What the annex is to the agreement.
  ///   - citations: Where the annex, and what is within it, comes from.
  ///   - content: The paragraphs, sections and tables.
  public init(
    _ heading: Prose? = nil, id: ClauseID? = nil, status: AnnexStatus,
    citing citations: [Citation] = [], @ClauseBuilder content: () -> [DraftElement]
  ) {
    draft = ClauseDraft(
      .annex, id: id, heading: heading, citations: citations, substance: .annexStatus(status),
      content: content())
  }
}
