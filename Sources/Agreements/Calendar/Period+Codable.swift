extension Period: Codable {
  /// Decodes the period from a string that is an ISO 8601 duration of one component.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let period = Period(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: """
          Expected an ISO 8601 duration of one component, such as P60D, P2W, P6M, P10Y or PT24H, \
          with a count from 1 to 100000.
          """)
    }
    self = period
  }

  /// Encodes the period as a string that is an ISO 8601 duration, such as `P60D`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
