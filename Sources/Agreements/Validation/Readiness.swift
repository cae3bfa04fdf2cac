/// Whether a text can pass to a stage: what blocks it, what is missing, and who has to supply it.
public struct Readiness: Sendable, Hashable, Codable {
  /// The stage that is asked about.
  public var stage: ValidationStage

  /// The findings of error severity at that stage.
  public var blocking: [Diagnostic]

  /// What has still to be supplied, each with those who have to supply it.
  public var missing: [Requirement]

  /// Whether nothing blocks the text and nothing is missing.
  public var isReady: Bool { blocking.isEmpty && missing.isEmpty }

  /// Something that has still to be supplied.
  public struct Requirement: Sendable, Hashable, Codable {
    /// What is missing, in the form "the date of signature".
    public var subject: String

    /// The parties that have to supply it; both where they have to agree on it.
    public var parties: [PartyID]

    /// Where it is missing.
    public var locations: [Location]

    /// Says that something is missing.
    public init(_ subject: String, from parties: [PartyID], at locations: [Location] = []) {
      self.subject = subject
      self.parties = parties
      self.locations = locations
    }
  }
}
