/// One comparison of the norms of two drafts, step by step.
struct ObligationComparisonRun {
  private let old: Agreement
  private let new: Agreement
  private let parties: [PartyID: PartyID]

  init(
    from old: Agreement, to new: Agreement, pairs: [(old: [Clause], new: [Clause])],
    definitions: [DefinitionChange], parties: [PartyID: PartyID], trustsIdentities: Bool
  ) {
    self.old = old
    self.new = new
    self.parties = parties
  }

  mutating func changes() -> ObligationChanges {
    ObligationChanges(
      [], parties: new.parties.both.map(\.id), renamedParties: parties.filter { $0.key != $0.value })
  }
}
