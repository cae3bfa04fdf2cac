/// A particular that the text leaves open, printed in square brackets.
///
/// Where a drafter has no ground to settle a date, a name or a number, the draft says so: the
/// placeholder prompts for what is missing and records why it is. A text with open placeholders is
/// not ready for signature.
public struct Placeholder: Sendable, Hashable, Codable, Identifiable {
  /// The placeholder's identity.
  ///
  /// The same particular may be open in several places; they then share one identity.
  public let id: PlaceholderID

  /// What sort of thing is to be supplied.
  public var kind: Kind

  /// The words in the brackets: what is to be supplied, or the words that are under discussion.
  public var prompt: String

  /// Why the particular is open.
  public var reason: Reason

  /// Makes a placeholder.
  public init(_ id: PlaceholderID, _ kind: Kind, prompt: String, because reason: Reason) {
    self.id = id
    self.kind = kind
    self.prompt = prompt
    self.reason = reason
  }

  /// The text as it is printed: the prompt in square brackets.
  public var text: String { "[\(prompt)]" }

  /// What sort of thing is to be supplied.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A date.
    case date

    /// A place.
    case place

    /// A person, such as a signatory.
    case person

    /// A length of time or a frequency.
    case duration

    /// An amount of money or a number of things.
    case amount

    /// A party, or the level at which it contracts.
    case party

    /// An organ, institution, programme or platform.
    case organ

    /// A formula, such as the one by which the agreement enters into force.
    case formula

    /// Any other words.
    case text
  }

  /// Why a particular is open.
  public enum Reason: Sendable, Hashable, Codable {
    /// The named source documents say nothing of it.
    case sourcesSilent([SourceDocumentID])

    /// The named entries of the source register contradict one another.
    case sourcesConflict([SourceItemID])

    /// It is for the parties to negotiate.
    case negotiable

    enum SourcesSilentCodingKeys: String, CodingKey { case _0 = "documents" }
    enum SourcesConflictCodingKeys: String, CodingKey { case _0 = "items" }
  }
}
