/// The number of a clause as a text prints it.
struct ReferencedNumber: Sendable, Hashable {
  /// The number as it is most likely meant.
  var number: ClauseNumber

  /// The other number that the same letters can mean: the letter of "(i)", which is read as 1.
  var alternate: ClauseNumber?

  /// In what the number is written, by its first component.
  var script: Script

  /// Where the number stands, without the parentheses around it.
  var range: Range<Int>

  /// Whether its components are joined by a hyphen, so that "5-8" may be a range.
  var isHyphenated = false

  /// The characters of which a number can be made.
  enum Script: UInt8, Sendable, Hashable {
    /// Digits.
    case arabic

    /// Roman digits.
    case roman

    /// Letters.
    case letter

    /// Words, such as "Twenty-One" or "first".
    case word
  }

  /// The places of this number and another in the count of both, if both are digits or both are letters.
  func places(beside other: ReferencedNumber) -> (own: Int, other: Int)? {
    if let own = letter, let next = other.letter { return (own, next) }
    guard let own = number.value, let next = other.number.value else { return nil }
    return (own, next)
  }

  /// The place of a letter that stands alone in the alphabet, counted from 1.
  var letter: Int? {
    let letters = script == .letter ? number : alternate
    guard let letters, letters.componentCount == 1, letters.endsWithLetter else { return nil }
    let place = Int(letters.packed >> 48) - 0x8000
    return (1...26).contains(place) ? place : nil
  }
}
