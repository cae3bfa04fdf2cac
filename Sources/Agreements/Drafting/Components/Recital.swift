/// A recital: one consideration that led the parties to agree, opened by a participle.
public struct Recital: ClauseComponent {
  /// The clause that is drafted.
  public var draft: ClauseDraft

  /// Drafts a recital.
  ///
  /// - Parameters:
  ///   - prose: The words, such as "Recognizing that …", with the comma or semicolon at their end.
  ///   - id: The identity, where it must stay the same while the draft changes.
  ///   - citations: Where the recital comes from.
  public init(_ prose: Prose, id: ClauseID? = nil, citing citations: [Citation] = []) {
    draft = ClauseDraft(
      .recital, id: id, citations: citations, content: [.sentence(Statement(prose))])
  }
}
