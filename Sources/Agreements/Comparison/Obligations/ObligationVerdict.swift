/// What became of one norm between two drafts.
///
/// A verdict follows from the facets of a change; see ``ObligationChange/facets``. It says how the norm
/// changed for its bearer: a duty that is weakened binds less, and a right that is weakened gives less.
public enum ObligationVerdict: Sendable, Hashable, Codable {
  /// Nothing changed but spelling, punctuation, numbers that follow, or the way in which a party is named.
  case editorial

  /// Every facet whose direction is known makes the norm stronger.
  case strengthened

  /// Every facet whose direction is known makes the norm weaker.
  case weakened

  /// Some facets make the norm stronger and others weaker.
  case mixed

  /// What was forbidden is allowed or required, or what was required need not or must not be done; or the
  /// other way round.
  case reversed

  /// The burden, or the right, went from one bearer to another that was not bound before.
  case burdenShift(from: Bearer, to: Bearer)

  /// The norm is new.
  case new

  /// The norm is no longer there.
  case deleted

  /// Something changed, and whether it makes the norm stronger or weaker cannot be told.
  case indeterminate
}

extension ObligationVerdict {
  /// The verdict on the same change in the other direction, with the new draft as the old one.
  public var mirrored: ObligationVerdict {
    switch self {
    case .strengthened: .weakened
    case .weakened: .strengthened
    case .burdenShift(let from, let to): .burdenShift(from: to, to: from)
    case .new: .deleted
    case .deleted: .new
    case .editorial, .mixed, .reversed, .indeterminate: self
    }
  }
}
