/// A point that defines a term: “Defense article” means ….
public struct Meaning: ClauseComponent {
  /// The clause that is drafted.
  public var draft: ClauseDraft

  /// Drafts a definition.
  ///
  /// - Parameters:
  ///   - term: The term, as it is written; it is also the identity by which prose uses it.
  ///   - meaning: The words that say what it means, without final punctuation.
  ///   - relation: How the term relates to the words that explain it.
  ///   - id: The clause's identity, where it must stay the same while the draft changes.
  ///   - scope: Where the term has this meaning.
  ///   - citations: Where the definition comes from.
  public init(
    of term: TermID, _ meaning: Prose, relation: Definition.Relation = .means,
    id: ClauseID? = nil, scope: Definition.Scope = .agreement, citing citations: [Citation] = []
  ) {
    let sentence = DefinitionSentence(
      term: term, relation: relation, meaning: meaning, scope: scope)
    draft = ClauseDraft(
      .subparagraph, id: id, citations: citations, content: [.sentence(sentence)])
  }
}

/// The words of a definition.
struct DefinitionSentence: Sentence {
  var term: TermID
  var relation: Definition.Relation
  var meaning: Prose
  var scope: Definition.Scope

  func composed(in context: DraftingContext) -> ComposedSentence {
    let verb =
      switch relation {
      case .means, .hereinafter: "means"
      case .includes: "includes"
      case .asDefinedIn: "has the meaning given in"
      }
    let lead = Prose("“\(term.rawValue)” \(verb) ")
    let start = lead.canonicalLength
    let definition = Definition(
      term, term: term.rawValue, relation: relation, scope: scope,
      meaning: TextRange(start: start, end: start + meaning.canonicalLength))
    return ComposedSentence(lead + meaning, definitions: [definition])
  }
}
