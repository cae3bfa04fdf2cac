/// One of the two drafts whose norms are compared, with what is found out about its clauses.
///
/// It is shared by all that compares norms, since what it keeps of the clauses would be costly to copy.
final class ComparedDraft {
  /// The agreement.
  let agreement: Agreement

  /// All clauses in document order.
  let clauses: [Clause]

  /// The norms that each clause lays down.
  private(set) var obligations: [[Obligation]]

  /// The index of the clause around each; -1 at the top level.
  let parents: [Int]

  /// The index of each clause.
  let places: [ClauseID: Int]

  /// For each clause the number of the group of matched clauses to which it belongs; -1 without one.
  var groups: [Int]

  /// The names of the parties, with what stands for them.
  let names: PartyNames

  /// The words of the clauses in one buffer, if they were put there.
  let document: ComparedDocument?

  /// Whether some words are marked as the use of a term, as in drafts and not in what was read.
  let mentionsTerms: Bool

  /// The identity of each party in the new draft.
  let identity: @Sendable (PartyID) -> PartyID

  private let reader: ObligationReader
  private var texts = RecentValues<ClauseText>(size: 1 << 20)
  private var readings = RecentValues<ClauseReading>(size: 1 << 16)

  /// What was found out when the obligations were read: the norms in the words of their clauses, and what tells them
  /// from others.
  private var knownReadings: [Int: ClauseReading] = [:]
  private var knownSignatures: [Int: [NormSignature]] = [:]

  /// Where the sentences of clauses begin.
  private var sentences = RecentValues<[Int]>(size: 1 << 16)

  /// The words that join the items of the clauses that were asked for.
  private var connectives: [Int: ListConnective?] = [:]

