/// A rule of the field that the library does not check, and why it cannot be decided from an agreement as it stands.
public struct UndecidedRule: Sendable, Hashable, Codable {
  /// The identity that the rule will have.
  public let id: String

  /// What would be needed to decide it.
  public let reason: String

  /// Names a rule that is not checked.
  public init(_ id: String, because reason: String) {
    self.id = id
    self.reason = reason
  }
}
