/// The numbers of siblings, and what in them does not continue the count.
///
/// Real texts are badly printed and read: a number is held against a text only where those around it leave no
/// doubt. Where numbers begin anew another text is taken to begin.
struct NumberedSeries: Sendable {
  /// A sibling with the readings of its number.
  struct Member: Sendable {
    var unit: Int
    var readings: [PrintedNumber]
  }

  /// The siblings that have numbers.
  let members: [Member]

  /// The numeral in which most of them continue one another.
  let numeral: Numeral

  private(set) var faults: [NumberFault] = []

  /// Makes a series of siblings that have numbers.
  init?(_ members: [Member]) {
    guard let numeral = Self.numeral(of: members) else { return nil }
    self.members = members
    self.numeral = numeral
    walk()
    // Two texts in columns, or the notes of a table, repeat all their numbers.
    let repeated = faults.count { if case .duplicate = $0.kind { true } else { false } }
    if repeated > 2, repeated * 5 > members.count {
      faults.removeAll { if case .duplicate = $0.kind { true } else { false } }
    }
  }

  /// The number of a member in the numeral of the series; `nil` if it has none.
  func number(_ index: Int) -> PrintedNumber? {
    guard members.indices.contains(index) else { return nil }
    return members[index].readings.first { $0.numeral == numeral }
  }

  /// How well siblings continue one another in a numeral.
  private struct Count {
    var numeral: Numeral
    var score = 0
    var last: PrintedNumber?
    var member = -1
  }

  private static let numerals: [Numeral] = [
    .arabic, .lowercaseRoman, .uppercaseRoman, .lowercaseLetter, .uppercaseLetter, .word,
  ]

  private static func numeral(of members: [Member]) -> Numeral? {
    // Each member is looked at once for all numerals; of several readings in one numeral the first counts.
    var counts = numerals.map { Count(numeral: $0) }
    for (index, member) in members.enumerated() {
      for number in member.readings {
        guard let place = numerals.firstIndex(of: number.numeral), counts[place].member != index
        else { continue }
        counts[place].member = index
        counts[place].score += 1
        if let last = counts[place].last {
          if number.follows(last) { counts[place].score += 3 }
        } else if number.isFirst {
          counts[place].score += 2
        }
        counts[place].last = number
      }
    }
    var best: (numeral: Numeral, score: Int)?
    for count in counts where count.score > best?.score ?? 0 { best = (count.numeral, count.score) }
    return best?.numeral
  }

  private mutating func walk() {
    var seen: [PrintedNumber.Components: Int] = [:]
    var last: (number: PrintedNumber, unit: Int)?
    // The end of the count before the numbers began anew, as in a list or note that was read as a part of this one.
    var suspended: PrintedNumber?
    // A number that goes on from both counts, and so may belong to the list within: it may come again.
    var doubtful: PrintedNumber?
    for index in members.indices {
      let unit = members[index].unit
      guard let number = number(index) else {
        if last == nil, index == 0, let next = self.number(1), !next.isFirst,
          members[0].readings.contains(where: {
            // "Article premier" comes before "Art. 2" by custom.
            $0.numeral != .word && $0.components == next.advanced(by: -1).components
          })
        {
          faults.append(
            NumberFault(
              unit: unit, previous: nil,
              kind: .otherStyle(sibling: members[1].unit, expected: next.advanced(by: -1))))
        }
        if let last, let expected = stranger(index, after: last.number) {
          faults.append(
            NumberFault(
              unit: unit, previous: last.unit,
              kind: .otherStyle(sibling: last.unit, expected: expected)))
        }
        if let previous = last, let expected = stranger(index, after: previous.number) {
          seen[expected.components] = unit
          last = (expected, unit)
        }
        continue
      }
      guard let previous = last else {
        last = (number, unit)
        seen[number.components] = unit
        continue
      }
      if let open = suspended, number.follows(open) {
        if number.follows(previous.number) { doubtful = number }
        last = (number, unit)
        seen = [number.components: unit]
        suspended = nil
        continue
      }
      if number == doubtful {
        last = (number, unit)
        seen = [number.components: unit]
        doubtful = nil
        continue
      }
      switch step(index, number, after: previous.number) {
      case .anew where isOtherReading(index, after: previous.number):
        // "(i), (ii), (iii), (d)": a letter that is a greater Roman number as well; "d), v)" the other way round.
        let expected = previous.number.advanced(by: 1)
        faults.append(
          NumberFault(
            unit: unit, previous: previous.unit,
            kind: .otherStyle(sibling: previous.unit, expected: expected)))
        last = (expected, unit)
      case .onward: last = (number, unit)
      case .anew:
        suspended = previous.number
        seen.removeAll()
        last = (number, unit)
      case .ignored: continue
      case .gap:
        faults.append(
          NumberFault(
            unit: unit, previous: previous.unit,
            kind: .gap(first: previous.number.advanced(by: 1), last: number.advanced(by: -1))))
        last = (number, unit)
      case .slip(let expected)
      where members[index].readings.contains { $0.components == expected.components }:
        // "d), v), f)": a letter that is a Roman number as well.
        faults.append(
          NumberFault(
            unit: unit, previous: previous.unit,
            kind: .otherStyle(sibling: previous.unit, expected: expected)))
        last = (expected, unit)
      case .slip(let expected):
        let other = seen[number.components] ?? later(number, after: index)
        faults.append(
          NumberFault(
            unit: unit, previous: previous.unit,
            kind: other.map { .duplicate(of: $0, expected: expected) }
              ?? .misplaced(expected: expected)))
        last = (expected, unit)
      case .repeated:
        faults.append(
          NumberFault(
            unit: unit, previous: previous.unit,
            kind: .duplicate(of: seen[number.components] ?? previous.unit, expected: nil)))
      }
      if let last { seen[last.number.components] = seen[last.number.components] ?? unit }
    }
  }

