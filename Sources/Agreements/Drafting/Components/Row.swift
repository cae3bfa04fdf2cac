/// A row of a table.
public struct Row: ClauseComponent {
  /// The clause that is drafted.
  public var draft: ClauseDraft

  /// Drafts a row.
  ///
  /// - Parameters:
  ///   - cells: The words of the cells.
  ///   - id: The identity, where it must stay the same while the draft changes.
  ///   - entry: What the row is in a programme of cooperation, if it is in one.
  ///   - citations: Where the row comes from.
  public init(
    _ cells: [Prose], id: ClauseID? = nil, entry: ProgrammeEntry? = nil,
    citing citations: [Citation] = []
  ) {
    draft = ClauseDraft(
      .row, id: id, citations: citations, substance: entry.map(Clause.Substance.programme),
      content: cells.map { .clause(ClauseDraft(.cell, content: [.sentence(Statement($0))])) })
  }

  /// The row of an area of focus.
  public static func areaOfFocus(
    _ area: Prose, status: Prose, next: Prose, carriedBy carriage: ProgrammeEntry.Carriage,
    id: ClauseID? = nil, citing citations: [Citation] = []
  ) -> Row {
    Row(
      [area, status, next], id: id, entry: ProgrammeEntry(.areaOfFocus, carriage),
      citing: citations)
  }

  /// The row of an initiative.
  public static func initiative(
    in sector: Prose, _ action: Prose, impact: Prose, carriedBy carriage: ProgrammeEntry.Carriage,
    id: ClauseID? = nil, citing citations: [Citation] = []
  ) -> Row {
    Row(
      [sector, action, impact], id: id, entry: ProgrammeEntry(.initiative, carriage),
      citing: citations)
  }

  /// The row of an action point.
  public static func actionPoint(
    _ priority: Prose, _ action: Prose, outcome: Prose,
    carriedBy carriage: ProgrammeEntry.Carriage, id: ClauseID? = nil,
    citing citations: [Citation] = []
  ) -> Row {
    Row(
      [priority, action, outcome], id: id, entry: ProgrammeEntry(.actionPoint, carriage),
      citing: citations)
  }
}
