/// What is told to a comparison of two agreements.
public struct ComparisonOptions: Sendable, Hashable, Codable {
  /// Whether clauses that bear the same identity on both sides are the same clause.
  public var identities: Identities

  /// Whether obligations are compared.
  public var comparesObligations: Bool

  /// Whether obligations are read where the texts differ, for agreements that were read without them.
  ///
  /// This takes much less time than reading all obligations of both.
  public var readsObligations: Bool

  /// Makes options.
  public init(
    identities: Identities = .detected, comparesObligations: Bool = true,
    readsObligations: Bool = false
  ) {
    self.identities = identities
    self.comparesObligations = comparesObligations
    self.readsObligations = readsObligations
  }

  /// The options that apply where a caller names none.
  public static let standard = ComparisonOptions()

  /// What the identities of clauses say about two texts.
  public enum Identities: String, Sendable, Hashable, Codable, CaseIterable {
    /// They are trusted unless both texts were read, so that their clauses are named after printed numbers.
    case detected

    /// A clause keeps its identity from one text to the other.
    case trusted

    /// Identities are ignored.
    case ignored
  }
}
