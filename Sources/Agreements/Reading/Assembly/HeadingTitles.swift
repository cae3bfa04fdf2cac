/// The titles of the chapters and other groups of a text, by which references that quote a title are bound.
///
/// "Chapter 14 (Settlement of Disputes) of Title V" names one chapter even where the text has lost the heading of the
/// title around it, and where other titles have a chapter 14 too.
struct HeadingTitles: Sendable {
  /// A numbered heading with the letters of its title.
  private struct Heading: Hashable {
    var kind: Clause.Kind

    /// The number, or `nil` if the heading has lost it.
    var number: ClauseNumber?
    var title: [UInt8]
  }

  private var places: [Heading: Int] = [:]

  /// The groups that have lost their numbers, by the numbers under which they were cited.
  private var learned: [Heading: Int] = [:]
  private let bytes: [UInt8]

  /// The most bytes of a title that are compared.
  private static let longestTitle = 160

  /// Makes an empty table for the words of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Adds the clause at a place; of two with the same number and title neither is bound.
  mutating func add(
    _ kind: Clause.Kind, _ number: ReferencedNumber?, title: Range<Int32>, at place: Int
  ) {
    guard kind.isGrouping, !title.isEmpty, title.count <= Self.longestTitle else { return }
    let heading = Heading(
      kind: kind, number: number?.number,
      title: letters(Int(title.lowerBound)..<Int(title.upperBound)))
    places[heading] = places[heading] == nil ? place : -1
  }

  /// The clause whose number and title a reference gives.
  func place(of reference: ScannedReference) -> Int? {
    guard reference.targets.count == 1, let target = reference.targets.first,
      let step = target.steps.last, target.through.isEmpty, let kind = step.unit.kind,
      kind.isGrouping, case .number(let number) = step.designation,
      let title = quotedTitle(after: number.range.upperBound)
    else { return nil }
    let heading = Heading(kind: kind, number: number.number, title: letters(title))
    return places[heading].flatMap { $0 < 0 ? nil : $0 }
  }

  /// The clauses below groups that have lost their numbers, by the titles that a reference quotes behind them.
  ///
  /// What number a title goes with is kept, so that a later reference by the number alone is bound too.
  mutating func places(of reference: ScannedReference, in walk: ReferenceWalk) -> [Int]? {
    var found: [Int] = []
    for target in reference.targets.prefix(Self.manyTargets) {
      guard target.through.isEmpty, let first = target.steps.first, let kind = first.unit.kind,
        kind.isGrouping, case .number(let number) = first.designation,
        var place = lost(kind, number)
      else { return nil }
      for step in target.steps.dropFirst() {
        guard let inner = walk.inside(place, step) else { return nil }
        place = inner
      }
      found.append(place)
    }
    return found.isEmpty ? nil : found
  }

  /// The most targets of a reference that are looked for.
  private static let manyTargets = 64

  /// The group that has lost its number and goes with a number that is cited with its title, here or before.
  private mutating func lost(_ kind: Clause.Kind, _ number: ReferencedNumber) -> Int? {
    let cited = Heading(kind: kind, number: number.number, title: [])
    guard let title = quotedTitle(after: number.range.upperBound) else { return learned[cited] }
    guard let place = places[Heading(kind: kind, number: nil, title: letters(title))], place >= 0
    else { return nil }
    learned[cited] = place
    return place
  }

  /// The words between parentheses that follow an offset.
  private func quotedTitle(after end: Int) -> Range<Int>? {
    guard end + 2 < bytes.count, bytes[end] == 0x20, bytes[end + 1] == 0x28 else { return nil }
    let start = end + 2
    for index in start..<min(bytes.count, start + Self.longestTitle) {
      if bytes[index] == 0x28 { return nil }
      if bytes[index] == 0x29 { return start..<index }
    }
    return nil
  }

  /// The letters in a range without their case, and without what stands between them.
  private func letters(_ range: Range<Int>) -> [UInt8] {
    bytes[range].lazy.map { $0 < 0x80 ? $0 | 0x20 : $0 }
      .filter { $0 >= 0x80 || (0x61...0x7A).contains($0) }
  }
}
