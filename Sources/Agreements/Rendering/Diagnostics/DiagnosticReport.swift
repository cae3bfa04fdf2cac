/// Findings with the text to which their places refer: what the renderers of findings are given.
public struct DiagnosticReport: Sendable {
  /// The name of the file, or of the agreement, that stands before each finding.
  public var name: String

  /// The findings, in the order in which they are written.
  public var diagnostics: [Diagnostic]

  /// The lines of the text from which the agreement was read; `nil` without one.
  public var lines: LineTable?

  /// Whether the text was decoded from another encoding than UTF-8, so that its offsets are not those of the file.
  public var isDecoded: Bool

  /// The agreement, for excerpts where there is no text.
  public var agreement: Agreement?

  /// Brings findings together with the text or the agreement in which they were made.
  public init(
    _ diagnostics: [Diagnostic], in name: String, text: [UInt8]? = nil,
    isDecoded: Bool = false, agreement: Agreement? = nil
  ) {
    self.name = name
    self.diagnostics = diagnostics
    lines = text.map(LineTable.init)
    self.isDecoded = isDecoded
    self.agreement = agreement
  }

  /// How many findings there are of a severity.
  public func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }
}
