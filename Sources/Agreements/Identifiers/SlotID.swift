/// The identity of a slot: a place in the text that is not agreed.
public struct SlotID: Identifier {
  /// The text by which it is written.
  public let rawValue: String

  /// Makes the identifier that is written as the given text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
