extension CalendarDate: Codable {
  /// Decodes the date from a string of the form `YYYY-MM-DD`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = CalendarDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "Expected a date of the years 0001 to 9999 written YYYY-MM-DD.")
    }
    self = date
  }

  /// Encodes the date as a string of the form `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
