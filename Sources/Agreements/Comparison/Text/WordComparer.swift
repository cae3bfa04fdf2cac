/// Finds where the words of parts of two texts differ.
///
/// Words are matched without regard to marks and white space, so that as many as possible match; marks are compared
/// where the words around them match. A comparer keeps its memory from part to part.
struct WordComparer: Sendable {
  /// The old text.
  let old: TokenText

  /// The new text.
  let new: TokenText

  /// Where the parts so far differ, in order.
  private(set) var holes: [WordHole] = []

  /// The parts so far.
  private(set) var parts: [ComparedPart] = []

  /// At how many places white space alone differs.
  private(set) var spacingCount = 0

  /// Whether all parts so far were compared within the budget.
  private(set) var isComplete = true

  private var aligner: SequenceAligner

  // The words of the part, and which tokens they are.
  private var oldIDs: [Int32] = []
  private var oldPlaces: [Int32] = []
  private var newIDs: [Int32] = []
  private var newPlaces: [Int32] = []

  /// Prepares to compare two texts.
  ///
  /// - Parameters:
  ///   - old: The old text.
  ///   - new: The new text.
  ///   - idCount: How many different tokens there are in both.
  init(_ old: TokenText, _ new: TokenText, idCount: Int) {
    self.old = old
    self.new = new
    aligner = SequenceAligner(idCount: idCount)
  }

  /// Compares a range of the bytes of the old text with one of the new text.
  ///
  /// - Returns: The indices of the holes that were found.
  @discardableResult
  mutating func compare(_ oldBytes: Range<Int>, _ newBytes: Range<Int>) -> Range<Int> {
    compare(
      ComparedPart(
        old: oldBytes, new: newBytes, oldTokens: old.tokens(in: oldBytes),
        newTokens: new.tokens(in: newBytes)))
  }

  /// Compares parts of both texts.
  ///
  /// - Returns: The indices of the holes that were found.
  @discardableResult
  mutating func compare(_ part: ComparedPart) -> Range<Int> {
    let first = holes.count
    parts.append(part)
    Self.words(of: old, part.oldTokens, &oldIDs, &oldPlaces)
    Self.words(of: new, part.newTokens, &newIDs, &newPlaces)
    aligner.align(oldIDs, newIDs)
    if !aligner.isComplete { isComplete = false }
    var (oldToken, newToken) = (part.oldTokens.lowerBound, part.newTokens.lowerBound)
    for run in aligner.runs {
      for index in 0..<run.count {
        let (place, newPlace) = (
          Int(oldPlaces[run.old &+ index]), Int(newPlaces[run.new &+ index])
        )
        if place != oldToken || newPlace != newToken {
          addHole(oldToken..<place, newToken..<newPlace)
        } else {
          noteSpacing(place, newPlace, part)
        }
        if (old.kinds[place].isVariant || new.kinds[newPlace].isVariant) {
          noteVariant(place, newPlace)
        }
        (oldToken, newToken) = (place &+ 1, newPlace &+ 1)
      }
    }
    addHole(oldToken..<part.oldTokens.upperBound, newToken..<part.newTokens.upperBound)
    slide(first..<holes.count, part)
    return first..<holes.count
  }

  /// Gives up the memory in which parts are compared, when all of them are.
  mutating func finish() {
    (oldIDs, oldPlaces, newIDs, newPlaces) = ([], [], [], [])
    aligner = SequenceAligner(idCount: 0)
  }

  private static func words(
    of text: TokenText, _ tokens: Range<Int>, _ ids: inout [Int32], _ places: inout [Int32]
  ) {
    ids.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    if tokens.count > ids.capacity {
      // Often the first part is the only one.
      let room = ids.capacity > 0 ? tokens.count &+ tokens.count / 2 : tokens.count
      ids.reserveCapacity(room)
      places.reserveCapacity(room)
    }
    for token in tokens where text.kinds[token].isWord {
      ids.append(text.ids[token])
      places.append(Int32(truncatingIfNeeded: token))
    }
  }

  /// Adds what stands between words that match, if it differs.
  private mutating func addHole(_ oldTokens: Range<Int>, _ newTokens: Range<Int>) {
    if let hole = Self.hole(old, oldTokens, new, newTokens, part: parts.count &- 1) {
      holes.append(hole)
    }
  }

  /// What stands between words that match, without the marks that are the same at both ends.
  ///
  /// - Returns: `nil` if nothing is left.
  static func hole(
    _ old: TokenText, _ oldTokens: Range<Int>, _ new: TokenText, _ newTokens: Range<Int>, part: Int
  ) -> WordHole? {
    var (low, newLow) = (oldTokens.lowerBound, newTokens.lowerBound)
    var (high, newHigh) = (oldTokens.upperBound, newTokens.upperBound)
    while low < high, newLow < newHigh, old.kinds[low].isMark, old.ids[low] == new.ids[newLow] {
      low &+= 1
      newLow &+= 1
    }
    while low < high, newLow < newHigh, old.kinds[high &- 1].isMark,
      old.ids[high &- 1] == new.ids[newHigh &- 1]
    {
      high &-= 1
      newHigh &-= 1
    }
    guard low < high || newLow < newHigh else { return nil }
    return WordHole(old: low..<high, new: newLow..<newHigh, part: part)
  }

  /// Counts a place before two tokens that match at which the white space is not the same.
  @inline(__always)
  private mutating func noteSpacing(_ place: Int, _ newPlace: Int, _ part: ComparedPart) {
    guard place > part.oldTokens.lowerBound, newPlace > part.newTokens.lowerBound else { return }
    let (start, newStart) = (old.ends[place &- 1], new.ends[newPlace &- 1])
    let count = old.starts[place] &- start
    if count == new.starts[newPlace] &- newStart {
      if count == 1, old.bytes[Int(start)] == new.bytes[Int(newStart)] { return }
      if count == 0 { return }
    }
    if !isSpacingSame(place, newPlace) { spacingCount += 1 }
  }

  private func isSpacingSame(_ place: Int, _ newPlace: Int) -> Bool {
    let range = Int(old.ends[place - 1])..<Int(old.starts[place])
    let newRange = Int(new.ends[newPlace - 1])..<Int(new.starts[newPlace])
    return old.bytes[range].elementsEqual(new.bytes[newRange])
  }

  /// Takes two words that are the same but for soft hyphens and the like.
  private mutating func noteVariant(_ place: Int, _ newPlace: Int) {
    guard !old.bytes[old.range(of: place)].elementsEqual(new.bytes[new.range(of: newPlace)])
    else { return }
    holes.append(
      WordHole(old: place..<place + 1, new: newPlace..<newPlace + 1, part: parts.count - 1))
  }

  /// Moves a hole along the texts.
  mutating func move(_ hole: Int, by shift: Int) {
    guard shift != 0 else { return }
    let (old, new) = (holes[hole].old, holes[hole].new)
    holes[hole].old = old.lowerBound + shift..<old.upperBound + shift
    holes[hole].new = new.lowerBound + shift..<new.upperBound + shift
  }
}
