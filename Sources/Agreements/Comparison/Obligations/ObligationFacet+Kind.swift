extension ObligationFacet {
  /// The respects in which a norm can change.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// How strongly it is worded, among norms of one modality: "shall" or "shall endeavour to".
    case force

    /// What sort of norm it is: a duty, a permission, an intention.
    case modality

    /// What performance is measured by, where the modal stays: a result or conduct.
    case standard

    /// One party bore it, and now both do.
    case mutualised

    /// Both parties bore it, and now one does.
    case unilateralised

    /// One bore it, and now another does.
    case burdenShift

    /// The bearer changed in another way, such as from a party to nobody that is named.
    case bearer

    /// How it falls on the bearers: on each, on both together, on a party or on an organ of that party.
    case quantifier

    /// What sets it off, or what must be so.
    case condition

    /// What is taken out of it.
    case exception

    /// A proviso that softens or limits it.
    case qualifier

    /// By when it is to be performed.
    case deadline

    /// How often it is to be performed.
    case recurrence

    /// What it is about: the act and its objects.
    case scope

    /// Whether the items of a list are cumulative or alternative.
    case listConnective

    /// An amount or number that limits it.
    case cap

    /// To whom it is owed, or whom it benefits.
    case beneficiary

    /// What follows from a breach.
    case consequence

    /// Whether the instrument binds.
    case instrumentStatus

    /// What a term that it uses is defined to mean.
    case definition

    /// The respect in which the norm changes in the other direction.
    var mirrored: Kind {
      switch self {
      case .mutualised: .unilateralised
      case .unilateralised: .mutualised
      default: self
      }
    }
  }
}
