extension RuleContext {
  /// The numbers that do not fit those of their siblings; none in a text whose numbers are computed.
  ///
  /// A number that is enclosed or counted otherwise than its siblings may have been read as a list of its own,
  /// within the sibling before it. Such a list explains the gap that it leaves.
  ///
  /// - Complexity: O(n log n) in the number of clauses, and O(m) in the text around gaps.
  func findNumberFaults() -> [NumberFault] {
    guard isRead else { return [] }
    let series = numberedSeries
    let strays = StrayList.all(in: series)
    var explained: Set<Int> = []
    var styles: [String: Int]?
    var faults: [NumberFault] = []
    for list in series {
      for fault in list.faults {
        faults += confirmed(fault, in: list, strays: strays, explained: &explained)
      }
    }
    for list in series {
      guard let end = list.members.last, isListed(units[end.unit]),
        let number = list.number(list.members.count - 1),
        units[end.unit].subtree.count > 1, number.components.count == 1
      else { continue }
      let next = number.advanced(by: 1)
      guard
        let stray = stray(among: strays, within: units[end.unit].subtree, beginningWith: next),
        explained.insert(stray.unit).inserted
      else { continue }
      faults.append(contentsOf: fault(of: stray, after: end, in: list, expected: next, &styles))
    }
    faults += restyledFirsts(among: series)
    for list in series {
      faults += repeatedHeadings(in: list).filter { fault in
        !faults.contains { $0.words == fault.words }
      }
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
      // Far from its twin a number repeats it for another reason, and a search would cost more than it finds.
      guard ends[1] - ends[0] <= Self.widestLook else { return [fault] }
      return hidesLabel(one, from: ends[0], to: ends[1], of: kind) ? [] : [fault]
    case .gap(let first, let last):
      guard let previous = fault.previous, !isNoMember(units[fault.unit]) else { return [] }
      if continuesListAround(fault.unit, from: last) { return [] }
      if isListed(units[fault.unit]),
        let stray = stray(among: strays, within: units[previous].subtree, beginningWith: first),
        !goesOn(stray, from: units[stray.unit].parent, within: previous)
      {
        explained.insert(stray.unit)
        let isOther = !isLabeled(units[stray.unit], first, like: units[previous])
        return first == last && isOther ? [stray.fault(expected: first, sibling: previous)] : []
      }
      if first == last,
        let hidden = hiddenFault(of: first, from: previous, to: fault.unit, of: kind, in: list)
      {
        return [hidden]
      }
      let missing = (0...max(0, last.components.last - first.components.last)).map {
        first.advanced(by: $0)
      }
      return missing.contains { hidesLabel($0, from: previous, to: fault.unit, of: kind) }
        ? [] : [fault]
    case .misplaced(let expected):
      guard let previous = fault.previous else { return [] }
      return hidesLabel(expected, from: previous, to: fault.unit, of: kind) ? [] : [fault]
    case .otherStyle: return isNoMember(units[fault.unit]) ? [] : [fault]
    }
  }

  /// The fault of a list that goes on from the last number of the list around it, in another style.
  private func fault(
    of stray: StrayList, after end: NumberedSeries.Member, in list: NumberedSeries,
    expected: PrintedNumber, _ styles: inout [String: Int]?
  ) -> [NumberFault] {
    if isLabeled(units[stray.unit], expected, like: units[end.unit]) { return [] }
    if stray.count == 1,
      list.members.count > 1 || !isRarer(units[end.unit], units[stray.unit], &styles)
    {
      return [stray.fault(expected: expected, sibling: end.unit)]
    }
    // Of "1)", "(2)", "(3)" the first is of another style, also if a list around them had such numbers before.
    let isFirst = list.number(list.members.count - 1)?.isFirst == true
    guard list.members.count == 1 || isFirst, let reading = stray.readings.first,
      !hidesLabel(
        reading.advanced(by: -1), from: end.unit, to: stray.unit,
        of: units[stray.unit].clause.kind)
    else { return [] }
    return [
      NumberFault(
        unit: end.unit, previous: nil,
        kind: .otherStyle(sibling: stray.unit, expected: reading.advanced(by: -1)))
    ]
  }

