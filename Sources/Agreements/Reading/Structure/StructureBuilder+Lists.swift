extension StructureBuilder {
  /// Where a marked paragraph or point belongs.
  struct Placement {
    /// The level it stands on, by index; the number of levels for a new one.
    var level: Int

    /// The reading of its number.
    var number: PrintedNumber

    /// Whether the number continues the count or opens one.
    var isInSequence: Bool

    /// Whether it goes on with lists that a block has broken off.
    var takesUp = false
  }

  /// Where a marker belongs among the open lists, or `nil` when it is rather a part of the text.
  ///
  /// A marker that continues an open count belongs to it, the innermost first: so "(i)" after "(h)" is a letter, and
  /// otherwise a Roman numeral. One that opens a count opens a list within the block before. Others are taken only
  /// where a line of the file and a sentence begin.
  func placement(of marker: Marker, _ line: SourceLine) -> Placement? {
    if let place = successor(of: marker) {
      return opensList(marker, after: place) ?? place
    }
    if let place = takenUp(by: marker, line) { return place }
    guard isPlausible(marker, line) else { return nil }
    if let place = takenPlace(of: marker, line) { return place }
    // Among "(i)" and "(ii)" a "(c)" is no hundred, if there is an "(a)" as well.
    let sameStyle =
      levels.lastIndex { $0.style == marker.style && isSameCount($0.number, marker) }
      ?? levels.lastIndex {
        $0.style == marker.style && isSameCount($0.number, marker, isWide: true)
      }
    let startsBlock = startsBlock(line)
    if let first = marker.reading(where: \.isFirst) {
      if let sameStyle {
        return startsBlock && !line.isInner
          ? Placement(level: sameStyle, number: first, isInSequence: false) : nil
      }
      guard startsBlock || introducesList() else { return nil }
      return Placement(level: levels.count, number: first, isInSequence: true)
    }
    // A count may go on from article to article, where nothing stands before it.
    if levels.isEmpty, lastBlock == nil, let lastParagraph, lastParagraph.style == marker.style,
      let next = marker.reading(where: { $0.follows(lastParagraph.number) })
    {
      return Placement(level: 0, number: next, isInSequence: true)
    }
    guard startsBlock, marker.style.enclosure != .none else { return nil }
    if line.isInner { return standIn(marker, line) }
    // "d), v), f)": the "v)" among letters is one, whatever it stands for.
    let number = sameStyle.flatMap { level in
      marker.reading { $0.numeral == levels[level].number.numeral }
    }
    return Placement(
      level: sameStyle ?? levels.count, number: number ?? marker.number, isInSequence: false)
  }

  /// By how much a number is at most greater than the one before in a count.
  private static let widestLeap = 40

  /// Whether a marker is of the count of a level: letters of one of letters, Roman numerals of one of these.
  private func isSameCount(
    _ number: PrintedNumber, _ marker: Marker, isWide: Bool = false
  ) -> Bool {
    guard marker.style.family != .bullet else { return true }
    let mayOpen = marker.reading(where: \.isFirst) != nil
    return marker.reading {
      $0.numeral == number.numeral && ($0.isFirst || !mayOpen)
        && (isWide || $0.components.last < number.components.last + Self.widestLeap)
    } != nil
  }

  /// Where a marker belongs that begins no line, because the text has lost its line breaks, and continues no count: in
  /// the place of a number that is left out, or of one that is written in another style.
  private func standIn(_ marker: Marker, _ line: SourceLine) -> Placement? {
    guard let previous, let last = levels.last, last.style.family != .bullet,
      marker.style.family != .bullet,
      text[previous.end - 1] == 0x3B || endsWithJoiningWord(previous)
        || text[previous.end - 1] == 0x2E && text.isUppercase(at: marker.contentStart)
    else { return nil }
    for index in levels.indices.reversed() where levels[index].style == marker.style {
      let expected = levels[index].number.advanced(by: 1)
      if let number = marker.reading(where: { $0.follows(expected) }) {
        return Placement(level: index, number: number, isInSequence: false)
      }
    }
    if let place = standInAround(marker, previous) { return place }
    let expected = last.number.advanced(by: 1)
    guard expected.components.count == 1,
      let number = marker.reading(where: { $0.components == expected.components }),
      number.numeral != expected.numeral || marker.style.enclosure != last.style.enclosure
    else { return nil }
    // In other brackets it is read as a list within, as at the beginning of a line.
    return number.numeral == expected.numeral
      ? Placement(level: levels.count, number: number, isInSequence: false)
      : Placement(level: levels.count - 1, number: expected, isInSequence: false)
  }

  /// The place of the next point of the innermost list, whose number a marker has in another numeral.
  ///
  /// Such is "3." among "a.", "b." and "d.", where the point before ends with a semicolon and the next one goes on in the
  /// numeral of the list: "(7)" after "(f)" may belong to a list around. A list of one marker may itself be the one that is
  /// written otherwise.
  private func takenPlace(of marker: Marker, _ line: SourceLine) -> Placement? {
    guard !line.isInner, let previous, let last = levels.last, last.style.family != .bullet,
      marker.style.family != .bullet, marker.style.enclosure != .none,
      text[previous.end - 1] == 0x3B, last.length > 1
    else { return nil }
    let expected = last.number.advanced(by: 1)
    guard expected.components.count == 1, marker.style.enclosure == last.style.enclosure,
      let number = marker.reading(where: { $0.components == expected.components }),
      number.numeral != expected.numeral, nextMarker(after: marker, follows: expected)
    else { return nil }
    return Placement(level: levels.count - 1, number: expected, isInSequence: false)
  }

  /// The lines behind the present one in which the next marker is looked for.
  private var nextLines: ArraySlice<SourceLine> {
    lines[min(currentLine + 1, lines.count)...].prefix(24)
  }

  /// Whether the next line that begins with a marker goes on from a number.
  private func nextMarker(after marker: Marker, follows number: PrintedNumber) -> Bool {
    for line in nextLines {
      guard let next = markers.marker(at: line.start, to: line.end),
        next.style.enclosure == marker.style.enclosure
      else { continue }
      return next.reading { $0.follows(number) } != nil
    }
    return false
  }

  /// The list around the innermost one, from which a marker goes on in another style: "II." after "1." and its "(a)".
  private func standInAround(_ marker: Marker, _ previous: SourceLine) -> Placement? {
    guard text[previous.end - 1] == 0x2E, text.isUppercase(at: marker.contentStart) else {
      return nil
    }
    for index in levels.indices.dropLast().reversed()
    where levels[index].style.enclosure == marker.style.enclosure
      && levels[index].style.family != .bullet
    {
      let expected = levels[index].number.advanced(by: 1)
      guard expected.components.count == 1,
        let number = marker.reading(where: { $0.components == expected.components }),
        number.numeral != expected.numeral
      else { continue }
      return Placement(level: index, number: expected, isInSequence: false)
    }
    return nil
  }

  private func successor(of marker: Marker) -> Placement? {
    successor(of: marker, in: levels)
  }

  func successor(of marker: Marker, in levels: [Level]) -> Placement? {
    for index in levels.indices.reversed() where levels[index].style == marker.style {
      if marker.style.family == .bullet {
        return Placement(level: index, number: marker.number, isInSequence: true)
      }
      let last = levels[index].number
      if let number = marker.reading(where: { $0.follows(last) }) {
        return Placement(level: index, number: number, isInSequence: true)
      }
    }
    return nil
  }

  /// Where "(i)" belongs after an "(h)" that ends with a colon, if "(ii)" follows before "(j)" does: it opens a list.
  private func opensList(_ marker: Marker, after place: Placement) -> Placement? {
    guard !place.number.isFirst, marker.style.family == .lowercase, introducesList(),
      let first = marker.reading(where: \.isFirst)
    else { return nil }
    for line in nextLines {
      guard let next = markers.marker(at: line.start, to: line.end), next.style == marker.style
      else { continue }
      if next.reading(where: { $0.follows(place.number) }) != nil { return nil }
      if next.reading(where: { $0.follows(first) }) != nil {
        return Placement(level: levels.count, number: first, isInSequence: true)
      }
    }
    return nil
  }

  /// Whether what follows a marker can be a paragraph or a point, and not the rest of a wrapped sentence.
  private func isPlausible(_ marker: Marker, _ line: SourceLine) -> Bool {
    let content = marker.contentStart
    guard content < line.end else {
      return marker.style.enclosure != .none || marker.number.isFirst
        || marker.number.components.last < 100
    }
    switch marker.style.family {
    case .compound, .deepCompound, .arabic:
      // "7.1 of this Agreement", "1994, the Parties", "5) and 6)".
      if marker.number.components.first > 999 { return false }
      return marker.style.enclosure == .parentheses || marker.style.enclosure == .closing
        || !text.isLowercase(at: content) || introducesList() || takesPlace(marker)
    case .uppercase:
      // "(I) of using water": a point behind a colon may go on the sentence.
      return !text.isLowercase(at: content)
        || marker.style.enclosure == .parentheses && (introducesList() || takesPlace(marker))
    case .bullet where marker.style.enclosure == .closing:
      // The letter "o" is a bullet only within a list of bullets.
      return levels.contains { $0.style.family == .bullet } || introducesList()
    case .lowercase, .repeated, .bullet:
      return true
    }
  }

  /// Whether a marker has the number of the point that is expected next, after one that ends with a semicolon.
  private func takesPlace(_ marker: Marker) -> Bool {
    guard let previous, let last = levels.last, text[previous.end - 1] == 0x3B else { return false }
    return marker.number.components == last.number.advanced(by: 1).components
  }

  /// Whether a block may begin with a line: after the end of a sentence or of a point, or after an empty line.
  private func startsBlock(_ line: SourceLine) -> Bool {
    guard let previous else { return true }
    return line.followsBlank || scanner.endsSentence(previous) || endsWithJoiningWord(previous)
      || text[previous.end - 1] == 0x2C
  }

  /// Whether the words before end with a colon.
  func introducesList() -> Bool {
    guard let previous else { return false }
    let last = text[previous.end - 1]
    return last == 0x3A || (last == 0x2D && text[previous.end - 2] == 0x3A)
  }

  /// Whether a line ends with "and", "or", "y", "o", "et", "ou" after a point of a list.
  func endsWithJoiningWord(_ line: SourceLine) -> Bool {
    var start = line.end
    while start > line.start, text[start - 1].isLetter, line.end - start < 4 { start -= 1 }
    let (word, _) = FoldedWord.reading(text, at: start, to: line.end)
    return Self.joiningWords.contains(word) && text.spaceLength(at: start - 1) > 0
  }

  private static let joiningWords = WordSet(
    ["AND", "OR", "Y", "O", "E", "U", "ET", "OU"])

  /// Opens the paragraph or point that a marker marks.
  mutating func openItem(_ marker: Marker, _ place: Placement) {
    if !place.isInSequence {
      structure.remarks.append(StructureRemark(range: marker.label, subject: .numberOutOfSequence))
    }
    if place.takesUp { takeUpLists(at: place.level) } else { brokenLists = nil }
    var parent: Int
    if place.level < levels.count {
      levels.removeSubrange((place.level + 1)...)
      parent = Int(structure.nodes[levels[place.level].node].parent)
    } else {
      parent = parentOfNewLevel(marker)
    }
    if parent >= 0, structure.nodes[parent].depth >= Self.deepestLevel {
      structure.remarks.append(StructureRemark(range: marker.label, subject: .nestingTooDeep))
      parent = Int(structure.nodes[parent].parent)
    }
    plainLists.removeAll(keepingCapacity: true)
    let hasNumber = marker.style.family != .bullet
    let node = openNode(
      childKind(of: parent), in: parent, label: marker.label,
      printedNumber: hasNumber ? numberRange(of: marker) : nil,
      number: hasNumber ? place.number : nil)
    if place.level < levels.count {
      levels[place.level].number = place.number
      levels[place.level].node = node
      levels[place.level].length += 1
    } else {
      levels.append(Level(style: marker.style, number: place.number, node: node))
    }
    lastBlock = node
    if place.level == 0, structure.nodes[node].kind == .paragraph {
      lastParagraph = (place.number, marker.style)
    }
  }

  /// The clause in which a new list opens: the block before it, if that leads over to a list.
  private func parentOfNewLevel(_ marker: Marker) -> Int {
    guard let lastBlock, isInContainer(lastBlock) else { return container }
    if !levels.isEmpty { return lastBlock }
    // The first marker in a container: points after a colon, paragraphs after a full stop.
    guard let previous else { return container }
    let last = text[previous.end - 1]
    switch marker.style.family {
    case .bullet: return lastBlock
    case .arabic, .compound, .deepCompound:
      // Paragraphs stand below the name that some of them have above them, not in it.
      return last == 0x2E || text.isLetter(at: previous.end - 1) && !endsWithJoiningWord(previous)
        ? container : lastBlock
    case .lowercase, .uppercase, .repeated: return last == 0x2E ? container : lastBlock
    }
  }

  private func isInContainer(_ node: Int) -> Bool {
    node > container || container < 0
  }

  private func numberRange(of marker: Marker) -> Range<Int> {
    var start = marker.label.lowerBound
    var end = marker.label.upperBound
    func isNumber(_ byte: UInt8) -> Bool { byte.isDigit || byte.isLetter }
    // The letter "o" before white space is a bullet.
    if text[start] == 0x6F, text.spaceLength(at: start + 1) > 0 { start += 1 }
    while start < end, !isNumber(text[start]) { start += 1 }
    while end > start, !isNumber(text[end - 1]) { end -= 1 }
    return start..<end
  }
}
