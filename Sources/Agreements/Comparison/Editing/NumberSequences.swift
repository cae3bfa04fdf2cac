/// Tells whether the number of a clause only counts on after what was put in or taken out before it.
struct NumberSequences {
  private let matching: ClauseMatching

  /// The places of the clauses among those of their kind, in their parent and in the whole document.
  private let old: Places
  private let new: Places

  init(_ matching: ClauseMatching) {
    self.matching = matching
    old = Places(matching.old)
    new = Places(matching.new)
  }

  /// Whether the new number follows from the new place.
  ///
  /// It does if it appears or goes because the clause has siblings or has none, if it stands as many numbers away from the old one as the clause now stands from its old place among
  /// clauses of its kind, or if it only repeats the new number of the clause around it.
  func countsOn(_ source: Int, _ index: Int) -> Bool {
    // A paragraph that is left alone has no number, and gets one when others join it.
    if matching.new.numbers[index].isEmpty, new.isAlone[index] { return true }
    if matching.old.numbers[source].isEmpty, old.isAlone[source] { return true }
    let before = NumberValue(matching.old.numbers[source])
    let after = NumberValue(matching.new.numbers[index])
    let distances = Set([
      new.siblings[index] - old.siblings[source], new.kinds[index] - old.kinds[source],
    ])
    let follows = distances.contains { after.stands($0, behind: before) }
    guard before.prefix != after.prefix else { return follows && distances != [0] }
    let above = Int(matching.old.nodes[source].parent)
    let around = Int(matching.new.nodes[index].parent)
    guard above >= 0, around >= 0, matching.old.numbers[above] != matching.new.numbers[around]
    else { return false }
    return follows
  }

  private struct Places {
    var siblings: [Int] = []
    var kinds: [Int] = []
    var isAlone: [Bool] = []

    init(_ document: ComparedDocument) {
      var counts: [Key: Int] = [:]
      var totals: [Clause.Kind: Int] = [:]
      var all: [Key: Int] = [:]
      for node in document.nodes { all[Key(parent: node.parent, kind: node.kind), default: 0] += 1 }
      for (index, node) in document.nodes.enumerated() {
        let isNumbered = !document.numbers[index].isEmpty
        let key = Key(parent: node.parent, kind: node.kind)
        if isNumbered {
          counts[key, default: 0] += 1
          totals[node.kind, default: 0] += 1
        }
        siblings.append(counts[key] ?? 0)
        kinds.append(totals[node.kind] ?? 0)
        isAlone.append(all[key] == 1)
      }
    }

    private struct Key: Hashable {
      var parent: Int32
      var kind: Clause.Kind
    }
  }
}
