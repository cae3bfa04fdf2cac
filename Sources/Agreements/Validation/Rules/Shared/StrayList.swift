/// A list that does not begin at the first number, and so may be siblings of the clause in which it was read.
struct StrayList: Sendable {
  /// The position of its first unit.
  var unit: Int

  /// The readings of its first number.
  var readings: [PrintedNumber]

  /// How many units it has.
  var count: Int

  /// Whether its first number is the given one, however it is counted.
  func begins(with number: PrintedNumber) -> Bool {
    readings.contains { $0.components.count == 1 && $0.components.last == number.components.last }
  }

  /// The fault of its first unit, which stands in a list of another style.
  func fault(expected: PrintedNumber, sibling: Int) -> NumberFault {
    NumberFault(
      unit: unit, previous: sibling, kind: .otherStyle(sibling: sibling, expected: expected))
  }
}

extension StrayList {
  /// The lists of a text that do not begin at the first number, in order.
  static func all(in series: [NumberedSeries]) -> [StrayList] {
    let strays = series.compactMap { list -> StrayList? in
      // A list that begins with "(i)" begins with a Roman numeral, unless nothing follows.
      guard let first = list.members.first,
        first.readings.allSatisfy({ $0.components.last > 1 })
          || (list.members.count == 1 && first.readings.contains { $0.components.last > 1 })
      else { return nil }
      return StrayList(unit: first.unit, readings: first.readings, count: list.members.count)
    }
    return strays.sorted { $0.unit < $1.unit }
  }
}
