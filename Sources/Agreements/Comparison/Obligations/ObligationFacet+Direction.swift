extension ObligationFacet {
  /// How a change in one respect alters the norm for its bearer.
  ///
  /// A duty or prohibition that is strengthened binds more. A permission, right, power or immunity that is
  /// strengthened gives its holder more: a condition that is added weakens either of them, and a time limit
  /// strengthens a duty and weakens a right.
  public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
    /// The norm becomes stronger.
    case strengthens

    /// The norm becomes weaker.
    case weakens

    /// The norm changes and is neither stronger nor weaker, such as when an organ acts for its party.
    case neutral

    /// The norm is turned into its opposite.
    case reverses

    /// The norm falls on another.
    case shifts

    /// Whether the norm becomes stronger or weaker cannot be told.
    case indeterminate
  }
}

extension ObligationFacet.Direction {
  /// The direction of the same change with the new draft as the old one.
  public var mirrored: ObligationFacet.Direction {
    switch self {
    case .strengthens: .weakens
    case .weakens: .strengthens
    case .neutral, .reverses, .shifts, .indeterminate: self
    }
  }
}
