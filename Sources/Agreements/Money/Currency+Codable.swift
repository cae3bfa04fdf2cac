extension Currency: Codable {
  /// Decodes the currency from a string that is its alphabetic code.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let currency = Currency(code: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "Expected an ISO 4217 code of three capital letters, such as USD.")
    }
    self = currency
  }

  /// Encodes the currency as a string that is its alphabetic code.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}
