extension Prose.Run: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case text
    case reference
    case mention
    case pair
    case placeholder
    case slot
  }

  /// Decodes a run: an object with one key, which names the case.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.oneKey() {
    case .text: self = .text(try container.decode(String.self, forKey: .text))
    case .reference: self = .reference(try container.decode(Reference.self, forKey: .reference))
    case .mention: self = .mention(try container.decode(Mention.self, forKey: .mention))
    case .pair: self = .pair(try container.decode(PartyPair.self, forKey: .pair))
    case .placeholder:
      self = .placeholder(try container.decode(Placeholder.self, forKey: .placeholder))
    case .slot: self = .slot(try container.decode(Slot.self, forKey: .slot))
    }
  }

  /// Encodes a run as an object with one key, which names the case.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .text(let value): try container.encode(value, forKey: .text)
    case .reference(let value): try container.encode(value, forKey: .reference)
    case .mention(let value): try container.encode(value, forKey: .mention)
    case .pair(let value): try container.encode(value, forKey: .pair)
    case .placeholder(let value): try container.encode(value, forKey: .placeholder)
    case .slot(let value): try container.encode(value, forKey: .slot)
    }
  }
}
