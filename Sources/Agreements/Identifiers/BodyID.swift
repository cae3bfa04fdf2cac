/// The identity of an organ of a party, or of a joint organ of both.
public struct BodyID: Identifier {
  /// The text by which it is written.
  public let rawValue: String

  /// Makes the identifier that is written as the given text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