  /// What a number does to the count.
  private enum Step {
    /// It continues it, or nothing can be said.
    case onward
    /// It begins another count.
    case anew
    /// It is no number of the count.
    case ignored
    /// It leaves some out.
    case gap
    /// It is another than the place asks for, and those after it go on from there.
    case slip(expected: PrintedNumber)
    /// It is the number of the sibling before, and those after it go on from it.
    case repeated
  }

  private func step(
    _ index: Int, _ number: PrintedNumber, after last: PrintedNumber
  ) -> Step {
    if number.insertion != nil { return number == last ? .repeated : .onward }
    if number.follows(last) { return .onward }
    guard number.isComparable(to: last), !beginsRomanList(index) else { return .anew }
    let distance = number.components.last - last.components.last
    let next = self.number(index + 1).flatMap { $0.isComparable(to: last) ? $0 : nil }
    let ahead = next.map { $0.components.last - last.components.last }
    let expected = last.advanced(by: 1)
    if distance == 0 {
      if last.insertion != nil { return .onward }
      if ahead == 2 || next == nil { return .slip(expected: expected) }
      // Another first number rather begins another list.
      return number.isFirst ? .anew : .repeated
    }
    if distance < 0 {
      if ahead == 2 { return .slip(expected: expected) }
      if number.isFirst || ahead == distance + 1 { return .anew }
      return ahead == 1 ? .ignored : .anew
    }
    if ahead == 2 { return .slip(expected: expected) }
    if ahead == 1 { return .ignored }
    return distance <= Self.widestGap + 1 ? .gap : .anew
  }

  /// Whether "(i)" among letters is the first of some Roman numerals, which "(ii)" goes on.
  private func beginsRomanList(_ index: Int) -> Bool {
    guard numeral == .lowercaseLetter || numeral == .uppercaseLetter,
      members.indices.contains(index + 1)
    else { return false }
    let roman: Numeral = numeral == .lowercaseLetter ? .lowercaseRoman : .uppercaseRoman
    func value(_ index: Int) -> Int? {
      let reading = members[index].readings.first { $0.numeral == roman }
      return reading.flatMap { $0.components.count == 1 ? $0.components.last : nil }
    }
    return value(index) == 1 && value(index + 1) == 2
  }

  /// The greatest number of missing siblings that is taken for a gap.
  private static let widestGap = 3

  /// The number that a member of another numeral stands for, if it fills its place.
  private func stranger(_ index: Int, after last: PrintedNumber) -> PrintedNumber? {
    let expected = last.advanced(by: 1)
    guard members[index].readings.contains(where: { $0.components == expected.components }) else {
      return nil
    }
    // The one after it must go on, or be missing.
    guard let next = number(index + 1) else { return expected }
    return next.follows(expected) || next.goesOn(from: expected) ? expected : nil
  }

  /// Whether a Roman number that leaps far ahead is rather a letter that fills its place, or the reverse.
  private func isOtherReading(_ index: Int, after last: PrintedNumber) -> Bool {
    last.components.count == 1 && last.components.last > 1 && stranger(index, after: last) != nil
  }

  /// A later member with the same number.
  private func later(_ number: PrintedNumber, after index: Int) -> Int? {
    for place in members.indices.dropFirst(index + 1).prefix(40) {
      guard let other = self.number(place) else { continue }
      if other.isFirst { return nil }
      if other == number { return members[place].unit }
    }
    return nil
  }
}
