/// What is replaced in a clause, apart from the clauses within it.
public struct ClauseChanges: Sendable, Hashable, Codable {
  /// The kind of unit.
  public var kind: Replacement<Clause.Kind>?

  /// How the clause gets its number.
  public var numbering: Replacement<Clause.NumberingRule>?

  /// The word that joins the points of its list.
  public var connective: Replacement<ListConnective?>?

  /// The heading.
  public var heading: Replacement<Prose?>?

  /// The words.
  public var prose: Replacement<Prose>?

  /// The words after the clauses within.
  public var closingWords: Replacement<Prose?>?

  /// The terms that are defined.
  public var definitions: Replacement<[Definition]>?

  /// The norms that are laid down.
  public var obligations: Replacement<[Obligation]>?

  /// The typed value that the words express.
  public var substance: Replacement<Clause.Substance?>?

  /// Where the clause comes from.
  public var citations: Replacement<[Citation]>?

  /// The label with which the clause was printed in the text from which it was read.
  public var printedLabel: Replacement<String?>?

  /// Compares two clauses, without identities and without the clauses within them.
  ///
  /// - Returns: `nil` if nothing is replaced.
  public init?(from old: Clause, to new: Clause) {
    kind = Replacement(old.kind, new.kind)
    numbering = Replacement(old.numbering, new.numbering)
    connective = Replacement(old.connective, new.connective)
    heading = Replacement(old.heading, new.heading)
    prose = Replacement(old.prose, new.prose)
    closingWords = Replacement(old.closingWords, new.closingWords)
    definitions = Replacement(old.definitions, new.definitions)
    obligations = Replacement(old.obligations, new.obligations)
    substance = Replacement(old.substance, new.substance)
    citations = Replacement(old.citations, new.citations)
    printedLabel = Replacement(old.printedLabel, new.printedLabel)
    guard
      kind != nil || numbering != nil || connective != nil || heading != nil || prose != nil
        || closingWords != nil || definitions != nil || obligations != nil || substance != nil
        || citations != nil || printedLabel != nil
    else { return nil }
  }

  /// The changes that undo these.
  public var inverse: ClauseChanges {
    var inverse = self
    inverse.kind = kind?.inverse
    inverse.numbering = numbering?.inverse
    inverse.connective = connective?.inverse
    inverse.heading = heading?.inverse
    inverse.prose = prose?.inverse
    inverse.closingWords = closingWords?.inverse
    inverse.definitions = definitions?.inverse
    inverse.obligations = obligations?.inverse
    inverse.substance = substance?.inverse
    inverse.citations = citations?.inverse
    inverse.printedLabel = printedLabel?.inverse
    return inverse
  }

  /// Replaces the values in a clause.
  ///
  /// - Returns: Whether every value was the one that is replaced; if not, the clause is partly changed.
  func apply(to clause: inout Clause) -> Bool {
    Self.replace(&clause.kind, kind) && Self.replace(&clause.numbering, numbering)
      && Self.replace(&clause.connective, connective) && Self.replace(&clause.heading, heading)
      && Self.replace(&clause.prose, prose) && Self.replace(&clause.closingWords, closingWords)
      && Self.replace(&clause.definitions, definitions)
      && Self.replace(&clause.obligations, obligations)
      && Self.replace(&clause.substance, substance) && Self.replace(&clause.citations, citations)
      && Self.replace(&clause.printedLabel, printedLabel)
  }

  static func replace<Value>(_ value: inout Value, _ replacement: Replacement<Value>?) -> Bool {
    guard let replacement else { return true }
    guard value == replacement.old else { return false }
    value = replacement.new
    return true
  }
}
