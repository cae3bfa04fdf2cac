/// Lists the edits that a matching amounts to, in the order of the new text; what was taken out stands where it was.
struct EditFinder {
  private let matching: ClauseMatching
  private var words: ClauseWordsComparer

  /// Pieces of splits and joins, which are neither inserted nor deleted.
  private let newPieces: Set<Int>
  private let oldPieces: Set<Int>

  /// The clauses of splits and joins with those that they became.
  private let divided: Set<DividedPair>

  /// Those whose words were only parted or brought together, and are otherwise the same.
  private let redivided: Set<DividedPair>

  private struct DividedPair: Hashable {
    var old: Int
    var new: Int
  }

  /// An edit with its place in the new text and the words in which it shows.
  private struct Found {
    var place: Int
    var isBehind = false
    var edit: Edit

    /// The clauses, and the number of the pair of parts that was compared.
    var parts: (old: Int, new: Int, pair: Int)?
  }

  private var found: [Found] = []

  /// The passages that moved between clauses.
  private(set) var movedWords: [MovedWords] = []

  /// Whether all words were matched as well as can be.
  var isComplete: Bool { words.isComplete }

  init(_ matching: ClauseMatching, _ words: ClauseWordsComparer) {
    self.matching = matching
    self.words = words
    newPieces = Set(matching.splits.flatMap { $0.new.filter { matching.counterparts[$0] < 0 } })
    oldPieces = Set(matching.joins.flatMap { $0.old.filter { matching.partners[$0] < 0 } })
    let divisions = matching.splits + matching.joins
    func pairs(_ divisions: [ClauseDivision]) -> Set<DividedPair> {
      Set(
        divisions.flatMap { division in
          division.old.flatMap { old in division.new.map { DividedPair(old: old, new: $0) } }
        })
    }
    divided = pairs(divisions)
    redivided = pairs(
      divisions.filter { division in
        matching.old.joinedWords(of: division.old) == matching.new.joinedWords(of: division.new)
      })
  }

  /// The edits.
  mutating func edits() -> [Edit] {
    addDivisions()
    addDeletions()
    let numbers = NumberSequences(matching)
    for index in matching.new.nodes.indices {
      let source = Int(matching.counterparts[index])
      if source < 0 {
        addInsertion(index)
      } else {
        addChanges(source, index, numbers)
      }
    }
    addWords()
    // Equal places keep the order in which their edits were found.
    let order = found.indices.sorted { one, other in
      let (left, right) = (found[one], found[other])
      if left.place != right.place { return left.place < right.place }
      if left.isBehind != right.isBehind { return !left.isBehind }
      return one < other
    }
    return order.map { found[$0].edit }
  }

  private func oldID(_ index: Int) -> ClauseID { matching.old.clauses[index].id }
  private func newID(_ index: Int) -> ClauseID { matching.new.clauses[index].id }

  private mutating func add(_ edit: Edit, at place: Int, isBehind: Bool = false) {
    found.append(Found(place: place, isBehind: isBehind, edit: edit))
  }

  private mutating func addDivisions() {
    for split in matching.splits {
      add(
        Edit(.split, old: split.old.map(oldID), new: split.new.map(newID)), at: split.new[0])
    }
    for join in matching.joins {
      add(Edit(.join, old: join.old.map(oldID), new: join.new.map(newID)), at: join.new[0])
    }
  }

  private mutating func addDeletions() {
    var before = -1
    let old = matching.old
    for index in old.nodes.indices {
      if matching.partners[index] >= 0 {
        before = Int(matching.partners[index])
        continue
      }
      let parent = Int(old.nodes[index].parent)
      guard parent < 0 || matching.partners[parent] >= 0, !oldPieces.contains(index) else {
        continue
      }
      add(Edit(.delete, old: [oldID(index)]), at: before, isBehind: true)
    }
  }

  private mutating func addInsertion(_ index: Int) {
    let parent = Int(matching.new.nodes[index].parent)
    guard parent < 0 || matching.counterparts[parent] >= 0, !newPieces.contains(index) else {
      return
    }
    add(Edit(.insert, new: [newID(index)]), at: index)
  }

  private typealias IDs = (old: [ClauseID], new: [ClauseID])

  private func ids(_ source: Int, _ index: Int) -> IDs { ([oldID(source)], [newID(index)]) }