  /// Whether a list goes on from the item in which it stands, as "(b)" from "(i)", and so has nothing to do with those around.
  private func goesOn(_ stray: StrayList, from parent: Int?, within outer: Int) -> Bool {
    guard let parent, parent != outer, let number = units[parent].number else { return false }
    return PrintedNumber.readings(of: number).contains { stray.begins(with: $0.advanced(by: 1)) }
  }

  /// How many units between two siblings of one number are looked at.
  private static let widestLook = 2_000

  private func stray(
    among strays: [StrayList], within subtree: Range<Int>, beginningWith number: PrintedNumber
  ) -> StrayList? {
    let low = strays.indices.partitioningIndex { strays[$0].unit > subtree.lowerBound }
    return strays[low...].prefix { $0.unit < subtree.upperBound }.prefix(8)
      .first { $0.begins(with: number) }
  }

  /// Whether a number goes on from the list around its own, as where a note stands in the middle of a list.
  private func continuesListAround(_ position: Int, from last: PrintedNumber) -> Bool {
    guard let parent = units[position].parent, units[parent].number == nil,
      let sibling = sibling(before: units[parent])
    else { return false }
    return isLabeled(sibling, last, like: units[position])
  }

  func isListed(_ unit: ClauseUnit) -> Bool {
    unit.clause.kind == .paragraph || unit.clause.kind.isListItem
  }

  /// Whether the label of a unit is rather a part of the text: the end of a reference, or the initial of a name.
  func isNoMember(_ unit: ClauseUnit) -> Bool {
    let first = unit.passages.lowerBound
    guard passages.indices.contains(first) else { return false }
    // What the first point of an article opens with says nothing of the number of the article.
    if let owner = passages[first].unit, owner != unit.position,
      units[owner].clause.printedLabel != nil
    {
      return false
    }
    let text = ByteText(passages[first].bytes)
    if text.continuesReference && !sharesMark(unit, text) || isDay(unit, of: text)
      || (text.isUppercase(at: 0) && text[1] == 0x2E)
    {
      return true
    }
    // "Article 4 (bis)"
    let start = text[0] == 0x28 ? 1 : 0
    let (word, _) = FoldedWord.reading(text, at: start, to: text.count)
    if NumberWord.insertions[word] != nil { return true }
    return isListed(unit) && first > 0
      && ByteText(passages[first - 1].bytes).breaksOffInReference
  }

  /// Whether the mark with which the words of a unit open belongs to its label, as the full stop of "b).", because those of
  /// a sibling open with it as well.
  private func sharesMark(_ unit: ClauseUnit, _ text: ByteText) -> Bool {
    guard text[0] == 0x2E || text[0] == 0x2C, !text[1].isDigit else { return false }
    return [sibling(before: unit), sibling(after: unit)].contains { sibling in
      guard let first = sibling?.passages.first else { return false }
      return passages[first].bytes.first == text[0]
    }
  }

  /// Whether a label is the day of a date, whose month and year the words behind it hold.
  private func isDay(_ unit: ClauseUnit, of text: ByteText) -> Bool {
    guard let day = unit.number.flatMap({ Int($0) }), (1...31).contains(day),
      unit.clause.printedLabel?.hasSuffix(".") == true
    else { return false }
    var position = 0
    while position < 2, text[position].isDigit { position += 1 }
    guard position > 0 else { return false }
    position = text.skippingSpaces(from: position, to: text.count)
    guard text[position] == 0x2E else { return false }
    let year = text.skippingSpaces(from: position + 1, to: text.count)
    return (0..<4).allSatisfy { text[year + $0].isDigit } && !text[year + 4].isDigit
  }

  /// Whether the label of a unit is the given number, counted and enclosed like that of another.
  private func isLabeled(
    _ unit: ClauseUnit, _ number: PrintedNumber, like model: ClauseUnit
  ) -> Bool {
    guard let own = unit.number, let label = unit.clause.printedLabel, let other = model.number,
      let pattern = model.clause.printedLabel,
      PrintedNumber.readings(of: own).contains(where: { $0 == number })
    else { return false }
    func enclosure(_ label: String, _ number: String) -> [UInt8] {
      let bytes = Array(label.utf8)
      guard let range = bytes.lastRange(of: Array(number.utf8)) else { return bytes }
      return (bytes[..<range.lowerBound] + bytes[range.upperBound...]).filter { $0 > 0x20 }
    }
    return enclosure(label, own) == enclosure(pattern, other)
  }

