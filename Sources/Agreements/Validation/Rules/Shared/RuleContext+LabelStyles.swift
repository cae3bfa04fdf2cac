// Labels that are written otherwise than those around them, where one alone does not tell which is meant.
extension RuleContext {
  /// The single points with the number 1 after which the paragraphs go on with 2: "a." before "2." and "3.".
  ///
  /// Such a point was read as a list of its own, or as the end of one, in the last of the paragraphs that a heading ended.
  func restyledFirsts(among series: [NumberedSeries]) -> [NumberFault] {
    let singles = series.compactMap { list -> Int? in
      let last = list.members.count - 1
      guard let member = list.members.last,
        last == 0
          ? member.readings.contains(where: { $0.components.count == 1 && $0.components.last == 1 })
          : list.number(last).map({ $0.components.count == 1 && $0.isFirst }) == true
      else { return nil }
      return member.unit
    }.sorted()
    guard !singles.isEmpty else { return [] }
    return series.flatMap { list in
      list.members.indices.dropFirst().compactMap { index in
        let unit = list.members[index].unit
        guard let number = list.number(index), number.components.count == 1,
          number.components.last == 2, let before = list.number(index - 1),
          !number.follows(before), isListed(units[unit]),
          let single = last(of: singles, before: unit), single > list.members[index - 1].unit,
          units[single].subtree.upperBound == unit, !isNoMember(units[single])
        else { return nil }
        return NumberFault(
          unit: single, previous: nil,
          kind: .otherStyle(sibling: unit, expected: number.advanced(by: -1)))
      }
    }
  }

  private func last(of positions: [Int], before position: Int) -> Int? {
    let low = positions.indices.partitioningIndex { positions[$0] >= position }
    return low > 0 ? positions[low - 1] : nil
  }

  /// Whether fewer labels of the text are written like that of one unit than like that of another.
  ///
  /// - Parameters:
  ///   - unit: The one.
  ///   - other: The other.
  ///   - styles: How many labels are written in each way, once they are counted.
  /// - Returns: Whether there are fewer.
  func isRarer(
    _ unit: ClauseUnit, _ other: ClauseUnit, _ styles: inout [String: Int]?
  ) -> Bool {
    guard let one = labelStyle(of: unit), let two = labelStyle(of: other) else { return false }
    let counts =
      styles
      ?? units.reduce(into: [:]) { counts, unit in
        if let style = labelStyle(of: unit) { counts[style, default: 0] += 1 }
      }
    styles = counts
    return counts[one, default: 0] < counts[two, default: 0]
  }

  /// The label of a paragraph or point with its numeral in the place of its number, such as "(lowercaseRoman)".
  private func labelStyle(of unit: ClauseUnit) -> String? {
    guard isListed(unit), let label = unit.clause.printedLabel, let number = unit.number,
      let numeral = PrintedNumber.readings(of: number).first?.numeral
    else { return nil }
    let bytes = Array(label.utf8)
    guard let range = bytes.lastRange(of: Array(number.utf8)) else { return nil }
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
    return "\(before)\(numeral)" + String(decoding: bytes[range.upperBound...], as: UTF8.self)
  }
}
