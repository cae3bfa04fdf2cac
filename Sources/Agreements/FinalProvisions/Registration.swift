/// Whether and by whom an agreement is registered with the United Nations.
///
/// Source: UN Charter art. 102.
public struct Registration: Sendable, Hashable, Codable {
  /// Who submits it.
  public var by: Particular<Bearer>

  /// The time within which it is submitted, counted from entry into force.
  public var within: Particular<Period>?

  /// Makes a provision on registration.
  public init(by bearer: Particular<Bearer>, within period: Particular<Period>? = nil) {
    by = bearer
    within = period
  }
}
