extension ReferenceLexer {
  /// Whether a joining word stands at an offset, as after a number that lost the space behind it:
  /// "2of", "VIofthe", "1and".
  ///
  /// - Parameters:
  ///   - index: Where the number ends.
  ///   - count: How many capitals it has, if it has any; one capital and a joining word of some
  ///     other language can be a word of their own, such as "Ten" and "Land".
  /// - Returns: Whether such a word begins right there.
  func isGluedJoint(_ index: Int, after count: Int = 0) -> Bool {
    guard byte(index) >= 0x61, let word = meaning(at: index), word.end > index + 1 else {
      return false
    }
    if count == 1 { return word.word == .of && byte(index) == 0x6F }
    switch word.word {
    case .of, .conjunction, .rangeWord, .within: return true
    default: return false
    }
  }
}
