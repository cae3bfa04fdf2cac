extension Prose: Codable {
  /// Decodes prose from a string, if it is plain text, or from an array of runs.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.init(text)
    } else if (try? decoder.unkeyedContainer()) != nil {
      self.init(try container.decode([Run].self))
    } else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "prose is a string or an array of runs")
    }
  }

  /// Encodes prose as a string, if it is plain text, or as an array of runs.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch runs.first {
    case nil: try container.encode("")
    case .text(let text)? where runs.count == 1: try container.encode(text)
    default: try container.encode(runs)
    }
  }
}
