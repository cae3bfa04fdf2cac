extension DecimalNumber: Codable {
  /// Decodes the number from a string of plain decimal digits.
  ///
  /// Numbers of the coded form itself are refused, since many readers round them to binary ones.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let number = DecimalNumber(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: """
          Expected a decimal number such as 75000000 or -1.50, without exponent, groups or \
          leading zeros, of a size that is held exactly.
          """)
    }
    self = number
  }

  /// Encodes the number as a string, in its shortest plain form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
