/// What numbers a paragraph or a point of a list at the start of a line: "1.", "(a)", "ii)", "–".
struct Marker: Sendable {
  /// How the number is written; markers of one list agree in it.
  struct Style: Sendable, Hashable {
    /// What encloses the number.
    var enclosure: Enclosure

    /// The numbers that it is taken from.
    var family: Family
  }

  /// What encloses a number.
  enum Enclosure: UInt8, Sendable, Hashable {
    /// Nothing: "1".
    case none
    /// A point after it: "1.".
    case point
    /// A parenthesis after it: "1)".
    case closing
    /// Parentheses around it: "(1)".
    case parentheses
  }

  /// The numbers a marker is taken from; lowercase letters and Roman numerals are told apart by their siblings.
  enum Family: UInt8, Sendable, Hashable {
    /// 1, 2, 3.
    case arabic
    /// 1.1, 1.2.
    case compound
    /// 1.1.1, 1.1.2, and deeper.
    case deepCompound
    /// a, b or i, ii.
    case lowercase
    /// A, B or I, II.
    case uppercase
    /// aa, bb.
    case repeated
    /// A dash or a bullet.
    case bullet
  }

  /// How the number is written.
  var style: Style

  /// The number; 1 for a bullet.
  var number: PrintedNumber

  /// Another reading of it, where a letter may be a Roman numeral.
  var alternative: PrintedNumber?

  /// The marker as printed, with what encloses it.
  var label: Range<Int>

  /// Where what is marked begins.
  var contentStart: Int

  /// The first of the readings of the number that meets a condition.
  @inline(__always)
  func reading(where isFit: (PrintedNumber) -> Bool) -> PrintedNumber? {
    if isFit(number) { return number }
    guard let alternative, isFit(alternative) else { return nil }
    return alternative
  }
}
