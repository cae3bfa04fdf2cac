extension Agreement {
  /// Whether the agreement can pass to a stage: what blocks it, what is missing, and who has to supply it.
  ///
  /// ```swift
  /// let readiness = agreement.readiness(for: .signature)
  /// for requirement in readiness.missing { print(requirement.subject, requirement.parties) }
  /// ```
  ///
  /// Missing are the particulars that the text leaves open, the words that the parties do not agree on and, from
  /// signature on, what each party's law and the law of treaties ask for: the domestic route, authority to
  /// conclude, and the ground on which each signatory signs (VCLT art. 7).
  ///
  /// - Parameters:
  ///   - stage: The stage to which the text is to pass.
  ///   - selection: The rules that are asked, with what is known beyond the text.
  /// - Returns: What stands in the way.
  /// - Complexity: O(n) in the size of the agreement, for the rules of the library.
  public func readiness(
    for stage: ValidationStage, using selection: RuleSelection = .standard
  ) -> Readiness {
    var agreement = self
    if let instrument = selection.configuration.instrument { agreement.instrument = instrument }
    return Readiness(
      stage: stage,
      blocking: agreement.validate(for: stage, using: selection).filter { $0.severity == .error },
      missing: ReadinessRequirements(agreement, stage, selection.configuration.knowledge).all)
  }
}
