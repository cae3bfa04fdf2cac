/// The number of a clause among its siblings, as it is printed: "5 bis", "(b)" or "2.3".
///
/// A label says where a clause stands, not which clause it is: it is computed from the clause's
/// place and changes when another is put before it. What was imported keeps the label it was
/// printed with, so that a stale number can be told.
///
/// Labels have no order of their own, since "(b)" and "3" cannot be compared; whether one label
/// follows another among siblings is answered by ``isSuccessor(of:)``.
///
/// In JSON a label is an object of its text and the style in which that text is to be read:
/// `{"text": "(b)", "style": {"numeral": "lowercaseLetter", "enclosure": "parentheses"}}`.
public struct Label: Sendable, Hashable {
  /// The most numbers of levels above that a compound label may repeat.
  ///
  /// Treaties go four levels below the article; the bound keeps hostile text short.
  public static let maximumPrefixCount = 15

  /// How the label is written.
  public let style: LabelStyle

  /// The number of the clause among its siblings, from 1 on; always 1 for a bullet.
  public let number: Int

  /// The numbers of the levels above that a compound label repeats, outermost first.
  ///
  /// It is empty for every other style, and for a compound label on the outermost level.
  public let prefix: [Int]

  /// The place after the number, if the clause was put between two numbers.
  public let insertion: Insertion?

  /// Makes a label.
  ///
  /// There is no label if the number is outside the range of the style or does not fit its other
  /// parts. Only compound styles take a prefix, of at most ``maximumPrefixCount`` numbers from 1
  /// on. Multiplicatives stand after every number ("5 bis", "(b bis)"), letters only after digits
  /// ("5A"). A bullet takes neither and holds no number: whichever it is given, it is the same.
  ///
  /// - Parameters:
  ///   - number: The number of the clause among its siblings, from 1 on.
  ///   - style: How the label is written.
  ///   - prefix: The numbers of the levels above, outermost first.
  ///   - insertion: The place after the number, if there is one.
  public init?(
    number: Int, style: LabelStyle, prefix: [Int] = [], insertion: Insertion? = nil
  ) {
    guard style.range.contains(number) else { return nil }
    switch style {
    case .numbered(let numeral, _):
      guard prefix.isEmpty, insertion?.kind != .letter || numeral == .arabic else { return nil }
    case .compound:
      guard prefix.count <= Self.maximumPrefixCount, prefix.allSatisfy({ $0 >= 1 }) else {
        return nil
      }
    case .bullet:
      guard prefix.isEmpty, insertion == nil else { return nil }
    }
    self.style = style
    self.number = style == .bullet ? 1 : number
    self.prefix = prefix
    self.insertion = insertion
  }
}
