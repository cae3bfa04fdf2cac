import Agreements
import XCTest

extension XCTestCase {
  /// Expects that the rules find nothing of a severity or above, and shows what they find where they do.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - severity: The least severity that fails the test.
  ///   - stage: How far the text has come.
  ///   - selection: The rules, with what is suppressed and known.
  ///   - file: The file in which a failure is shown.
  ///   - line: The line at which a failure is shown.
  func assertNoFindings(
    in agreement: Agreement, atLeast severity: Severity = .warning,
    for stage: ValidationStage = .draft, using selection: RuleSelection = .standard,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    let findings = agreement.validate(for: stage, using: selection)
      .filter { $0.severity >= severity }
    let report = DiagnosticReport(
      findings, in: agreement.title.canonicalText, agreement: agreement)
    XCTAssert(
      findings.isEmpty, "\n\(TextDiagnosticRenderer().render(report))", file: file, line: line)
  }
}
