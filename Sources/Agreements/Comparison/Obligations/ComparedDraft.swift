/// One of the two drafts whose norms are compared, with what is found out about its clauses.
struct ComparedDraft {
  /// The agreement.
  let agreement: Agreement

  /// All clauses in document order.
  let clauses: [Clause]

  /// The index of the clause around each; -1 at the top level.
  let parents: [Int]

  /// The index of each clause.
  let places: [ClauseID: Int]

  /// For each clause the number of the group of matched clauses to which it belongs; -1 without one.
  var groups: [Int]

  /// The names of the parties, longest first, with what stands for them.
  let names: [(words: [FoldedWord], key: FoldedWord)]

  /// The key of each party, the same in both drafts.
  let partyKeys: [PartyID: FoldedWord]

  private let reader: ObligationReader
  private var texts: [Int: ClauseText] = [:]
  private var keptBytes = 0
  private var readings: [Int: ClauseReading] = [:]

  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - identity: The identity of each of its parties in the new draft.
  init(_ agreement: Agreement, identity: (PartyID) -> PartyID) {
    self.agreement = agreement
    var clauses: [Clause] = []
    var parents: [Int] = []
    var pending: [(clause: Clause, parent: Int)] = agreement.clauses.reversed().map { ($0, -1) }
    while let (clause, parent) = pending.popLast() {
      let place = clauses.count
      clauses.append(clause)
      parents.append(parent)
      pending += clause.children.reversed().map { ($0, place) }
    }
    self.clauses = clauses
    self.parents = parents
    places = Dictionary(
      clauses.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
    groups = [Int](repeating: -1, count: clauses.count)
    var keys: [PartyID: FoldedWord] = [:]
    for party in agreement.parties.both {
      keys[party.id] = .standIn("party \(identity(party.id).rawValue)")
    }
    partyKeys = keys
    names = Self.names(of: agreement.parties, keys)
    var bindingness = agreement.instrument.bindingness
    if bindingness == .undecided, agreement.parties.term == .participants {
      bindingness = .nonBinding
    }
    reader = ObligationReader(bindingness: bindingness)
  }

  /// The words of a clause, divided.
  mutating func text(of clause: Int) -> ClauseText {
    if let known = texts[clause] { return known }
    let text = ClauseText(clauses[clause].prose) { key(of: $0) }
    // Only what was asked for lately is kept, so that memory does not grow with the draft.
    if texts.count >= Self.keptTexts || keptBytes >= Self.keptBytesLimit {
      texts.removeAll(keepingCapacity: true)
      keptBytes = 0
    }
    texts[clause] = text
    keptBytes += text.bytes.count
    return text
  }

  /// The norms in the words of a clause, as they are read.
  mutating func reading(of clause: Int) -> ClauseReading {
    if let known = readings[clause] { return known }
    if readings.count >= Self.keptTexts { readings.removeAll(keepingCapacity: true) }
    // From the outermost chapeau inwards; the depth of the tree is bounded.
    var chain = [clause]
    while let last = chain.last, clauses[last].kind.isListItem, parents[last] >= 0,
      readings[parents[last]] == nil
    {
      chain.append(parents[last])
    }
    for place in chain.reversed() {
      let parent = parents[place]
      let chapeaux =
        clauses[place].kind.isListItem && parent >= 0 ? readings[parent]?.open ?? [] : []
      readings[place] = ClauseReading(
        text(of: place), at: place, under: chapeaux, hasPoints: !clauses[place].children.isEmpty,
        reader)
    }
    return readings[clause] ?? ClauseReading()
  }
}

extension ComparedDraft {
  /// What stands for a reference, a name of a party or the names of both.
  private func key(of run: Prose.Run) -> FoldedWord? {
    switch run {
    case .reference(let reference): key(of: reference)
    case .mention(let mention):
      if case .party(let id) = mention.subject { partyKeys[id] } else { nil }
    case .pair: .standIn("both parties")
    case .text, .placeholder, .slot: nil
    }
  }

  /// What stands for a reference: its targets by their groups, so that one that follows is the same.
  func key(of reference: Reference) -> FoldedWord? {
    let name: String
    switch reference.target {
    case .clauses(let ids):
      guard let groups = groups(of: ids) else { return nil }
      name = "clauses \(groups)"
    case .range(let first, let last):
      guard let groups = groups(of: [first, last]) else { return nil }
      name = "range \(groups)"
    case .enclosing, .agreement, .external, .unresolved: return nil
    }
    return .standIn(reference.fragment.map { "\(name) \($0)" } ?? name)
  }

  /// What stands for a list of clauses to which a proviso refers.
  func key(of ids: [ClauseID]) -> FoldedWord {
    groups(of: ids).map { .standIn("clauses \($0)") }
      ?? .standIn("identities \(ids.map(\.rawValue))")
  }

  /// The groups of some clauses; `nil` if one has none.
  func groups(of ids: [ClauseID]) -> [Int]? {
    var groups: [Int] = []
    for id in ids {
      guard let place = places[id], self.groups[place] >= 0 else { return nil }
      groups.append(self.groups[place])
    }
    return groups
  }

  /// The names by which parties are called, longest first.
  private static func names(of parties: Parties, _ keys: [PartyID: FoldedWord])
    -> [(words: [FoldedWord], key: FoldedWord)]
  {
    var names: [(words: [FoldedWord], key: FoldedWord)] = []
    for party in parties.both {
      guard let key = keys[party.id] else { continue }
      for name in [party.officialName, party.shortName] {
        let words = Self.words(of: name)
        guard !words.isEmpty, words.count <= 16 else { continue }
        names.append((words, key))
        if let place = words.firstIndex(of: "of"), place == 1, words.count > 2,
          statehood.contains(words[0])
        {
          names.append((Array(words[2...]), key))
        }
      }
    }
    // A name that both could bear names neither.
    let unique = names.filter { name in
      !names.contains { $0.words == name.words && $0.key != name.key }
    }
    return unique.enumerated().sorted { left, right in
      left.element.words.count == right.element.words.count
        ? left.offset < right.offset : left.element.words.count > right.element.words.count
    }.map(\.element)
  }

  private static func words(of name: String) -> [FoldedWord] {
    let bytes = Array(name.utf8)
    return WordScanner.tokens(in: bytes, bytes.indices).filter { !$0.shape.contains(.mark) }
      .map { FoldedWord.compared($0, in: bytes) }.filter { !articles.contains($0) }
  }

  private static let keptTexts = 256
  private static let keptBytesLimit = 1 << 20

  static let articles = Set(foldedWords: "a an the")
  private static let statehood = Set(
    foldedWords:
      "republic kingdom state states commonwealth federation union principality duchy sultanate")
}
