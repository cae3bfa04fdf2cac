/// Where a hole is in the bytes of both texts, with the white space that comes and goes with its words.
struct HolePlace: Sendable, Hashable {
  /// The bytes of the old text.
  let old: Range<Int>

  /// The bytes of the new text.
  let new: Range<Int>

  /// Finds the place of tokens of both texts, of which one side may be empty.
  ///
  /// The white space is chosen such that what is left on both sides is the same.
  init(
    _ oldText: TokenText, _ oldTokens: Range<Int>, _ newText: TokenText, _ newTokens: Range<Int>,
    _ part: ComparedPart
  ) {
    let side = Self.room(oldText, oldTokens, part.oldTokens, part.old)
    let newSide = Self.room(newText, newTokens, part.newTokens, part.new)
    if oldTokens.isEmpty, !newTokens.isEmpty {
      let bytes = oldText.bytes[side.end..<side.next]
      if bytes.elementsEqual(newText.bytes[newSide.end..<newSide.first]) {
        (old, new) = (side.next..<side.next, newSide.first..<newSide.next)
      } else if bytes.elementsEqual(newText.bytes[newSide.last..<newSide.next]) {
        (old, new) = (side.end..<side.end, newSide.end..<newSide.last)
      } else {
        (old, new) = (side.next..<side.next, newSide.first..<newSide.last)
      }
    } else if newTokens.isEmpty, !oldTokens.isEmpty {
      let bytes = newText.bytes[newSide.end..<newSide.next]
      if bytes.elementsEqual(oldText.bytes[side.end..<side.first]) {
        (old, new) = (side.first..<side.next, newSide.next..<newSide.next)
      } else if bytes.elementsEqual(oldText.bytes[side.last..<side.next]) {
        (old, new) = (side.end..<side.last, newSide.end..<newSide.end)
      } else {
        (old, new) = (side.first..<side.last, newSide.next..<newSide.next)
      }
    } else {
      (old, new) = (side.first..<side.last, newSide.first..<newSide.last)
    }
  }

  /// Where the token before some tokens ends, where they begin and end, and where the token behind them begins.
  private static func room(
    _ text: TokenText, _ tokens: Range<Int>, _ all: Range<Int>, _ bytes: Range<Int>
  ) -> (end: Int, first: Int, last: Int, next: Int) {
    let end =
      tokens.lowerBound > all.lowerBound ? Int(text.ends[tokens.lowerBound - 1]) : bytes.lowerBound
    let next =
      tokens.upperBound < all.upperBound ? Int(text.starts[tokens.upperBound]) : bytes.upperBound
    guard let last = tokens.last else { return (end, next, end, next) }
    return (end, Int(text.starts[tokens.lowerBound]), Int(text.ends[last]), next)
  }
}
