/// A component that drafts one clause.
public protocol ClauseComponent: DraftComponent {
  /// The clause that is drafted.
  var draft: ClauseDraft { get }
}

extension ClauseComponent {
  /// The clause itself.
  public var elements: [DraftElement] { draft.elements }
}
