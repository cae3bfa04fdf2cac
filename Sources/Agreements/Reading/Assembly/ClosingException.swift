/// An exception that closes a list and is one of all its points, such as "unless the Parties agree otherwise".
struct ClosingException {
  /// The length from which closing words say more than an exception.
  private static let longest = 120

  /// The words, without the stop.
  private let words: String

  /// Reads the words that close a list; `nil` where they are no exception by agreement.
  init?(_ closing: String) {
    guard closing.utf8.count < Self.longest else { return nil }
    let words = closing.utf8.split(separator: 0x20).map { FoldedWord($0.filter { $0 != 0x2E }) }
    guard words.first == "unless", words.contains("otherwise"),
      words.contains("agree") || words.contains("agreed")
    else { return nil }
    self.words = closing.last == "." ? String(closing.dropLast()) : closing
  }

  /// Adds the exception to norms, but to those that have one of their own.
  func qualify(_ obligations: inout [Obligation]) {
    for place in obligations.indices where obligations[place].exceptions.isEmpty {
      obligations[place].exceptions = [words]
      obligations[place].qualifiers.append(.unlessOtherwiseAgreed)
      if let force = obligations[place].force, force > .qualified {
        obligations[place].force = .qualified
      }
    }
  }

  /// Adds the exception to the norms of all points within a clause.
  func qualify(pointsOf clause: inout Clause) {
    for point in clause.children.indices where clause.children[point].kind.isListItem {
      qualify(&clause.children[point].obligations)
      qualify(pointsOf: &clause.children[point])
    }
  }
}