  private mutating func addChanges(_ source: Int, _ index: Int, _ numbers: NumberSequences) {
    // Most clauses are the same, and nothing is copied of those.
    if matching.moved.contains(source) {
      let ids = ids(source, index)
      add(
        Edit(
          .move, old: ids.old, new: ids.new,
          isConsequence: isWithinDivision(source, index)
            || matching.releveled.contains(source)),
        at: index)
    }
    let number = (old: matching.old.numbers[source], new: matching.new.numbers[index])
    if number.old != number.new {
      let ids = ids(source, index)
      add(
        Edit(
          .renumber, old: ids.old, new: ids.new, oldValue: number.old, newValue: number.new,
          isConsequence: numbers.countsOn(source, index)), at: index)
    }
    let kind = (old: matching.old.nodes[source].kind, new: matching.new.nodes[index].kind)
    if kind.old != kind.new {
      let ids = ids(source, index)
      add(
        Edit(
          .reclassify, old: ids.old, new: ids.new, oldValue: kind.old.name,
          newValue: kind.new.name, isConsequence: matching.releveled.contains(source)),
        at: index)
    }
    compareWords(source, index)
    if let change = Replacement(
      matching.old.clauses[source].connective, matching.new.clauses[index].connective)
    {
      let ids = ids(source, index)
      add(
        Edit(
          .connective, old: ids.old, new: ids.new, oldValue: change.old?.rawValue,
          newValue: change.new?.rawValue), at: index)
    }
    addDefinitions(source, index)
    addProvisions(source, index)
  }

  /// The value of a clause, if it is another one, and what stands beside it.
  private mutating func addProvisions(_ source: Int, _ index: Int) {
    guard
      matching.old.clauses[source].substance != nil || matching.new.clauses[index].substance != nil
    else { return }
    let (old, new) = (matching.old.clauses[source], matching.new.clauses[index])
    let ids = ids(source, index)
    // What is read in the same words on one side alone is due to where they stand.
    let isReadOnOneSide = old.substance == nil || new.substance == nil
    if let change = Replacement(old.substance, new.substance),
      old.prose.isEmpty || !isReadOnOneSide
        || old.prose.canonicalText != new.prose.canonicalText
    {
      let (before, after) = (change.old?.summary, change.new?.summary)
      // A value whose words are the same differs in identities alone.
      if before != after {
        add(
          Edit(.provision, old: ids.old, new: ids.new, oldValue: before, newValue: after),
          at: index)
      }
    }
    addProvisionsBeside(old, new, ids, at: index)
  }

  /// The final provisions that stand in a clause beside the one that is its value, and read otherwise.
  private mutating func addProvisionsBeside(
    _ old: Clause, _ new: Clause, _ ids: IDs, at index: Int
  ) {
    guard old.prose != new.prose else { return }
    let before = provisions(of: old, in: matching.old)
    let after = provisions(of: new, in: matching.new)
    for kind in FinalProvisionReading.Kind.allCases {
      let (one, other) = (before[kind], after[kind])
      guard one != nil || other != nil, one?.isValue != true, other?.isValue != true,
        one?.words != other?.words
      else { continue }
      add(
        Edit(
          .provision, old: ids.old, new: ids.new, oldValue: one?.words, newValue: other?.words),
        at: index)
    }
  }

  /// The final provisions that the words of a clause say in full, in a few words, and whether each is its value.
  private func provisions(
    of clause: Clause, in document: ComparedDocument
  ) -> [FinalProvisionReading.Kind: (words: String, isValue: Bool)] {
    let parties = document.agreement.parties
    var provisions: [FinalProvisionReading.Kind: (words: String, isValue: Bool)] = [:]
    for reading in FinalProvisionReader.read(
      Array(clause.prose.canonicalText.utf8), first: parties.first.id, second: parties.second.id)
    {
      guard let value = reading.value else { continue }
      provisions[reading.kind] = (value.summary, value.isOfSameKind(as: clause.substance))
    }
    return provisions
  }

  /// Whether a move only gathers what a split or a join has parted or brought together.
  private func isWithinDivision(_ source: Int, _ index: Int) -> Bool {
    let above = Int(matching.old.nodes[source].parent)
    let around = Int(matching.new.nodes[index].parent)
    return divided.contains(DividedPair(old: above, new: around))
  }

  private mutating func compareWords(_ source: Int, _ index: Int) {
    let (before, after) = (matching.old.nodes[source], matching.new.nodes[index])
    if let pair = words.compare(before.heading, after.heading) {
      let ids = ids(source, index)
      let edit = Edit(
        .retitle, old: ids.old, new: ids.new,
        oldValue: matching.old.clauses[source].heading?.canonicalText,
        newValue: matching.new.clauses[index].heading?.canonicalText, part: .heading)
      found.append(Found(place: index, edit: edit, parts: (source, index, pair)))
    }
    compare(.text, before.prose, after.prose, of: source, index)
    compare(.closingWords, before.closing, after.closing, of: source, index)
  }

  private mutating func compare(
    _ part: Location.Part, _ old: Range<Int32>, _ new: Range<Int32>, of source: Int, _ index: Int
  ) {
    guard let pair = words.compare(old, new) else { return }
    let ids = ids(source, index)
    let edit = Edit(.update, old: ids.old, new: ids.new, part: part)
    found.append(Found(place: index, edit: edit, parts: (source, index, pair)))
  }

  /// Adds to the edits of words what changed in them.
  private mutating func addWords() {
    let (results, moves) = words.results()
    for index in found.indices {
      guard let parts = found[index].parts else { continue }
      let result = results[parts.pair]
      let edit = found[index].edit
      found[index].edit.words = result
      found[index].edit.isEditorial = result.changes.allSatisfy { $0.kind == .editorial }
      if edit.part != .heading, !found[index].edit.isEditorial {
        found[index].edit.isConsequence =
          ReferenceFollowing(matching, parts.old, parts.new, edit.part).explains(result)
          || edit.part == .text
            && redivided.contains(DividedPair(old: parts.old, new: parts.new))
      }
    }
    number(moves)
  }

