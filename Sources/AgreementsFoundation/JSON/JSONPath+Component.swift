extension JSONPath {
  /// One step from a value of a JSON text to a value inside it.
  public enum Component: Sendable, Hashable {
    /// The member of an object that has a key.
    case key(String)

    /// The element of an array at a position, counted from 0.
    case index(Int)
  }
}

extension JSONPath.Component: Codable {
  /// Decodes a component from a string, which is a key, or an integer, which is an index.
  ///
  /// - Parameter decoder: The decoder, which must hold a single value.
  /// - Throws: `DecodingError` if the value is neither a string nor an integer.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let index = try? container.decode(Int.self) {
      self = .index(index)
    } else {
      self = .key(try container.decode(String.self))
    }
  }

  /// Encodes a key as a string and an index as an integer.
  ///
  /// - Parameter encoder: The encoder that receives the value.
  /// - Throws: The error of the encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .key(let key): try container.encode(key)
    case .index(let index): try container.encode(index)
    }
  }
}

extension JSONPath.Component {
  /// Appends the component to the text of a path, as `.key`, `['any key']` or `[3]`.
  func write(to text: inout String, isShortened: Bool) {
    switch self {
    case .index(let index):
      text += "[\(index)]"
    case .key(let key):
      let shown = isShortened ? key.shortened : key
      if shown.isIdentifier {
        text += ".\(shown)"
      } else {
        text += "['\(shown.escaped(for: "'"))']"
      }
    }
  }
}
