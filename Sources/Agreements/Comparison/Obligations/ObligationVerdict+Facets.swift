extension ObligationVerdict {
  /// The verdict that follows from the facets of a norm that stands on both sides.
  ///
  /// A reversal and a shift of the burden go before all else. Facets whose direction is not known decide
  /// only where there are no others.
  init(of facets: [ObligationFacet], from old: Bearer? = nil, to new: Bearer? = nil) {
    let directions = Set(facets.map(\.direction))
    if directions.isEmpty {
      self = .editorial
    } else if directions.contains(.reverses) {
      self = .reversed
    } else if directions.contains(.shifts), let old, let new {
      self = .burdenShift(from: old, to: new)
    } else if directions.isSuperset(of: [.strengthens, .weakens]) {
      self = .mixed
    } else if directions.contains(.strengthens) {
      self = .strengthened
    } else if directions.contains(.weakens) {
      self = .weakened
    } else {
      self = .indeterminate
    }
  }
}
