/// One clause of a text that was read, with the place where it stands there.
public struct OutlineEntry: Sendable, Hashable, Codable, Identifiable {
  /// The identity of the clause in the agreement.
  public let id: ClauseID

  /// The kind of clause.
  public var kind: Clause.Kind

  /// How deep the clause stands in the tree; 1 at the top.
  public var depth: Int

  /// The label as printed, with keyword and enclosure, such as "Article 5" or "(a)"; `nil` without one.
  public var label: String?

  /// The number as printed, such as "5" or "a"; `nil` without one.
  public var number: String?

  /// The heading; `nil` without one.
  public var heading: String?

  /// How the clause is cited by the numbers that are printed; `nil` for one that is not cited by a number.
  public var citation: String?

  /// Where the clause stands, with all that it holds, in UTF-8 bytes of the text; it starts with its label.
  public var source: TextRange
}
