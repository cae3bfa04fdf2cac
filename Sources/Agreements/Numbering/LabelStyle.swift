/// How the labels of one level of an agreement are written: "1.", "(a)", "2.3" or "Two".
///
/// A style knows no level of its own: the same "(1)" labels paragraphs here and items there. The
/// styles that treaties use have names, such as ``lowercaseLetterParenthesized``, and are listed in
/// ``all``; any other numeral can be put into any other enclosure.
///
/// In JSON a style is an object of its parts by name: `{"numeral": "arabic", "enclosure": "none"}`,
/// `{"separator": "point", "enclosure": "none"}` for a compound style, `{"mark": "dash"}` for a
/// bullet.
public enum LabelStyle: Sendable, Hashable {
  /// A number, in a numeral and an enclosure: "1", "(a)", "IV.".
  case numbered(numeral: Numeral, enclosure: Enclosure)

  /// A number in digits after the numbers of the levels above it: "2.3" or "2-3".
  case compound(separator: Separator, enclosure: Enclosure)

  /// A dash, which holds no number and so cannot be cited.
  case bullet

  /// The system in which numbers are written, or `nil` for a bullet, which has none.
  public var numeral: Numeral? {
    switch self {
    case .numbered(let numeral, _): numeral
    case .compound: .arabic
    case .bullet: nil
    }
  }

  /// What stands around the number; nothing does around a bullet.
  public var enclosure: Enclosure {
    switch self {
    case .numbered(_, let enclosure), .compound(_, let enclosure): enclosure
    case .bullet: .none
    }
  }

  /// What stands between the numbers of the levels, or `nil` if a label holds its own alone.
  public var separator: Separator? {
    switch self {
    case .compound(let separator, _): separator
    case .numbered, .bullet: nil
    }
  }

  /// The numbers that a label of this style may be given.
  ///
  /// Bullets may be given any number, since they hold none.
  public var range: ClosedRange<Int> {
    numeral?.range ?? 1...Int.max
  }
}