  /// Takes over the passages that moved from text to text; those of headings are left out.
  private mutating func number(_ moves: [WordMove]) {
    var numbers: [Int: Int] = [:]
    for (index, move) in moves.enumerated() {
      guard let old = matching.old.words(at: move.old), let new = matching.new.words(at: move.new)
      else { continue }
      numbers[index] = movedWords.count
      let changes = move.changes.map { change in
        var change = change
        change.old = change.old.shifted(by: -old.start)
        change.new = change.new.shifted(by: -new.start)
        return change
      }
      movedWords.append(
        MovedWords(old: old.words, new: new.words, count: move.words, changes: changes))
    }
    for index in found.indices {
      guard let changes = found[index].edit.words?.changes else { continue }
      for place in changes.indices {
        if let move = changes[place].move {
          found[index].edit.words?.changes[place].move = numbers[move]
        }
      }
    }
  }

  /// Terms that are defined otherwise, or on one side only.
  ///
  /// A clause may say of one term what it means and what it includes; the first such words are compared with the first.
  private mutating func addDefinitions(_ source: Int, _ index: Int) {
    guard
      !matching.old.clauses[source].definitions.isEmpty
        || !matching.new.clauses[index].definitions.isEmpty
    else { return }
    let (old, new) = (matching.old.clauses[source], matching.new.clauses[index])
    let ids = ids(source, index)
    let all = (old: DefinitionText.all(in: old), new: DefinitionText.all(in: new))
    let shared = Set(all.old).intersection(all.new)
    let before = all.old.filter { !shared.contains($0) }
    let after = all.new.filter { !shared.contains($0) }
    guard !before.isEmpty || !after.isEmpty else { return }
    let others = definitionsBeside(source, index)
    // The places of each term in the new clause, the last first.
    var places: [String: [Int]] = [:]
    for (place, text) in after.enumerated().reversed() {
      places[text.term, default: []].append(place)
    }
    var isPaired = [Bool](repeating: false, count: after.count)
    for text in before {
      let place = places[text.term]?.popLast()
      if let place { isPaired[place] = true }
      let partner = place.map { after[$0] }
      if partner == nil, others.new.contains(text) { continue }
      add(
        Edit(
          .definition, old: ids.old, new: partner == nil ? [] : ids.new, oldValue: text.description,
          newValue: partner?.description), at: index)
    }
    for (place, text) in after.enumerated() where !isPaired[place] && !others.old.contains(text) {
      add(Edit(.definition, new: ids.new, newValue: text.description), at: index)
    }
  }

  /// The definitions in the other clauses that a clause was split into, or that were joined with it.
  private func definitionsBeside(
    _ source: Int, _ index: Int
  ) -> (old: Set<DefinitionText>, new: Set<DefinitionText>) {
    func texts(_ pieces: [Int], _ clauses: [Clause]) -> Set<DefinitionText> {
      Set(pieces.flatMap { DefinitionText.all(in: clauses[$0]) })
    }
    let split = matching.splits.first { $0.old == [source] }
    let join = matching.joins.first { $0.new == [index] }
    return (
      texts(join?.old ?? [], matching.old.clauses), texts(split?.new ?? [], matching.new.clauses)
    )
  }
}

extension ComparedDocument {
  /// The words of some clauses, one behind the other.
  fileprivate func joinedWords(of clauses: [Int]) -> [UInt8] {
    Array(clauses.map(words(of:)).joined(separator: [UInt8(ascii: " ")]))
  }
}

extension Clause.Substance {
  /// Whether another value says of the same matter what this one says, as two periods of notice do.
  fileprivate func isOfSameKind(as other: Self?) -> Bool {
    switch (self, other) {
    case (.entryIntoForce, .entryIntoForce), (.duration, .duration), (.renewal, .renewal),
      (.termination, .termination), (.amendment, .amendment), (.disputes, .disputes),
      (.languages, .languages), (.registration, .registration), (.annexStatus, .annexStatus):
      true
    default: false
    }
  }
}

/// A term with the words that say what it means, apart from white space.
private struct DefinitionText: Hashable {
  let term: String
  let meaning: String

  /// The terms that a clause defines.
  static func all(in clause: Clause) -> [DefinitionText] {
    guard !clause.definitions.isEmpty else { return [] }
    let words = Array(clause.prose.canonicalText.utf8)
    return clause.definitions.map { DefinitionText($0, words) }
  }

  private init(_ definition: Definition, _ words: [UInt8]) {
    term = definition.term
    let range = definition.meaning.map { $0.start..<$0.end } ?? words.indices
    let meaning = words[range.clamped(to: words.indices)]
    self.meaning = String(decoding: meaning, as: UTF8.self)
  }

  var description: String { "\(term): \(meaning)" }
}
