public import Agreements
public import Foundation

/// Writes findings in SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS.
public struct SARIFDiagnosticRenderer: Sendable {
  private let rules: [RuleDescription]

  /// Makes a renderer.
  ///
  /// - Parameter rules: The rules that were asked, which the log describes.
  public init(rules: [RuleDescription] = RuleCatalogue.all.map(\.description)) {
    self.rules = rules
  }

  /// The findings of one run over any number of files, as JSON with sorted keys.
  ///
  /// - Throws: `AgreementCodingError` if a value cannot be written, which no finding does.
  public func render(_ reports: [DiagnosticReport]) throws(AgreementCodingError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      return try encoder.encode(SARIFLog(reports, rules: rules)) + Data("\n".utf8)
    } catch {
      throw AgreementCodingError(error)
    }
  }
}
