extension Agreement {
  /// The numbers of the agreement's clauses.
  ///
  /// - Complexity: O(n) in the number of clauses. Keep the value when asking for more than one.
  public var numbering: Numbering { Numbering(of: self) }

  /// The citation of a clause, such as "Article 5(2)(b)", or `nil` if there is no such clause.
  ///
  /// - Complexity: O(n) in the number of clauses; see ``numbering``.
  public func citation(of id: ClauseID, form: Reference.Form = .automatic) -> String? {
    numbering.citation(of: id, form: form)
  }
}
