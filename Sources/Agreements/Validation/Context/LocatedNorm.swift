/// A norm with the clause that lays it down.
public struct LocatedNorm: Sendable {
  /// The norm.
  public let obligation: Obligation

  /// The position of the clause.
  public let unit: Int
}
