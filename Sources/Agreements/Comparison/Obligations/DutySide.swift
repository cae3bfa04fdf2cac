/// One of the two drafts whose obligations are compared, as far as it is known before they are read.
struct DutySide: Sendable {
  /// The draft.
  let document: ComparedDocument

  /// The index of each clause.
  let places: [ClauseID: Int]

  /// The names of its parties.
  let names: PartyNames

  /// The identity of each of its parties in the new draft.
  let identity: @Sendable (PartyID) -> PartyID

  /// The clauses in each group of matched clauses.
  let groups: [[Int]]

  /// For each clause, whether its obligations are to be read; none if they were read before.
  let isRead: [Bool]

  /// For each clause, whether it differs from its partner or has none.
  let isChanged: [Bool]

  /// The draft with the obligations that are read for the comparison.
  func draft() -> sending ComparedDraft {
    let draft = ComparedDraft(document, places: places, names, identity: identity)
    draft.match(groups)
    if !isRead.isEmpty, document.agreement.language == .english {
      var reading = DifferingObligations(
        document, into: draft, isRead: isRead, isChanged: isChanged)
      reading.read()
    }
    return draft
  }
}
