/// Gives the clauses of a text identities that are unique and can be told apart by a reader: "art-5", "art-5.2.b".
struct ClauseNaming {
  private var used: Set<ClauseID> = []
  private var counters: [ClauseID: Int] = [:]

  /// Names a clause within the one that holds it.
  ///
  /// - Parameters:
  ///   - kind: The kind of clause.
  ///   - number: Its number as printed, or `nil`.
  ///   - parent: The identity of the clause that holds it, or `nil` at the top.
  /// - Returns: An identity that no other clause has.
  mutating func name(_ kind: Clause.Kind, number: String?, in parent: ClauseID?) -> ClauseID {
    let prefix = Self.prefix(of: kind)
    let own =
      number.map { prefix.isEmpty ? $0 : "\(prefix)-\($0)" } ?? (prefix.isEmpty ? "u" : prefix)
    let isIndependent =
      kind.isGrouping || kind == .article || kind == .annex || kind == .testimonium
      || kind == .preamble
    if isIndependent, claim(ClauseID(rawValue: own)) { return ClauseID(rawValue: own) }
    let base = ClauseID(rawValue: parent.map { "\($0.rawValue).\(own)" } ?? own)
    if number != nil || !prefix.isEmpty, claim(base) { return base }
    while true {
      let count = counters[base, default: number == nil ? 0 : 1] + 1
      counters[base] = count
      let numbered = ClauseID(
        rawValue: number == nil ? "\(base.rawValue)\(count)" : "\(base.rawValue)~\(count)")
      if claim(numbered) { return numbered }
    }
  }

  private mutating func claim(_ id: ClauseID) -> Bool {
    used.insert(id).inserted
  }

  private static func prefix(of kind: Clause.Kind) -> String {
    switch kind {
    case .preamble: "preamble"
    case .partyClause: "parties"
    case .recital: "recital"
    case .wordsOfAgreement: "agreed"
    case .part: "part"
    case .title: "title"
    case .chapter: "ch"
    case .section: "sec"
    case .article: "art"
    case .testimonium: "done"
    case .signature: "signed"
    case .annex: "annex"
    case .appendix: "app"
    case .paragraph, .subparagraph, .item, .subitem, .table, .row, .cell: ""
    }
  }
}
