extension Checksum: Codable {
  /// Decodes a checksum from a string of 64 hexadecimal digits.
  ///
  /// - Parameter decoder: The decoder, which must hold a single string.
  /// - Throws: `DecodingError.dataCorrupted` if the string is not a SHA-256 digest.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let checksum = Checksum(hexadecimal: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "a SHA-256 checksum is written as exactly 64 hexadecimal digits")
    }
    self = checksum
  }

  /// Encodes the checksum as a string of 64 lower-case hexadecimal digits.
  ///
  /// - Parameter encoder: The encoder that receives the string.
  /// - Throws: The error of the encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hexadecimal)
  }
}
