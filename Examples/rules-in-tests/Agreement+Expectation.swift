import Agreements
import Testing

extension Agreement {
  /// Expects that the rules find nothing of a severity or above, and shows what they find where they do.
  ///
  /// - Parameters:
  ///   - severity: The least severity that fails the test.
  ///   - stage: How far the text has come.
  ///   - selection: The rules, with what is suppressed and known.
  ///   - sourceLocation: The line of the test at which a failure is shown.
  func expectNoFindings(
    atLeast severity: Severity = .warning, for stage: ValidationStage = .draft,
    using selection: RuleSelection = .standard,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let findings = validate(for: stage, using: selection).filter { $0.severity >= severity }
    let report = DiagnosticReport(findings, in: title.canonicalText, agreement: self)
    #expect(
      findings.isEmpty, "\n\(TextDiagnosticRenderer().render(report))",
      sourceLocation: sourceLocation)
  }
}
