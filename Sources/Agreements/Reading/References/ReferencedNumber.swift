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
}
