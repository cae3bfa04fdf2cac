extension ComparedDraft {
  /// The words in a range of a clause as they are compared.
  ///
  /// - Parameters:
  ///   - range: The range, in the words of the clause.
  ///   - clause: The index of the clause.
  ///   - excluded: Ranges whose words are left out.
  ///   - limit: The greatest number of words.
  /// - Returns: The words.
  func words(
    in range: Range<Int>, of clause: Int, excluding excluded: [Range<Int>] = [], limit: Int = .max
  ) -> [ComparedWord] {
    names.words(in: range, of: text(of: clause), at: clause, excluding: excluded, limit)
  }

  /// The words of a text that stands in no clause.
  func words(of string: String, limit: Int = .max) -> [ComparedWord] {
    names.words(of: string, limit: limit)
  }
}
