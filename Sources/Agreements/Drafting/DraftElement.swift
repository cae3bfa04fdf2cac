/// What a clause is drafted from.
public enum DraftElement: Sendable {
  /// A sentence of the clause's own words.
  case sentence(any Sentence)

  /// A clause within the clause.
  case clause(ClauseDraft)

  /// The words after the clause's list.
  case closingWords(Prose)
}
