extension Clause {
  /// The references in the clause's heading, words and closing words, without its children's.
  public var references: [Reference] {
    allProse.flatMap(\.references)
  }
}
