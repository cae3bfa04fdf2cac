/// How grave the findings of a rule are at each stage.
///
/// ```swift
/// StagedSeverity.warning                                   // a warning at every stage
/// StagedSeverity.warning.rising(to: .error, at: .signature)
/// StagedSeverity.silent.rising(to: .error, at: .signature) // not looked at before
/// ```
public struct StagedSeverity: Sendable, Hashable, Codable {
  /// The severity in a draft; `nil` where the rule does not apply yet.
  public private(set) var draft: Severity?

  /// The severity in a text to be initialled.
  public private(set) var initialling: Severity?

  /// The severity in a text to be signed.
  public private(set) var signature: Severity?

  /// The severity in a text in force.
  public private(set) var inForce: Severity?

  private init(_ severity: Severity?) {
    draft = severity
    initialling = severity
    signature = severity
    inForce = severity
  }

  /// An error at every stage.
  public static let error = StagedSeverity(.error)

  /// A warning at every stage.
  public static let warning = StagedSeverity(.warning)

  /// A remark at every stage.
  public static let remark = StagedSeverity(.remark)

  /// Nothing at any stage; the start of severities that begin at a later one.
  public static let silent = StagedSeverity(nil)

  /// The same severity at every stage.
  public static func constant(_ severity: Severity) -> StagedSeverity { StagedSeverity(severity) }

  /// The severity at a stage; `nil` where the rule does not apply.
  public subscript(stage: ValidationStage) -> Severity? {
    switch stage {
    case .draft: draft
    case .initialling: initialling
    case .signature: signature
    case .inForce: inForce
    }
  }

  /// These severities before a stage, and another one from it on.
  public func rising(to severity: Severity, at stage: ValidationStage) -> StagedSeverity {
    var risen = self
    if stage <= .draft { risen.draft = severity }
    if stage <= .initialling { risen.initialling = severity }
    if stage <= .signature { risen.signature = severity }
    risen.inForce = severity
    return risen
  }
}
