extension Agreement {
  /// Applies a fix.
  ///
  /// To apply several fixes of one validation, hand them over together: each is made for the agreement as it stood, so
  /// that after one of them another may be refused, because its words stand elsewhere.
  ///
  /// - Parameter fix: A fix of a finding in this agreement as it stands.
  /// - Throws: ``FixError``, leaving the agreement as it was.
  public mutating func apply(_ fix: FixIt) throws(FixError) {
    try apply([fix])
  }

  /// Applies fixes together.
  ///
  /// - Parameter fixes: Fixes of findings in this agreement as it stands, of which none touches the words of another.
  /// - Throws: ``FixError`` of the first that cannot be applied, leaving the agreement as it was.
  /// - Complexity: O(n + m log m) in the size of the agreement and of the fixes.
  public mutating func apply(_ fixes: [FixIt]) throws(FixError) {
    let plan = FixPlan(fixes, for: self)
    for index in fixes.indices {
      if let error = plan.fault(ofFixAt: index) ?? plan.overlap(ofFixAt: index) { throw error }
    }
    self = try plan.applied(to: self)
  }

  /// Applies the fixes that can be applied together, from the first on.
  ///
  /// - Parameter fixes: Fixes of findings in this agreement as it stands.
  /// - Returns: Those that were left out, because they do not fit the agreement or touch what one before them changes;
  ///   validate again to see what they are then.
  /// - Complexity: O(n + m log m) in the size of the agreement and of the fixes.
  @discardableResult
  public mutating func applyCompatible(_ fixes: [FixIt]) -> [FixIt] {
    let plan = FixPlan(fixes, for: self)
    var taken = TakenPlaces()
    var chosen: [FixIt] = []
    var left: [FixIt] = []
    for (index, fix) in fixes.enumerated() {
      if plan.fault(ofFixAt: index) == nil, taken.take(fix) {
        chosen.append(fix)
      } else {
        left.append(fix)
      }
    }
    do {
      try apply(chosen)
    } catch {
      return fixes
    }
    return left
  }
}
