extension Particular: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case settled
    case open
  }

  /// Decodes a particular: an object with one key, which names the case.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.oneKey() {
    case .settled: self = .settled(try container.decode(Value.self, forKey: .settled))
    case .open: self = .open(try container.decode(Placeholder.self, forKey: .open))
    }
  }

  /// Encodes a particular as an object with one key, which names the case.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .settled(let value): try container.encode(value, forKey: .settled)
    case .open(let value): try container.encode(value, forKey: .open)
    }
  }
}
