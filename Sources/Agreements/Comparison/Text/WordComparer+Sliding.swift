// Choosing where an insertion or a deletion is shown, if it can be shown at several places.
extension WordComparer {
  /// Moves holes that are open on one side only to the place where they read best.
  ///
  /// "Each Party shall light a lamp. [Each Party shall ring a bell.]" is the same insertion as "Each Party shall
  /// [light a lamp. Each Party shall] ring a bell."
  mutating func slide(_ range: Range<Int>, _ part: ComparedPart) {
    for index in range {
      let hole = holes[index]
      guard hole.old.isEmpty != hole.new.isEmpty else { continue }
      // One token at least stays between two holes.
      let (before, behind) = (index - 1, index + 1)
      if hole.old.isEmpty {
        let low =
          before >= range.lowerBound ? holes[before].new.upperBound + 1 : part.newTokens.lowerBound
        let high =
          behind < range.upperBound ? holes[behind].new.lowerBound - 1 : part.newTokens.upperBound
        move(index, by: Self.bestShift(of: hole.new, in: new, low, high))
      } else {
        let low =
          before >= range.lowerBound ? holes[before].old.upperBound + 1 : part.oldTokens.lowerBound
        let high =
          behind < range.upperBound ? holes[behind].old.lowerBound - 1 : part.oldTokens.upperBound
        move(index, by: Self.bestShift(of: hole.old, in: old, low, high))
      }
    }
  }

  /// How far tokens are best moved, such that what they leave and what they take are the same.
  private static func bestShift(of tokens: Range<Int>, in text: TokenText, _ low: Int, _ high: Int)
    -> Int
  {
    let (start, end) = (tokens.lowerBound, tokens.upperBound)
    var first = 0
    while start + first > low, text.ids[start + first - 1] == text.ids[end + first - 1] {
      first -= 1
    }
    var last = 0
    while end + last < high, text.ids[start + last] == text.ids[end + last] { last += 1 }
    guard first < last else { return 0 }
    var best = (shift: 0, score: -1)
    for shift in first...last {
      let score =
        text.boundary(before: start + shift) * 2 + text.boundary(before: end + shift)
      if score >= best.score { best = (shift, score) }
    }
    return best.shift
  }
}

extension TokenText {
  /// How well a text can be divided before a token: the more the greater.
  fileprivate func boundary(before token: Int) -> Int {
    guard token > 0, token < count else { return 6 }
    let between = Int(ends[token - 1])..<Int(starts[token])
    if between.contains(where: { bytes[$0] == 0x0A }) { return 6 }
    guard kinds[token - 1].isMark else {
      guard kinds[token].isMark else { return 1 }
      switch bytes[Int(starts[token])] {
      case 0x2C, 0x3B, 0x3A, 0x28, 0x5B: return 2
      default: return 0
      }
    }
    switch bytes[Int(starts[token - 1])] {
    case 0x2E, 0x21, 0x3F: return between.isEmpty ? 0 : 5
    case 0x3B, 0x3A: return 4
    case 0x2C: return 3
    case 0x29, 0x5D: return 2
    case 0x28, 0x5B, 0x22: return 0
    default: return 1
    }
  }
}
