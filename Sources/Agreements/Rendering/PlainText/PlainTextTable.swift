/// Prints a table in columns whose widths follow their content.
struct PlainTextTable {
  let rows: [[String]]
  let width: Int

  /// The lines of the table: header, rule, and rows divided by rules.
  var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    guard count > 0 else { return [] }
    let widths = columnWidths(count)
    func rule(_ fill: Character) -> String {
      "+" + widths.map { String(repeating: fill, count: $0 + 2) }.joined(separator: "+") + "+"
    }
    var lines = [rule("-")]
    for (index, row) in rows.enumerated() {
      let cells = (0..<count).map { column in
        TextWrapping.lines(row.indices.contains(column) ? row[column] : "", width: widths[column])
          .flatMap { Self.pieces($0, width: widths[column]) }
      }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        let parts = (0..<count).map { column in
          let cell = cells[column]
          return " " + (cell.indices.contains(line) ? cell[line] : "").padded(to: widths[column])
        }
        lines.append("|" + parts.joined(separator: " |") + " |")
      }
      lines.append(rule(index == 0 ? "=" : "-"))
    }
    return lines
  }

  /// Shares the width among the columns: each gets what it needs, and the widest share what is left.
  private func columnWidths(_ count: Int) -> [Int] {
    let available = max(count, width - 3 * count - 1)
    let needed = (0..<count).map { column in
      max(1, rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 1)
    }
    var widths = needed
    var open = Set(0..<count)
    var left = available
    while !open.isEmpty {
      let share = left / open.count
      let satisfied = open.filter { needed[$0] <= share }
      if satisfied.isEmpty {
        for column in open { widths[column] = share }
        break
      }
      for column in satisfied { left -= needed[column] }
      open.subtract(satisfied)
    }
    return widths
  }

  /// A word that is longer than its column, in pieces that fit.
  private static func pieces(_ line: String, width: Int) -> [String] {
    guard line.count > width else { return [line] }
    var pieces: [String] = []
    var rest = line[...]
    while !rest.isEmpty {
      pieces.append(String(rest.prefix(width)))
      rest = rest.dropFirst(width)
    }
    return pieces
  }
}
