/// The identity of another instrument to which the agreement refers.
public struct ExternalInstrumentID: Identifier {
  /// The text by which it is written.
  public let rawValue: String

  /// Makes the identifier that is written as the given text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
