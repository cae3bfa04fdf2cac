/// The comparison of a norm of the old draft with one of the new draft, facet by facet.
///
/// Every rule gives the opposite direction if the two norms are exchanged.
struct NormComparison {
  let old: NormParts
  let new: NormParts

  /// In which words the acts differ.
  let acts: WordDifference

  /// The facets that were found.
  private(set) var facets: [ObligationFacet] = []

  /// Whether a proviso on either side explains a force that is only qualified.
  var isQualified: (old: Bool, new: Bool) { (!old.qualifiers.isEmpty, !new.qualifiers.isEmpty) }

  /// Compares two norms.
  ///
  /// - Parameters:
  ///   - old: The norm of the old draft, whose parties are known by their identities there.
  ///   - new: The norm of the new draft.
  ///   - links: How identities of the old draft are told in the new one.
  init(_ old: NormParts, _ new: NormParts, _ links: NormLinks) {
    self.old = old
    self.new = new
    acts = WordDifference(old.act, new.act)
    compareModality()
    compareBearers(links)
    compareConditions()
    compareQualifiers()
    compareDeadlines(links)
    compareRecurrences()
    compareActs()
    compareCaps()
    compareBeneficiaries(links)
    compareConsequences(links)
    facets = facets.inOrderOfKinds
  }

  /// Adds a facet.
  mutating func add(
    _ kind: ObligationFacet.Kind, _ direction: ObligationFacet.Direction,
    _ old: ObligationFacet.Side?, _ new: ObligationFacet.Side?
  ) {
    facets.append(ObligationFacet(kind, isGraded ? direction : .indeterminate, old: old, new: new))
  }

  /// Takes back the facets of one kind, which another rule tells better.
  mutating func withdraw(_ kind: ObligationFacet.Kind) {
    facets.removeAll { $0.kind == kind }
  }

  /// Whether the norm can be stronger or weaker at all; what is constituted merely is so.
  private var isGraded: Bool {
    ![old, new].contains {
      $0.obligation.modality == .constitutive || $0.obligation.modality == .purpose
    }
  }

  /// Whether the norm gives something to its bearer, in both drafts.
  var isRight: Bool { [old, new].allSatisfy { $0.obligation.modality.isRight } }

  /// Whether the norm forbids, in both drafts.
  var isProhibition: Bool { [old, new].allSatisfy { $0.obligation.modality == .prohibition } }

  /// Whether some facet was found of one of the kinds.
  func has(_ kinds: ObligationFacet.Kind...) -> Bool {
    facets.contains { kinds.contains($0.kind) }
  }
}

/// How identities of one draft are told in the other.
struct NormLinks {
  /// The party of the new draft for one of the old.
  var party: (PartyID) -> PartyID

  /// What tells clauses apart across both drafts, for those of the old and those of the new one.
  var oldClauses: ([ClauseID]) -> FoldedWord
  var newClauses: ([ClauseID]) -> FoldedWord

  /// The names of parties and organs, for those of the old and those of the new draft.
  var oldName: (Bearer) -> String
  var newName: (Bearer) -> String
}

extension Modality {
  /// Whether a norm of this sort gives something to its bearer, rather than binding it.
  var isRight: Bool {
    switch self {
    case .permission, .power, .claimRight, .immunity: true
    default: false
    }
  }
}
