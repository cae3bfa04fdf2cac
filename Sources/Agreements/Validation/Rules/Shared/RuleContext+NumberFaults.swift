extension RuleContext {
  /// The numbers that do not fit those of their siblings; none in a text whose numbers are computed.
  ///
  /// A number that is enclosed or counted otherwise than its siblings may have been read as a list of its own,
  /// within the sibling before it. Such a list explains the gap that it leaves.
  ///
  /// - Complexity: O(n log n) in the number of clauses, and O(m) in the text around gaps.
  var numberFaults: [NumberFault] {
    guard isRead else { return [] }
    let series = numberedSeries
    let strays = StrayList.all(in: series)
    var explained: Set<Int> = []
    var faults: [NumberFault] = []
    for list in series {
      for fault in list.faults {
        faults += confirmed(fault, in: list, strays: strays, explained: &explained)
      }
    }
    for list in series {
      guard let end = list.members.last, let number = list.number(list.members.count - 1),
        units[end.unit].subtree.count > 1, number.components.count == 1
      else { continue }
      let next = number.advanced(by: 1)
      guard
        let stray = stray(among: strays, within: units[end.unit].subtree, beginningWith: next),
        explained.insert(stray.unit).inserted
      else { continue }
      faults.append(contentsOf: fault(of: stray, after: end, in: list, expected: next))
    }
    return faults.sorted { $0.unit < $1.unit }
  }

  /// A fault of a series, unless the text around it tells otherwise.
  private func confirmed(
    _ fault: NumberFault, in list: NumberedSeries, strays: [StrayList], explained: inout Set<Int>
  ) -> [NumberFault] {
    let kind = units[fault.unit].clause.kind
    switch fault.kind {
    case .duplicate(let other, _):
      let one = PrintedNumber(1, list.numeral)
      let ends = [other, fault.unit].sorted()
      if ends.contains(where: { isNoMember(units[$0]) }) { return [] }
      return hidesLabel(one, from: ends[0], to: ends[1], of: kind) ? [] : [fault]
    case .gap(let first, let last):
      guard let previous = fault.previous else { return [] }
      if let stray = stray(among: strays, within: units[previous].subtree, beginningWith: first) {
        explained.insert(stray.unit)
        return first == last ? [stray.fault(expected: first, sibling: previous)] : []
      }
      return hidesLabel(first, from: previous, to: fault.unit, of: kind) ? [] : [fault]
    case .misplaced(let expected):
      guard let previous = fault.previous else { return [] }
      return hidesLabel(expected, from: previous, to: fault.unit, of: kind) ? [] : [fault]
    case .otherStyle: return [fault]
    }
  }

  /// The fault of a list that goes on from the last number of the list around it, in another style.
  private func fault(
    of stray: StrayList, after end: NumberedSeries.Member, in list: NumberedSeries,
    expected: PrintedNumber
  ) -> [NumberFault] {
    if stray.count == 1 { return [stray.fault(expected: expected, sibling: end.unit)] }
    // Of "1)", "(2)", "(3)" the first is of another style.
    guard list.members.count == 1, let reading = stray.readings.first else { return [] }
    return [
      NumberFault(
        unit: end.unit, previous: nil,
        kind: .otherStyle(sibling: stray.unit, expected: reading.advanced(by: -1)))
    ]
  }

  private func stray(
    among strays: [StrayList], within subtree: Range<Int>, beginningWith number: PrintedNumber
  ) -> StrayList? {
    var low = 0
    var high = strays.count
    while low < high {
      let middle = (low + high) / 2
      if strays[middle].unit <= subtree.lowerBound { low = middle + 1 } else { high = middle }
    }
    return strays[low...].prefix { $0.unit < subtree.upperBound }.prefix(8)
      .first { $0.begins(with: number) }
  }

  /// Whether the label of a unit is rather a part of the text: the end of a reference, or the initial of a name.
  private func isNoMember(_ unit: ClauseUnit) -> Bool {
    guard let text = passage(.text, of: unit).map({ ByteText($0.bytes) }) else { return false }
    return text.continuesReference || (text.isUppercase(at: 0) && text[1] == 0x2E)
  }

  /// Whether the text between two units holds labels that were not read as such.
  ///
  /// - Parameters:
  ///   - number: The number that is missed.
  ///   - first: The position of the sibling before.
  ///   - last: The position of the unit whose number does not fit.
  ///   - kind: The kind of the siblings.
  private func hidesLabel(
    _ number: PrintedNumber, from first: Int, to last: Int, of kind: Clause.Kind
  ) -> Bool {
    guard let written = number.written, first < last else { return first >= last }
    let number = Array(written.utf8)
    let places = units[first].passages.lowerBound..<units[last].passages.lowerBound
    let isHeading = kind == .article || kind.isGrouping
    return places.contains { place in
      let text = ByteText(passages[place].bytes)
      return text.hidesHeading(isHeading ? number : nil)
        || (!isHeading && text.hidesMarker(number))
    }
  }
}
