/// How a ministry wants names and words to be written.
public struct HouseStyle: Sendable, Hashable, Codable {
  /// The names that are looked at; a rule reports them and never changes them.
  public var names: [NameRule]

  /// The spelling of English; `nil` where a text need only be uniform.
  public var spelling: Spelling?

  /// Makes a house style.
  public init(names: [NameRule] = [], spelling: Spelling? = nil) {
    self.names = names
    self.spelling = spelling
  }

  private enum CodingKeys: String, CodingKey { case names, spelling }

  /// Decodes a house style of which every part may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    names = try container.decodeIfPresent([NameRule].self, forKey: .names) ?? []
    spelling = try container.decodeIfPresent(Spelling.self, forKey: .spelling)
  }

  /// How a name is written, and why.
  public struct NameRule: Sendable, Hashable, Codable {
    /// The form that is reported.
    public var avoid: String

    /// The form that is wanted.
    public var use: String

    /// Why, for the reader of the finding.
    public var reason: String

    /// Makes a rule for a name.
    public init(avoid: String, use: String, because reason: String) {
      self.avoid = avoid
      self.use = use
      self.reason = reason
    }
  }

  /// A spelling of English.
  public enum Spelling: String, Sendable, Hashable, Codable, CaseIterable {
    /// "defence", "programme"
    case british

    /// "defense", "program"
    case american
  }
}
