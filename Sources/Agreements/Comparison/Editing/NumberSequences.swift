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
      let count = document.nodes.count
      siblings.reserveCapacity(count)
      kinds.reserveCapacity(count)
      isAlone = [Bool](repeating: true, count: count)
      // What is numbered of each kind, in the whole document and, with what is not, within each clause and the top level;
      // kinds are few, so that a look along a list is faster than hashing.
      var totals: [(kind: Clause.Kind, numbered: Int)] = []
      var within = [[(kind: Clause.Kind, numbered: Int, only: Int)]](
        repeating: [], count: count + 1)
      for (index, node) in document.nodes.enumerated() {
        let numbered = document.numbers[index].isEmpty ? 0 : 1
        if let place = totals.firstIndex(where: { $0.kind == node.kind }) {
          totals[place].numbered += numbered
          kinds.append(totals[place].numbered)
        } else {
          totals.append((node.kind, numbered))
          kinds.append(numbered)
        }
        let parent = Int(node.parent) + 1
        if let place = within[parent].firstIndex(where: { $0.kind == node.kind }) {
          within[parent][place].numbered += numbered
          isAlone[within[parent][place].only] = false
          isAlone[index] = false
          siblings.append(within[parent][place].numbered)
        } else {
          within[parent].append((node.kind, numbered, index))
          siblings.append(numbered)
        }
      }
    }
  }
}
