/// A particular of an agreement that is either settled or still open.
public indirect enum Particular<Value: Sendable & Hashable & Codable>: Sendable, Hashable {
  /// The parties' draft gives the value.
  case settled(Value)

  /// The value is still to be supplied.
  case open(Placeholder)

  /// The value, if it is settled.
  public var value: Value? {
    guard case .settled(let value) = self else { return nil }
    return value
  }

  /// The placeholder, if the value is open.
  public var placeholder: Placeholder? {
    guard case .open(let placeholder) = self else { return nil }
    return placeholder
  }

  /// The prose that states the particular: the words of its value, or its placeholder.
  func prose(_ words: (Value) -> String) -> Prose {
    switch self {
    case .settled(let value): Prose(words(value))
    case .open(let placeholder): Prose([.placeholder(placeholder)])
    }
  }
}
