/// The identity of a placeholder: a particular still to be supplied.
public struct PlaceholderID: Identifier {
  /// The text by which it is written.
  public let rawValue: String

  /// Makes the identifier that is written as the given text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
