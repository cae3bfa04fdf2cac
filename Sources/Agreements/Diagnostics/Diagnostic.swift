/// A finding about the content of an agreement, such as a reference that leads nowhere.
///
/// Content problems are values, not thrown errors: a text with ten of them is still a text.
public struct Diagnostic: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The rule that made the finding, such as `ref.unresolved`.
  public var rule: String

  /// How grave it is.
  public var severity: Severity

  /// What was found, as one sentence in lower case without a full stop.
  public var message: String

  /// Where it was found.
  public var location: Location

  /// Further places and facts that explain the finding.
  public var notes: [Note]

  /// How sure the finding is.
  public var confidence: Certainty

  /// What the rule rests on: treaty law, domestic law, guidance or drafting practice.
  public var basis: [String]

  /// The ways in which the text can be mended.
  public var fixIts: [FixIt]

  /// Makes a finding.
  public init(
    _ rule: String, _ severity: Severity, _ message: String, at location: Location,
    notes: [Note] = [], confidence: Certainty = .deterministic, basis: [String] = [],
    fixIts: [FixIt] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.location = location
    self.notes = notes
    self.confidence = confidence
    self.basis = basis
    self.fixIts = fixIts
  }

  /// A fact that explains a finding, and where it stands.
  public struct Note: Sendable, Hashable, Codable {
    /// The fact, as one sentence in lower case without a full stop.
    public var message: String

    /// Where it stands, if anywhere.
    public var location: Location?

    /// Makes a note.
    public init(_ message: String, at location: Location? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// How sure a finding is.
  public enum Certainty: Sendable, Hashable, Codable {
    /// It follows from the text as it stands.
    case deterministic

    /// It rests on a judgment of language, with a confidence in percent, 0 to 100.
    case heuristic(percent: Int)
  }

  /// The finding in one line: `Article 5(2): error: message [rule]`.
  public var description: String {
    let place = location.citation ?? location.clause.map { "clause \"\($0)\"" } ?? "agreement"
    return "\(place): \(severity.rawValue): \(message) [\(rule)]"
  }
}
