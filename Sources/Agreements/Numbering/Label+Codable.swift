extension Label: Codable {
  /// The names of the parts of a label.
  private enum CodingKeys: String, CodingKey {
    case text
    case style
  }

  /// Reads a label from its text and style.
  ///
  /// - Parameter decoder: The decoder to read from.
  /// - Throws: `DecodingError.dataCorrupted` if the text is no label of the style, and what the
  ///   decoder throws if a part is missing or malformed.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let style = try container.decode(LabelStyle.self, forKey: .style)
    guard let label = Self(try container.decode(String.self, forKey: .text), style: style) else {
      let example = Self(number: 1, style: style)?.text ?? ""
      throw DecodingError.dataCorruptedError(
        forKey: .text, in: container,
        debugDescription: "The text is no label of its style, of which the first is “\(example)”.")
    }
    self = label
  }

  /// Writes a label as its text and style.
  ///
  /// - Parameter encoder: The encoder to write to.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    try container.encode(style, forKey: .style)
  }
}