  /// Whether the text between two units holds labels that were not read as such.
  ///
  /// - Parameters:
  ///   - number: The number that is missed.
  ///   - first: The position of the sibling before.
  ///   - last: The position of the unit whose number does not fit.
  ///   - kind: The kind of the siblings.
  /// - Returns: Whether there is such a label.
  private func hidesLabel(
    _ number: PrintedNumber, from first: Int, to last: Int, of kind: Clause.Kind
  ) -> Bool {
    guard let written = number.written, first < last else { return first >= last }
    let marker = Array(written.utf8)
    let places = units[first].passages.lowerBound..<units[last].passages.lowerBound
    let isHeading = kind == .article || kind.isGrouping
    // It may have been read as a label in another place of the tree.
    if units[first + 1..<last].contains(where: { isLabeled($0, number, like: units[first]) }) {
      return true
    }
    return places.contains { place in
      let text = ByteText(passages[place].bytes)
      if !isHeading, text.hidesMarker(marker) { return true }
      if isHeading, text.hidesDamagedHeading(marker) { return true }
      return text.hiddenHeadings(isLenient: isHeading).contains { heading in
        guard isHeading else { return true }
        return heading.keyword.kind == kind
          && heading.readings.contains { $0.components == number.components }
      }
    }
  }

  /// The lines that look like the heading of the article in which they were read as words.
  private func repeatedHeadings(in list: NumberedSeries) -> [NumberFault] {
    list.members.indices.compactMap { index -> NumberFault? in
      let article = units[list.members[index].unit]
      guard article.clause.kind == .article, let number = list.number(index) else { return nil }
      for unit in units[article.subtree].dropFirst() where unit.number == nil {
        for place in unit.passages where passages[place].part == .text {
          guard let label = headingLine(place),
            label.readings.contains(where: {
              $0.numeral == number.numeral && $0.components == number.components
            })
          else { continue }
          return NumberFault(
            unit: unit.position, previous: article.position,
            kind: .duplicate(of: article.position, expected: nil),
            words: Occurrence(passage: place, range: label.label))
        }
      }
      return nil
    }
  }

  /// The heading of an article that a passage is, if it is short and no sentence.
  private func headingLine(_ place: Int) -> ByteText.HiddenHeading? {
    let bytes = passages[place].bytes
    guard let first = bytes.first, first | 0x20 == 0x61, let last = bytes.last, bytes.count < 100,
      last != 0x2E, last != 0x3B, last != 0x2C, last != 0x3A,
      let heading = ByteText(bytes).hiddenHeadings().first, heading.keyword == .article,
      heading.label.lowerBound == 0
    else { return nil }
    return heading
  }

  /// The fault of an article between two others that was not read as such, because its number does not fit.
  private func hiddenFault(
    of missing: PrintedNumber, from first: Int, to last: Int, of kind: Clause.Kind,
    in list: NumberedSeries
  ) -> NumberFault? {
    guard kind == .article, first < last else { return nil }
    for place in units[first].passages.lowerBound..<units[last].passages.lowerBound {
      for heading in ByteText(passages[place].bytes).hiddenHeadings()
      where heading.keyword == .article {
        let words = Occurrence(passage: place, range: heading.label)
        if heading.readings.contains(where: { $0.numeral == missing.numeral && $0 == missing }) {
          return nil
        }
        let unit = passages[place].unit ?? first
        if heading.readings.contains(where: { $0.components == missing.components }) {
          return NumberFault(
            unit: unit, previous: first,
            kind: .otherStyle(sibling: first, expected: missing), words: words)
        }
        if heading.readings.contains(where: { $0 == missing.advanced(by: -1) }) {
          return NumberFault(
            unit: unit, previous: first, kind: .duplicate(of: first, expected: missing),
            words: words)
        }
      }
    }
    return nil
  }
}
