/// A limit on what a norm can cost, or the least that it must.
public struct Cap: Sendable, Hashable, Codable {
  /// The amount.
  public var amount: Particular<Money>

  /// Which way the amount limits.
  public var bound: Bound

  /// The period to which the amount applies, if it is not the total.
  public var per: Period?

  /// Makes a limit.
  public init(_ bound: Bound, _ amount: Particular<Money>, per period: Period? = nil) {
    self.amount = amount
    self.bound = bound
    per = period
  }

  /// Which way an amount limits.
  public enum Bound: String, Sendable, Hashable, Codable, CaseIterable {
    /// No more than the amount.
    case ceiling

    /// No less than the amount.
    case floor

    /// About the amount; it limits nothing.
    case estimate
  }
}
