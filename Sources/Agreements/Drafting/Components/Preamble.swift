/// The preamble: the parties, the recitals and the words of agreement.
///
/// The clause that names the parties and the words of agreement are added where they are not
/// written out.
public struct Preamble: ClauseComponent {
  /// The clause that is drafted.
  public var draft: ClauseDraft

  /// Drafts a preamble.
  ///
  /// - Parameters:
  ///   - id: The identity.
  ///   - citations: Where the preamble comes from.
  ///   - content: The recitals.
  public init(
    id: ClauseID = "preamble",
    citing citations: [Citation] = [.boilerplate(basis: "VCLT art. 31(2)")],
    @ClauseBuilder content: () -> [DraftElement] = { [] }
  ) {
    var content = content()
    let kinds = content.compactMap { element in
      if case .clause(let draft) = element { draft.kind } else { nil }
    }
    let usual: [Citation] = [.boilerplate(basis: "VCLT art. 2(1)(a)")]
    if !kinds.contains(.partyClause) {
      let parties = ClauseDraft(
        .partyClause, id: "parties", citations: [.boilerplate(basis: "VCLT art. 2(1)(g)")],
        content: [.sentence(NamingOfParties())])
      content.insert(.clause(parties), at: 0)
    }
    if !kinds.contains(.wordsOfAgreement) {
      let words = ClauseDraft(
        .wordsOfAgreement, id: "words-of-agreement", citations: usual,
        content: [.sentence(UsualWordsOfAgreement())])
      content.append(.clause(words))
    }
    draft = ClauseDraft(.preamble, id: id, citations: citations, content: content)
  }
}
