/// Gives the clauses of a text identities that are unique and can be told apart by a reader: "art-5", "art-5.2.b".
struct ClauseNaming {
  private var used: Set<ClauseID> = []
  private var counters: [ClauseID: Int] = [:]

  /// The words of an identity while it is put together.
  private var words: [UInt8] = []

  /// Prepares to name a number of clauses.
  init(capacity: Int) {
    used.reserveCapacity(capacity)
    words.reserveCapacity(64)
  }

  /// Names a clause within the one that holds it.
  ///
  /// - Parameters:
  ///   - kind: The kind of clause.
  ///   - number: Its number as printed, in UTF-8; empty without one.
  ///   - parent: The identity of the clause that holds it, or `nil` at the top.
  /// - Returns: An identity that no other clause has.
  mutating func name(_ kind: Clause.Kind, number: ArraySlice<UInt8>, in parent: ClauseID?)
    -> ClauseID
  {
    let isIndependent =
      kind.isGrouping || kind == .article || kind == .annex || kind == .testimonium
      || kind == .preamble
    if isIndependent {
      spell(kind, number, in: nil)
      let own = spelled
      if claim(own) { return own }
    }
    spell(kind, number, in: parent)
    let base = spelled
    if !number.isEmpty || !Self.prefix(of: kind).isEmpty, claim(base) { return base }
    let length = words.count
    while true {
      let count = counters[base, default: number.isEmpty ? 0 : 1] + 1
      counters[base] = count
      words.removeLast(words.count - length)
      if !number.isEmpty { words.append(0x7E) }
      words.append(contentsOf: String(count).utf8)
      let numbered = spelled
      if claim(numbered) { return numbered }
    }
  }

  /// Puts an identity together, such as "art-5" or "art-5.2"; one without prefix and number ends with "u".
  private mutating func spell(
    _ kind: Clause.Kind, _ number: ArraySlice<UInt8>, in parent: ClauseID?
  ) {
    words.removeAll(keepingCapacity: true)
    if let parent {
      words.append(contentsOf: parent.rawValue.utf8)
      words.append(0x2E)
    }
    let prefix = Self.prefix(of: kind)
    words.append(contentsOf: prefix.utf8)
    if number.isEmpty {
      if prefix.isEmpty { words.append(0x75) }
    } else {
      if !prefix.isEmpty { words.append(0x2D) }
      words.append(contentsOf: number)
    }
  }

  /// The identity that was put together.
  private var spelled: ClauseID {
    ClauseID(rawValue: String(decoding: words, as: UTF8.self))
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
