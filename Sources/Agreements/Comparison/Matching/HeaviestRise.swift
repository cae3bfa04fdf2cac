/// Finds the heaviest rising selection of a sequence: the largest part of a list that kept its order.
enum HeaviestRise {
  /// Which elements belong to a rising selection of the greatest weight; of several, the one that ends earliest.
  ///
  /// - Complexity: O(n log n).
  static func indices(of values: [Int], weights: [Int]) -> [Bool] {
    var isRising = true
    for index in values.indices.dropFirst() where values[index] <= values[index - 1] {
      isRising = false
    }
    if isRising { return [Bool](repeating: true, count: values.count) }
    let sorted = values.sorted()
    var ranks: [Int: Int] = [:]
    for (rank, value) in sorted.enumerated() { ranks[value] = rank + 1 }
    // For each rank, the best selection that ends there, in a tree of prefix maxima.
    var best = [(weight: Int, last: Int)](repeating: (0, -1), count: values.count + 1)
    var previous = [Int](repeating: -1, count: values.count)
    var total = (weight: 0, last: -1)
    for index in values.indices {
      let rank = ranks[values[index]] ?? 1
      var before = (weight: 0, last: -1)
      var place = rank - 1
      while place > 0 {
        if best[place].weight > before.weight { before = best[place] }
        place &= place - 1
      }
      previous[index] = before.last
      let entry = (weight: before.weight + weights[index], last: index)
      if entry.weight > total.weight { total = entry }
      place = rank
      while place < best.count {
        if entry.weight > best[place].weight { best[place] = entry }
        place += place & -place
      }
    }
    var kept = [Bool](repeating: false, count: values.count)
    var index = total.last
    while index >= 0 {
      kept[index] = true
      index = previous[index]
    }
    return kept
  }
}
