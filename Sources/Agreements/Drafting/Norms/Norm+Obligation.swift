extension Norm {
  /// The obligation that the whole of the composed words lays down.
  func obligation(covering prose: Prose, in context: DraftingContext) -> Obligation {
    let isQualified = !(qualifiers + impliedQualifiers).isEmpty
    return Obligation(
      id ?? "", modality, force: force(qualified: isQualified, in: context), standard: standard,
      bearer: bearer, beneficiary: beneficiary, action: action.canonicalText,
      trigger: trigger?.canonicalText, conditions: conditions.map(\.canonicalText),
      exceptions: exceptions.map(\.canonicalText), deadline: deadline, recurrence: recurrence,
      qualifiers: qualifiers + impliedQualifiers, cap: cap,
      words: TextRange(start: 0, end: prose.canonicalLength))
  }

  /// The force that the norm's wording has; norms that are not worded by degrees have none.
  ///
  /// What "will" be done under an instrument that does not bind is an intention.
  private func force(qualified: Bool, in context: DraftingContext) -> Force? {
    switch modality {
    case .duty where !context.isBinding: .statement
    case .duty: (commitment ?? .conduct).force(qualified: qualified)
    case .prohibition where !context.isBinding, .claimRight where !context.isBinding: .statement
    case .prohibition, .claimRight: qualified ? .qualified : .unconditionalResult
    case .recommendation: .hortatory
    case .intention, .declaration: .statement
    case .permission, .power, .immunity, .constitutive, .purpose: nil
    }
  }

  private var standard: Standard? {
    switch modality {
    case .duty: (commitment ?? .conduct).standard
    case .permission, .power: .discretion
    default: nil
    }
  }
}
