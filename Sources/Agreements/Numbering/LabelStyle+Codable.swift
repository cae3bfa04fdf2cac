extension LabelStyle: Codable {
  /// The names of the parts of a style.
  private enum CodingKeys: String, CodingKey {
    case numeral
    case separator
    case enclosure
    case mark
  }

  /// The marks that stand in place of a number.
  private enum Mark: String, Codable {
    case dash
  }

  /// Reads a style from its parts.
  ///
  /// - Parameter decoder: The decoder to read from.
  /// - Throws: `DecodingError.dataCorrupted` if the parts do not make one style, and what the
  ///   decoder throws if a part is missing or unknown.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let numeral = try container.decodeIfPresent(Numeral.self, forKey: .numeral)
    let separator = try container.decodeIfPresent(Separator.self, forKey: .separator)
    let enclosure = try container.decodeIfPresent(Enclosure.self, forKey: .enclosure)
    let mark = try container.decodeIfPresent(Mark.self, forKey: .mark)
    switch (numeral, separator, enclosure, mark) {
    case (let numeral?, nil, let enclosure?, nil):
      self = .numbered(numeral: numeral, enclosure: enclosure)
    case (nil, let separator?, let enclosure?, nil):
      self = .compound(separator: separator, enclosure: enclosure)
    case (nil, nil, nil, .dash?):
      self = .bullet
    default:
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: container.codingPath,
          debugDescription: """
            A label style has either a numeral and an enclosure, or a separator and an enclosure, \
            or a mark.
            """))
    }
  }

  /// Writes a style as its parts.
  ///
  /// - Parameter encoder: The encoder to write to.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .numbered(let numeral, let enclosure):
      try container.encode(numeral, forKey: .numeral)
      try container.encode(enclosure, forKey: .enclosure)
    case .compound(let separator, let enclosure):
      try container.encode(separator, forKey: .separator)
      try container.encode(enclosure, forKey: .enclosure)
    case .bullet:
      try container.encode(Mark.dash, forKey: .mark)
    }
  }
}
