/// The circles in which terms are explained by one another.
///
/// A walk follows the terms that a meaning names. Circles that share a term with one that was found are left out, so
/// that the work grows with the number of terms and of the names in their meanings.
struct DefinitionCycles: Sendable {
  /// The terms of each circle, in the order in which they explain one another.
  private(set) var cycles: [[Int]] = []

  private let edges: [[Int]]
  private var path: [Step] = []

  /// Where a term stands on the path; -1 before it was met, -2 behind it.
  private var places: [Int]

  private struct Step {
    var term: Int
    var next = 0

    /// How many terms of circles that were found stand on the path up to here.
    var found: Int
  }

  /// Finds the circles of terms, given which terms the meaning of each names.
  init(_ edges: [[Int]]) {
    self.edges = edges
    places = Array(repeating: -1, count: edges.count)
    for start in edges.indices where places[start] == -1 { walk(from: start) }
  }

  private mutating func walk(from start: Int) {
    push(start)
    while let step = path.last {
      guard step.next < edges[step.term].count else {
        places[step.term] = -2
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = edges[step.term][step.next]
      if places[target] == -1 {
        push(target)
      } else if places[target] >= 0 {
        close(at: places[target])
      }
    }
  }

  private mutating func push(_ term: Int) {
    places[term] = path.count
    path.append(Step(term: term, found: path.last?.found ?? 0))
  }

  /// Takes the end of the path for a circle, unless a term of it belongs to another.
  private mutating func close(at first: Int) {
    let before = first > 0 ? path[first - 1].found : 0
    guard path[path.count - 1].found == before else { return }
    cycles.append(path[first...].map(\.term))
    for index in path.indices[first...] { path[index].found = before + index - first + 1 }
  }
}