  /// Takes a draft by itself.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - identity: The identity of each of its parties in the new draft.
  convenience init(_ agreement: Agreement, identity: @escaping @Sendable (PartyID) -> PartyID) {
    var clauses: [Clause] = []
    var parents: [Int] = []
    var pending: [(clause: Clause, parent: Int)] = agreement.clauses.reversed().map { ($0, -1) }
    while let (clause, parent) = pending.popLast() {
      let place = clauses.count
      clauses.append(clause)
      parents.append(parent)
      pending += clause.children.reversed().map { ($0, place) }
    }
    self.init(
      agreement, clauses, parents: parents,
      places: Dictionary(
        clauses.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one }),
      document: nil, PartyNames(agreement.parties, identity: identity), identity: identity)
  }

  /// Takes a draft whose clauses were matched.
  ///
  /// - Parameters:
  ///   - document: The draft.
  ///   - places: The index of each clause.
  ///   - names: The names of its parties.
  ///   - identity: The identity of each of its parties in the new draft.
  convenience init(
    _ document: ComparedDocument, places: [ClauseID: Int], _ names: PartyNames,
    identity: @escaping @Sendable (PartyID) -> PartyID
  ) {
    self.init(
      document.agreement, document.clauses, parents: document.nodes.map { Int($0.parent) },
      places: places, document: document, names, identity: identity)
  }

  /// Takes over the obligations that were read in a clause.
  ///
  /// - Parameters:
  ///   - found: The obligations, at least one.
  ///   - clause: The index of the clause that lays them down.
  ///   - reading: The norms in its words, if they were read in the same way as ``reading(of:)`` does.
  ///   - isChanged: Whether the clause is not the same in the other draft, so that its norms are going to be compared.
  func layDown(
    _ found: [Obligation], in clause: Int, _ reading: ClauseReading?, isChanged: Bool
  ) {
    obligations[clause] = found
    if let reading { knownReadings[clause] = reading }
    // While the words of the clause are at hand.
    if isChanged { knownSignatures[clause] = norms(of: clause).map(findSignature) }
  }

  /// What tells a norm from others.
  func signature(of norm: ComparedNorm) -> NormSignature {
    knownSignatures[norm.clause]?[norm.place] ?? findSignature(of: norm)
  }

  /// Gives up what tells norms from others, once they are paired.
  func forgetSignatures() { knownSignatures = [:] }

  private init(
    _ agreement: Agreement, _ clauses: [Clause], parents: [Int], places: [ClauseID: Int],
    document: ComparedDocument?, _ names: PartyNames,
    identity: @escaping @Sendable (PartyID) -> PartyID
  ) {
    self.agreement = agreement
    self.clauses = clauses
    self.identity = identity
    obligations = clauses.indices.map { clauses[$0].obligations }
    self.parents = parents
    self.places = places
    self.document = document
    mentionsTerms = clauses.indices.contains { clauses[$0].prose.mentionsTerms }
    groups = [Int](repeating: -1, count: clauses.count)
    self.names = names
    reader = ObligationReader(
      bindingness: agreement.instrument.bindingness.lexicon(for: agreement.parties))
  }

  /// The words of a clause, divided.
  func text(of clause: Int) -> ClauseText {
    // Only what was asked for lately is kept, so that memory does not grow with the draft.
    if let known = texts.value(of: clause) { return known }
    let text = ClauseText(clauses[clause].prose, document?.words(of: clause)) { key(of: $0) }
    texts.add(text, of: clause, size: text.bytes.count)
    return text
  }

  /// The word that joins the items of a clause: as declared, or as the last item but one ends.
  func connective(of clause: Int) -> ListConnective? {
    if let known = connectives[clause] { return known }
    let connective = findConnective(of: clause)
    connectives[clause] = .some(connective)
    return connective
  }

  /// The index of the first token of the sentence to which a token of a clause belongs.
  func sentence(around token: Int, in clause: Int) -> Int {
    let starts = sentences(of: clause)
    let low = starts.indices.partitioningIndex { starts[$0] > token }
    return low > 0 ? starts[low - 1] : 0
  }

  /// The indices of the first tokens of the sentences of a clause, and the one behind the last token.
  private func sentences(of clause: Int) -> [Int] {
    if let known = sentences.value(of: clause) { return known }
    let tokens = text(of: clause).tokens
    var starts: [Int] = []
    var start = 0
    while start < tokens.count {
      starts.append(start)
      let end = SentenceEnd.end(of: start, in: tokens)
      guard end > start else { break }
      start = end
    }
    if start >= tokens.count { starts.append(tokens.count) }
    sentences.add(starts, of: clause, size: starts.count)
    return starts
  }

  /// The norms in the words of a clause, as they are read.
  func reading(of clause: Int) -> ClauseReading {
    if let known = knownReadings[clause] { return known }
    if let known = readings.value(of: clause) { return known }
    // From the outermost chapeau that is not known inwards; the depth of the tree is bounded.
    var chain = [clause]
    var above: ClauseReading?
    while let last = chain.last, clauses[last].kind.isListItem, parents[last] >= 0 {
      above = readings.value(of: parents[last])
      if above != nil { break }
      chain.append(parents[last])
    }
    var reading = ClauseReading()
    for place in chain.reversed() {
      let chapeaux = clauses[place].kind.isListItem ? above?.open ?? [] : []
      reading = ClauseReading(
        reader.reading(of: text(of: place).tokens, under: chapeaux.first?.norm), at: place,
        under: chapeaux, hasPoints: !clauses[place].children.isEmpty)
      readings.add(reading, of: place, size: reading.norms.count)
      above = reading
    }
    return reading
  }
}

extension ComparedDraft {
  /// What stands for a reference, a name of a party or the names of both.
  private func key(of run: Prose.Run) -> FoldedWord? {
    switch run {
    case .reference(let reference): key(of: reference)
    case .mention(let mention):
      if case .party(let id) = mention.subject { names.keys[id] } else { nil }
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
}

extension Prose {
  /// Whether some of the words are marked as the use of a term.
  fileprivate var mentionsTerms: Bool {
    // Only runs that are not text are looked into, since looking makes lists.
    runs.contains { run in
      if case .text = run { return false }
      return run.mentions.contains { mention in
        if case .term = mention.subject { true } else { false }
      }
    }
  }
}
