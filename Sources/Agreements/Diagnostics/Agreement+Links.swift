extension Agreement {
  /// The links in the agreement that lead nowhere, in the order of the document.
  ///
  /// A reference to a clause that does not exist, the name of an organ that nobody declared, a
  /// citation of a paragraph that its source does not have, two placeholders of one identity that ask
  /// for different things: each is a finding of error severity. An agreement drafted in Swift has
  /// none, because drafting refuses them; one that was read or edited may.
  ///
  /// - Complexity: O(n) in the size of the agreement.
  public var linkDiagnostics: [Diagnostic] {
    var check = LinkCheck(self)
    check.checkFrame()
    for clause in allClauses { check.check(clause) }
    return check.diagnostics
  }
}
