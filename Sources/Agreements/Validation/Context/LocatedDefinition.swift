/// A definition with the clause that makes it.
public struct LocatedDefinition: Sendable {
  /// The definition.
  public let definition: Definition

  /// The position of the clause.
  public let unit: Int
}
