extension RuleCatalogue {
  /// The rules of the family, by identity.
  static let provenance: [any Rule] = [
    BearerChanged(), FactContradicted(), FactUnverified(), ForceInflation(), HashMismatch(),
    InventedSpecific(), LocatorInvalid(), NoSource(), OpinionAsFact(), Secondary(),
    UnusedSource(), Verbatim(),
  ]

  /// The rules of the family that are not checked.
  static let undecidedProvenance: [UndecidedRule] = []
}
