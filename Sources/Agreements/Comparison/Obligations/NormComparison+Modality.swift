extension NormComparison {
  /// Modality, force and standard: one change of words gives one facet.
  mutating func compareModality() {
    guard !isReadFromSameWords else { return }
    let was = old.obligation
    let now = new.obligation
    let sides = (modalSide(old), modalSide(new))
    let wasNegative = old.isNegative
    let isNegative = new.isNegative
    guard
      was.modality == now.modality && wasNegative == isNegative
        || was.modality.isFreedom && now.modality.isFreedom
    else {
      add(
        .modality, Self.direction(from: was.modality, wasNegative, to: now.modality, isNegative),
        sides.0, sides.1)
      return
    }
    if let direction = forceDirection(was.force, now.force) {
      add(.force, direction, sides.0, sides.1)
    } else if let (before, after) = standards() {
      add(
        .standard, before.rank < after.rank ? .strengthens : .weakens,
        ObligationFacet.Side(before.words, words: old.modal?.place ?? old.whole),
        ObligationFacet.Side(after.words, words: new.modal?.place ?? new.whole))
    }
  }

  /// Whether modal and act have the same words, so that a reading that differs is a slip of the reader: it knew
  /// "cooperate" and not "co-operate", say.
  private var isReadFromSameWords: Bool {
    guard old.obligation.confidence != .declared, new.obligation.confidence != .declared,
      let before = old.modal, let after = new.modal, before.keys == after.keys,
      old.isNegative == new.isNegative, old.qualifiers.count == new.qualifiers.count,
      old.rest == new.rest
    else { return false }
    return acts.hunks.allSatisfy(acts.isEditorial)
  }

  private func modalSide(_ parts: NormParts) -> ObligationFacet.Side {
    let words = parts.modal?.text ?? ""
    return ObligationFacet.Side(
      words.isEmpty ? parts.obligation.modality.rawValue : words,
      words: words.isEmpty ? nil : parts.modal?.place)
  }

  /// The direction of a change of force; `nil` where the modal stays.
  ///
  /// "shall" with a result or with conduct differs in its standard, and "shall" with a proviso in the proviso.
  private func forceDirection(_ before: Force?, _ after: Force?) -> ObligationFacet.Direction? {
    guard let before, let after, before != after else { return nil }
    if before >= .qualified, after >= .qualified {
      let qualified = before == .qualified ? isQualified.old : isQualified.new
      if before != .qualified && after != .qualified || qualified { return nil }
    }
    return before < after ? .strengthens : .weakens
  }

  /// The standards on both sides if they differ: as declared, or as the force tells.
  private func standards() -> (Standard, Standard)? {
    guard old.obligation.modality == .duty, let before = old.standard, let after = new.standard,
      before.rank != after.rank
    else { return nil }
    return (before, after)
  }

  /// What the step from one modality to another does to the bearer.
  private static func direction(
    from old: Modality, _ wasNegative: Bool, to new: Modality, _ isNegative: Bool
  ) -> ObligationFacet.Direction {
    if let known = step(from: old, wasNegative, to: new, isNegative) { return known }
    if let known = step(from: new, isNegative, to: old, wasNegative) { return known.mirrored }
    return .indeterminate
  }

  /// The steps that are known, each in one direction.
  private static func step(
    from old: Modality, _ wasNegative: Bool, to new: Modality, _ isNegative: Bool
  ) -> ObligationFacet.Direction? {
    switch (old, new) {
    case (.prohibition, .permission), (.prohibition, .power), (.prohibition, .claimRight),
      (.prohibition, .duty), (.duty, .immunity):
      return .reverses
    case (.prohibition, .immunity): return .weakens
    case (.duty, .permission), (.duty, .power), (.duty, .claimRight),
      (.claimRight, .permission), (.claimRight, .power), (.recommendation, .permission),
      (.recommendation, .power):
      return isNegative || wasNegative ? nil : .weakens
    case (.duty, .recommendation), (.duty, .intention), (.duty, .declaration),
      (.recommendation, .intention), (.recommendation, .declaration):
      return isNegative == wasNegative ? .weakens : .reverses
    case (.prohibition, .recommendation), (.prohibition, .intention):
      return isNegative ? .weakens : .reverses
    case (let one, let other) where one == other: return .reverses
    default: return nil
    }
  }
}

extension Modality {
  /// Whether "may" gives it, as a liberty or as a legal act.
  fileprivate var isFreedom: Bool { self == .permission || self == .power }
}

extension NormParts {
  /// Whether the norm is about not doing something.
  var isNegative: Bool {
    switch obligation.modality {
    case .prohibition, .immunity: true
    case .duty, .permission, .power, .claimRight, .constitutive: false
    case .declaration, .intention, .recommendation, .purpose: isNegated
    }
  }

  /// What performance is measured by: as declared, or as the force and the verb tell.
  var standard: Standard? {
    if let standard = obligation.standard { return standard }
    switch obligation.force {
    case .unconditionalResult: return .result
    case .unconditionalConduct: return .conduct
    case .qualified:
      guard let verb = act.first?.key else { return nil }
      return NormWords.resultVerbs.contains(verb)
        ? .result : NormWords.conductVerbs.contains(verb) ? .conduct : nil
    default: return nil
    }
  }
}

extension Standard {
  /// From the freest to the strictest.
  var rank: Int {
    switch self {
    case .discretion: 0
    case .goodFaithConsideration: 1
    case .reasonableEfforts: 2
    case .bestEfforts: 3
    case .conduct: 4
    case .result: 5
    }
  }

  /// The standard in words.
  var words: String {
    switch self {
    case .result: "a result"
    case .conduct: "conduct"
    case .bestEfforts: "best efforts"
    case .reasonableEfforts: "reasonable efforts"
    case .goodFaithConsideration: "consideration in good faith"
    case .discretion: "discretion"
    }
  }
}
