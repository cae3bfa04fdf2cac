/// What a clause says a term means.
///
/// The meaning itself stands in the prose of the clause that holds the definition; ``meaning`` says
/// where.
public struct Definition: Sendable, Hashable, Codable, Identifiable {
  /// The identity of the term.
  public let id: TermID

  /// The term as it is written.
  public var term: String

  /// How the term relates to the words that explain it.
  public var relation: Relation

  /// Where the term has this meaning.
  public var scope: Scope

  /// The range of the clause's canonical text that says what the term means.
  public var meaning: TextRange?

  /// Makes a definition.
  public init(
    _ id: TermID, term: String, relation: Relation = .means, scope: Scope = .agreement,
    meaning: TextRange? = nil
  ) {
    self.id = id
    self.term = term
    self.relation = relation
    self.scope = scope
    self.meaning = meaning
  }

  /// How a term relates to the words that explain it.
  public enum Relation: String, Sendable, Hashable, Codable, CaseIterable {
    /// "means": the explanation is exhaustive.
    case means

    /// "includes": the explanation is not exhaustive.
    case includes

    /// "hereinafter": the term is a short name for what stands before it.
    case hereinafter

    /// "has the meaning given in": the term is borrowed.
    case asDefinedIn
  }

  /// Where a term has its meaning.
  public enum Scope: Sendable, Hashable, Codable {
    /// In the whole agreement.
    case agreement

    /// In one clause and those within it.
    case clause(ClauseID)

    enum ClauseCodingKeys: String, CodingKey { case _0 = "id" }
  }
}
