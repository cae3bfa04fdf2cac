/// A way in which a text can be mended.
public struct FixIt: Sendable, Hashable, Codable {
  /// What the change does, as an order in lower case without a full stop, such as "write “Article 7”".
  public var message: String

  /// Whether it can be applied without a look at it.
  public var applicability: Applicability

  /// The changes, of which none touches the same words as another.
  public var edits: [Edit]

  /// Makes a fix.
  public init(_ message: String, _ applicability: Applicability, _ edits: [Edit]) {
    self.message = message
    self.applicability = applicability
    self.edits = edits
  }

  /// Whether a fix can be applied without a look at it.
  public enum Applicability: String, Sendable, Hashable, Codable, CaseIterable {
    /// It silences the finding, changes no duty and no meaning, and adds no error.
    case safe

    /// It is probably what is meant; somebody has to confirm it.
    case needsReview

    /// It shows how a text of this kind is written; particulars have to be supplied.
    case illustrative
  }

  /// One change that a fix makes.
  public enum Edit: Sendable, Hashable, Codable {
    /// Puts other words in the place of those at a location, which names a part of a clause or the title.
    ///
    /// An empty range inserts, an empty text removes. The words that stand there are noted when an agreement is
    /// validated, so that a fix is refused once others stand in their place.
    case replaceWords(at: Location, with: String, insteadOf: String? = nil)

    /// Sets the word that joins the items of a clause's list.
    case setConnective(of: ClauseID, ListConnective?)

    /// Removes a clause with all that is within it.
    case removeClause(ClauseID)

    enum ReplaceWordsCodingKeys: String, CodingKey {
      case at = "location"
      case with = "text"
      case insteadOf = "words"
    }
    enum SetConnectiveCodingKeys: String, CodingKey {
      case of = "clause"
      case _1 = "connective"
    }
    enum RemoveClauseCodingKeys: String, CodingKey { case _0 = "clause" }
  }
}
