extension Comparison {
  /// The steps that turn the old agreement into the new one, to be kept, applied or undone.
  ///
  /// `old.applying(comparison.script)` equals `new`, identities and all.
  ///
  /// - Complexity: O(n) in the size of both agreements.
  public var script: EditScript {
    EditScriptBuilder(
      ClauseMatching(
        ComparedDocument(old, printedNumbers: []), ComparedDocument(new, printedNumbers: []),
        matches, moved: Set(edits.lazy.filter { $0.kind == .move }.flatMap(\.old)))
    ).script()
  }
}
