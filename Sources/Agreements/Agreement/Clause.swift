/// A unit of an agreement's text: a recital, an article, a paragraph, a point, an annex and so on.
///
/// An agreement is one tree of clauses. A clause has an identity that never changes and a printed
/// number that is computed from its place; see ``Numbering``. The words of a clause that introduces
/// a list are the list's chapeau; the list's items are its children, and words that follow the list
/// are its closing words.
public struct Clause: Sendable, Hashable, Identifiable {
  /// The clause's identity.
  public let id: ClauseID

  /// What sort of unit the clause is.
  public var kind: Kind

  /// How the clause gets its number.
  public var numbering: NumberingRule

  /// The word that joins the children when they are items of a list, printed after the last but one.
  public var connective: ListConnective?

  /// The heading, if the clause has one.
  ///
  /// Headings have no normative force.
  public var heading: Prose?

  /// The clause's own words: the whole text, or the chapeau before its children.
  public var prose: Prose

  /// The clauses within this one, in order.
  public var children: [Clause]

  /// The words after the children.
  public var closingWords: Prose?

  /// The terms that the clause defines.
  public var definitions: [Definition]

  /// The obligations and other norms that the clause's own words lay down.
  public var obligations: [Obligation]

  /// The typed value that the clause's words express, such as a duration or a signature.
  public var substance: Substance?

  /// Where the clause comes from.
  ///
  /// A clause without citations shares those of the clause around it.
  public var citations: [Citation]

  /// The label that was printed before the clause in the text from which it was read.
  public var printedLabel: String?

  /// Makes a clause.
  public init(
    _ id: ClauseID, _ kind: Kind, heading: Prose? = nil, _ prose: Prose = Prose(),
    children: [Clause] = [], connective: ListConnective? = nil, closingWords: Prose? = nil,
    definitions: [Definition] = [], obligations: [Obligation] = [], substance: Substance? = nil,
    citations: [Citation] = [], numbering: NumberingRule = .sequential, printedLabel: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.heading = heading
    self.prose = prose
    self.children = children
    self.connective = connective
    self.closingWords = closingWords
    self.definitions = definitions
    self.obligations = obligations
    self.substance = substance
    self.citations = citations
    self.numbering = numbering
    self.printedLabel = printedLabel
  }

  /// How a clause gets its number.
  public enum NumberingRule: String, Sendable, Hashable, Codable, CaseIterable {
    /// It takes the next number of its kind.
    case sequential

    /// It was inserted into a numbered text and takes the number before it with "bis", "ter" and so on.
    case insertedMultiplicative

    /// It was inserted into a numbered text and takes the number before it with a letter ("5A").
    case insertedLetter

    /// It has no number and takes none from its siblings.
    case unnumbered
  }
}
