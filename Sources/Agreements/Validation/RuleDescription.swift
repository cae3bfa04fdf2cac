/// What a rule is called, how grave its findings are, and what it rests on.
public struct RuleDescription: Sendable, Hashable, Codable, Identifiable {
  /// The identity, a family and a name: `ref.unresolved`.
  public let id: String

  /// What the rule asks of a text, as one sentence.
  public var summary: String

  /// How grave its findings are at each stage.
  public var severity: StagedSeverity

  /// How sure its findings are.
  public var confidence: Diagnostic.Certainty

  /// What it rests on: treaty law, domestic law, guidance of ministries, drafting practice.
  public var basis: [String]

  /// The fixes it offers, if any.
  public var fixes: FixIt.Applicability?

  /// Describes a rule.
  public init(
    _ id: String, _ summary: String, severity: StagedSeverity,
    confidence: Diagnostic.Certainty = .deterministic, basis: [String] = [],
    fixes: FixIt.Applicability? = nil
  ) {
    self.id = id
    self.summary = summary
    self.severity = severity
    self.confidence = confidence
    self.basis = basis
    self.fixes = fixes
  }

  /// The family: what stands before the first full stop of the identity.
  public var family: String {
    id.split(separator: ".", maxSplits: 1).first.map(String.init) ?? id
  }
}
