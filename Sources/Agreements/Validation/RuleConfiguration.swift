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

  /// Makes a configuration.
  public init(
    only: [String] = [], disabled: [String] = [], severities: [String: Severity] = [:],
    suppressions: [Suppression] = [], knowledge: DraftingKnowledge = DraftingKnowledge()
  ) {
    self.only = only
    self.disabled = disabled
    self.severities = severities
    self.suppressions = suppressions
    self.knowledge = knowledge
  }

  private enum CodingKeys: String, CodingKey {
    case only, disabled, severities, suppressions, knowledge
  }

  /// Decodes a configuration in which every part may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    only = try container.decodeIfPresent([String].self, forKey: .only) ?? []
    disabled = try container.decodeIfPresent([String].self, forKey: .disabled) ?? []
    severities =
      try container.decodeIfPresent([String: Severity].self, forKey: .severities) ?? [:]
    suppressions = try container.decodeIfPresent([Suppression].self, forKey: .suppressions) ?? []
    knowledge =
      try container.decodeIfPresent(DraftingKnowledge.self, forKey: .knowledge)
      ?? DraftingKnowledge()
  }
}
