/// Compares the norms of two drafts of an agreement whose clauses are matched.
///
/// The norms of matched clauses are aligned first, then those that are left over among all clauses: a norm
/// that moved is found again, and one that was taken from one party and given to the other is a shift of the
/// burden. Each pair of norms is compared facet by facet; see ``ObligationFacet``.
///
/// The work grows nearly linearly with the number of norms that differ.
public struct ObligationComparison: Sendable {
  /// What changed.
  public let changes: ObligationChanges

  /// Compares the norms of two drafts.
  ///
  /// - Parameters:
  ///   - old: The old draft.
  ///   - new: The new draft.
  ///   - pairs: All matched clauses, in the order of the new draft, several on a side where a clause was split
  ///     or clauses were joined, and none on a side where a clause is new or deleted. Clauses that are the same
  ///     cost little; they tell which references follow a clause that was renumbered.
  ///   - changedDefinitions: The terms whose definition changed.
  ///   - partyMapping: The identity in the new draft of each party of the old one; those not in it keep theirs.
  ///   - trustsIdentities: Whether norms of the same identity are the same norm, as in drafts that share them.
  public init(
    from old: Agreement, to new: Agreement, pairs: [(old: [Clause], new: [Clause])],
    changedDefinitions: [DefinitionChange] = [], partyMapping: [PartyID: PartyID] = [:],
    trustsIdentities: Bool = false
  ) {
    let before = ComparedDraft(old) { partyMapping[$0] ?? $0 }
    let after = ComparedDraft(new) { $0 }
    let groups = pairs.map { pair in
      (
        old: pair.old.compactMap { before.places[$0.id] },
        new: pair.new.compactMap { after.places[$0.id] }
      )
    }
    before.match(groups.map(\.old))
    after.match(groups.map(\.new))
    var run = ObligationComparisonRun(
      from: before, to: after, groups: groups,
      definitions: changedDefinitions.map {
        DefinitionUse($0, old: before.names, new: after.names)
      },
      parties: partyMapping, trustsIdentities: trustsIdentities)
    changes = run.changes()
  }
}
