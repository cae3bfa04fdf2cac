/// Which rules are asked, how grave their findings are and which are to stand: what a file can say.
public struct RuleConfiguration: Sendable, Hashable, Codable {
  /// The rules that alone are asked, each by its identity or by its family with an asterisk; all if there are none.
  public var only: [String]

  /// The rules that are not asked.
  public var disabled: [String]

  /// Other severities than the rules' own, by rule.
  public var severities: [String: Severity]

  /// The findings that are to stand.
  public var suppressions: [Suppression]

  /// What is known beyond the text.
  public var knowledge: DraftingKnowledge

  /// What sort of instrument the text is, which no text says of itself; `nil` leaves it as the agreement has it.
  public var instrument: Instrument?

  /// Makes a configuration.
  public init(
    only: [String] = [], disabled: [String] = [], severities: [String: Severity] = [:],
    suppressions: [Suppression] = [], knowledge: DraftingKnowledge = DraftingKnowledge(),
    instrument: Instrument? = nil
  ) {
    self.only = only
    self.disabled = disabled
    self.severities = severities
    self.suppressions = suppressions
    self.knowledge = knowledge
    self.instrument = instrument
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case only, disabled, severities, suppressions, knowledge, instrument
  }

  /// Any key, so that a mistyped one is noticed.
  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Decodes a configuration in which every part may be left out, and which has no others.
  public init(from decoder: any Decoder) throws {
    let known = CodingKeys.allCases.map(\.rawValue)
    for key in try decoder.container(keyedBy: AnyKey.self).allKeys
    where !known.contains(key.stringValue) {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath + [key],
          debugDescription: "a configuration has the keys \(known.joined(separator: ", "))"))
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    only = try container.decodeIfPresent([String].self, forKey: .only) ?? []
    disabled = try container.decodeIfPresent([String].self, forKey: .disabled) ?? []
    severities =
      try container.decodeIfPresent([String: Severity].self, forKey: .severities) ?? [:]
    suppressions = try container.decodeIfPresent([Suppression].self, forKey: .suppressions) ?? []
    knowledge =
      try container.decodeIfPresent(DraftingKnowledge.self, forKey: .knowledge)
      ?? DraftingKnowledge()
    instrument = try container.decodeIfPresent(Instrument.self, forKey: .instrument)
  }
}
