extension JSONPath: Codable {
  /// Decodes a path from a string with its full text.
  ///
  /// - Parameter decoder: The decoder, which must hold a single string.
  /// - Throws: `DecodingError.dataCorrupted` if the string is no path.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let path = JSONPath(text: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "a JSON path is written as in $.clauses[3]['any key']")
    }
    self = path
  }

  /// Encodes the path as a string with its full text.
  ///
  /// - Parameter encoder: The encoder that receives the string.
  /// - Throws: The error of the encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
