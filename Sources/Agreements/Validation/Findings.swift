/// What takes the findings of a rule.
public struct Findings: Sendable {
  /// The rule that is asked.
  let description: RuleDescription

  /// How grave its findings are at the stage that is validated.
  let severity: Severity

  /// What was reported.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ description: RuleDescription, severity: Severity) {
    self.description = description
    self.severity = severity
  }

  /// Reports a finding.
  ///
  /// - Parameters:
  ///   - message: What was found, as one sentence in lower case without a full stop.
  ///   - location: Where it was found.
  ///   - notes: Further places and facts that explain it, such as the other end of a contradiction.
  ///   - fixIts: The ways in which the text can be mended.
  ///   - limit: The gravest that this finding may be; the rule's own severity without one.
  ///   - confidence: How sure this finding is, where that differs from the rule's own confidence.
  public mutating func report(
    _ message: String, at location: Location, notes: [Diagnostic.Note] = [],
    fixIts: [FixIt] = [], atMost limit: Severity? = nil,
    confidence: Diagnostic.Certainty? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        description.id, min(severity, limit ?? severity), message, at: location, notes: notes,
        confidence: confidence ?? description.confidence, basis: description.basis,
        fixIts: fixIts))
  }
}
