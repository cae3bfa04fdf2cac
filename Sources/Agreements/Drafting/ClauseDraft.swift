/// A clause as it is drafted, before it has its place in an agreement.
///
/// A draft need not have an identity. When the agreement is built, a clause without one gets one
/// from its heading or from its place: "consultations", "consultations/paragraph-2". Give an identity
/// to every clause that must stay the same clause while the draft around it changes.
public struct ClauseDraft: DraftComponent {
  /// The identity, if the drafter gave one.
  public var id: ClauseID?

  /// The kind.
  ///
  /// Items of a list take the kind that the list's level asks for.
  public var kind: Clause.Kind

  /// The heading.
  public var heading: Prose?

  /// What the clause is made of, in order.
  public var content: [DraftElement]

  /// The word that joins the clause's list.
  public var connective: ListConnective?

  /// Where the clause comes from.
  public var citations: [Citation]

  /// How the clause gets its number.
  public var numbering: Clause.NumberingRule

  /// The typed value that the clause expresses.
  public var substance: Clause.Substance?

  /// Drafts a clause.
  public init(
    _ kind: Clause.Kind, id: ClauseID? = nil, heading: Prose? = nil,
    connective: ListConnective? = nil, citations: [Citation] = [],
    numbering: Clause.NumberingRule = .sequential, substance: Clause.Substance? = nil,
    content: [DraftElement] = []
  ) {
    self.kind = kind
    self.id = id
    self.heading = heading
    self.connective = connective
    self.citations = citations
    self.numbering = numbering
    self.substance = substance
    self.content = content
  }

  /// The clause itself.
  public var elements: [DraftElement] { [.clause(self)] }
}
