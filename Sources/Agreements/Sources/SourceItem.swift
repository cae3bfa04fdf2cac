/// One entry in the register of what the source documents contain.
public struct SourceItem: Sendable, Hashable, Codable, Identifiable {
  /// The entry's number.
  public let id: SourceItemID

  /// The paragraphs in which the content stands.
  public var locators: [SourceLocator]

  /// What sort of content it is.
  public var category: Category

  /// The content, in the registrar's own words.
  public var summary: String

  /// What became of the content.
  public var disposition: Disposition

  /// Makes an entry.
  public init(
    _ id: SourceItemID, at locators: [SourceLocator], _ category: Category, _ summary: String,
    _ disposition: Disposition
  ) {
    self.id = id
    self.locators = locators
    self.category = category
    self.summary = summary
    self.disposition = disposition
  }

  /// What sort of content a source offers to a drafter.
  public enum Category: String, Sendable, Hashable, Codable, CaseIterable {
    /// Something the source proposes should be agreed.
    case provision

    /// A field in which the source wants cooperation.
    case area

    /// An earlier instrument that the source holds up as an example.
    case precedent

    /// Something the source expects of one party.
    case condition

    /// Something that concerns a state or organization outside the agreement.
    case thirdParty

    /// A danger the source describes.
    case risk

    /// A statement of fact, including claims, predictions and opinions.
    case fact

    /// Something about the document itself: headings, by-lines, page furniture.
    case documentMatter
  }

  /// What became of an entry in the draft.
  public enum Disposition: Sendable, Hashable, Codable {
    /// Clauses of the draft take the content up and cite the entry.
    case used

    /// The content is recorded with the agreement but not in its text, for the reason given.
    case recorded(reason: String)

    /// The content is left out, for the reason given.
    case excluded(reason: String)
  }
}
