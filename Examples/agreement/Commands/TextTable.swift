/// Rows of cells, written in columns or as comma-separated values.
struct TextTable {
  /// The titles of the columns.
  let titles: [String]

  /// The rows, each with a cell for each column.
  private(set) var rows: [[String]] = []

  /// The widest a column gets that is not the last; longer cells push the next one on.
  private static let widest = 36

  init(_ titles: [String]) {
    self.titles = titles
  }

  /// Adds a row.
  mutating func append(_ cells: [String]) {
    rows.append(cells)
  }

  /// The table in columns, with its titles above.
  var text: [UInt8] {
    let lines = ([titles] + rows).map { $0.map(\.onOneLine) }
    var widths = titles.map { _ in 0 }
    for line in lines {
      for (index, cell) in line.enumerated() where index < widths.count {
        widths[index] = min(Self.widest, max(widths[index], cell.columns))
      }
    }
    var text: [UInt8] = []
    for line in lines {
      var padding = 0
      for (index, cell) in line.enumerated() where index < widths.count {
        if !cell.isEmpty {
          text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: padding))
          text.append(contentsOf: cell.utf8)
          padding = 0
        }
        padding += max(0, widths[index] - cell.columns) + 2
      }
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  /// The rows as comma-separated values (RFC 4180), without the titles.
  var values: [UInt8] {
    var text: [UInt8] = []
    for row in rows { Self.append(row, to: &text) }
    return text
  }

  /// The titles as a line of comma-separated values.
  static func titleLine(_ titles: [String]) -> [UInt8] {
    var text: [UInt8] = []
    append(titles, to: &text)
    return text
  }

  private static func append(_ row: [String], to text: inout [UInt8]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      let marks = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      guard marks else {
        text.append(contentsOf: cell.utf8)
        continue
      }
      text.append(0x22)
      for byte in cell.utf8 {
        if byte == 0x22 { text.append(0x22) }
        text.append(byte)
      }
      text.append(0x22)
    }
    // RFC 4180 ends lines so, whatever the system.
    text.append(contentsOf: [0x0D, 0x0A])
  }
}
