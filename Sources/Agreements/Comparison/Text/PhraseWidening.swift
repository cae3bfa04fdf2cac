/// Widens differences so that phrases are shown as a whole on both sides.
struct PhraseWidening: Sendable {
  /// A difference as it is shown, and the holes that it covers.
  struct Shown: Sendable, Hashable {
    var old: Range<Int>
    var new: Range<Int>
    var holes: Range<Int>
  }

  private let old: TokenText
  private let new: TokenText
  private var finder: PhraseFinder

  init(_ old: TokenText, _ new: TokenText, idCount: Int) {
    self.old = old
    self.new = new
    finder = PhraseFinder(idCount: idCount)
  }

  /// Widens the holes of a part, in order.
  ///
  /// - Parameters:
  ///   - holes: All holes.
  ///   - range: The holes of the part.
  ///   - part: The part.
  ///   - isFixed: Whether each hole is left as it is; empty if none is.
  /// - Returns: What is shown; holes that touch are one.
  mutating func widened(
    _ holes: [WordHole], _ range: Range<Int>, _ part: ComparedPart, _ isFixed: [Bool]
  ) -> [Shown] {
    var result: [Shown] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      var shown = Shown(old: holes[index].old, new: holes[index].new, holes: index..<index + 1)
      index += 1
      let hasWords =
        shown.old.contains { old.kinds[$0].isWord } || shown.new.contains { new.kinds[$0].isWord }
      guard hasWords, isFixed.isEmpty || !isFixed[index - 1] else {
        result.append(shown)
        continue
      }
      // A phrase can reach into the next difference, and with it into the phrase behind that.
      for _ in 0..<PhraseFinder.longest {
        let (left, right) = reach(shown, part)
        guard left + right > 0 else { break }
        for _ in 0..<left {
          if let last = result.last, last.old.upperBound == shown.old.lowerBound,
            last.new.upperBound == shown.new.lowerBound
          {
            // A hole that is left as it is was never joined with others.
            guard isFixed.isEmpty || !isFixed[last.holes.lowerBound] else { break }
            result.removeLast()
            shown.old = last.old.lowerBound..<shown.old.upperBound
            shown.new = last.new.lowerBound..<shown.new.upperBound
            shown.holes = last.holes.lowerBound..<shown.holes.upperBound
            break
          }
          shown.old = shown.old.lowerBound - 1..<shown.old.upperBound
          shown.new = shown.new.lowerBound - 1..<shown.new.upperBound
        }
        for _ in 0..<right {
          if index < range.upperBound, holes[index].old.lowerBound == shown.old.upperBound,
            holes[index].new.lowerBound == shown.new.upperBound
          {
            guard isFixed.isEmpty || !isFixed[index] else { break }
            shown.old = shown.old.lowerBound..<holes[index].old.upperBound
            shown.new = shown.new.lowerBound..<holes[index].new.upperBound
            index += 1
            shown.holes = shown.holes.lowerBound..<index
            break
          }
          shown.old = shown.old.lowerBound..<shown.old.upperBound + 1
          shown.new = shown.new.lowerBound..<shown.new.upperBound + 1
        }
      }
      result.append(shown)
    }
    return result
  }

  /// By how many tokens a difference is to be widened at both ends.
  private mutating func reach(_ shown: Shown, _ part: ComparedPart) -> (left: Int, right: Int) {
    let side = reach(shown.old, old, part.oldTokens)
    let newSide = reach(shown.new, new, part.newTokens)
    return (
      min(
        max(side.left, newSide.left), shown.old.lowerBound - part.oldTokens.lowerBound,
        shown.new.lowerBound - part.newTokens.lowerBound),
      min(
        max(side.right, newSide.right), part.oldTokens.upperBound - shown.old.upperBound,
        part.newTokens.upperBound - shown.new.upperBound)
    )
  }

  private mutating func reach(
    _ tokens: Range<Int>, _ text: TokenText, _ room: Range<Int>
  ) -> (left: Int, right: Int) {
    var (low, high) = (tokens.lowerBound, tokens.upperBound)
    var token = max(room.lowerBound, low - PhraseFinder.longest)
    while token < tokens.upperBound {
      // What begins well inside of a long difference cannot reach beyond it.
      if token >= tokens.lowerBound, token < tokens.upperBound - PhraseFinder.longest {
        token = tokens.upperBound - PhraseFinder.longest
      }
      if let end = finder.end(ofPhraseAt: token, in: text, before: room.upperBound) {
        // A phrase that ends where the difference begins is not touched by it.
        if end > tokens.lowerBound {
          low = min(low, token)
          high = max(high, end)
        }
        token = end
      } else {
        token += 1
      }
    }
    return (tokens.lowerBound - low, high - tokens.upperBound)
  }
}
