/// A table, with a header and rows of as many cells.
public struct Table: ClauseComponent {
  /// The clause that is drafted.
  public var draft: ClauseDraft

  /// Drafts a table.
  ///
  /// - Parameters:
  ///   - header: The headings of the columns.
  ///   - heading: The heading of the table.
  ///   - id: The identity, where it must stay the same while the draft changes.
  ///   - citations: Where the table comes from.
  ///   - rows: The rows.
  public init(
    _ header: [Prose], heading: Prose? = nil, id: ClauseID? = nil,
    citing citations: [Citation] = [], @ClauseBuilder rows: () -> [DraftElement]
  ) {
    draft = ClauseDraft(
      .table, id: id, heading: heading, citations: citations,
      content: Row(header).elements + rows())
  }
}
