/// How many rows of a list of closing formulas were compared, set aside, and right.
struct ClosingFormulaTable {
  /// What was compared.
  var name: String

  /// The number of rows.
  var total: Int

  /// How many rows were set aside, by what is wrong in them.
  var setAside: [ClosingFormulaRow.Fault: Int] = [:]

  /// How many of the others are right.
  private(set) var right = 0

  private var misses: [String] = []

  /// Makes an empty table.
  init(name: String, total: Int) {
    self.name = name
    self.total = total
  }

  /// How many rows were compared.
  var compared: Int { right + misses.count }

  /// The share of right rows among those compared.
  var share: Double { compared == 0 ? 0 : Double(right) / Double(compared) }

  /// Notes whether a row is right.
  mutating func note(_ isRight: Bool, _ read: [String], _ listed: [String], _ clause: String) {
    if isRight { right += 1 } else { misses.append("\(read) for \(listed): \(clause)") }
  }

  /// Prints the table and the rows that are not right.
  func report() {
    print("\(name): \(total) rows, \(compared) compared, \(right) right")
    for fault in ClosingFormulaRow.Fault.allCases {
      if let count = setAside[fault] { print("  set aside, \(fault.rawValue): \(count)") }
    }
    for miss in misses { print("  \(miss)") }
  }
}
