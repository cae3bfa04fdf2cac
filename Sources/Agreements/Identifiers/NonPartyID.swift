/// The identity of a state, organization or person that the agreement names but cannot bind.
public struct NonPartyID: Identifier {
  /// The text by which it is written.
  public let rawValue: String

  /// Makes the identifier that is written as the given text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
