/// A place taken between two numbers in an amending or a consolidated text: "5 bis" or "5A".
///
/// A text that is amended keeps the numbers it has, and what is put between 5 and 6 borrows the
/// number 5. The practice of the United Nations counts such places with Latin multiplicatives, that
/// of the United Kingdom with letters. A fresh text has none.
///
/// Insertions are ordered as they are printed: multiplicatives by their number, then letters by
/// theirs. One text uses one of the two; that multiplicatives come first merely makes the order
/// total.
///
/// In JSON an insertion is its text, such as `"bis"` or `"A"`.
public struct Insertion: Sendable, Hashable {
  /// A way of counting the places between two numbers.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Latin multiplicatives, from 2, bis, to 10, decies.
    case multiplicative

    /// Letters in upper case, from 1, A, to 702, ZZ.
    case letter

    /// The numbers that can be counted in this way.
    ///
    /// Multiplicatives begin at 2, since the number itself is the first of its name.
    public var range: ClosedRange<Int> {
      switch self {
      case .multiplicative: 2...10
      case .letter: Numeral.uppercaseLetter.range
      }
    }
  }

  /// The way this insertion is counted.
  public let kind: Kind

  /// The number of this insertion in its way of counting: 2 for bis, 1 for A.
  public let number: Int

  /// Makes an insertion of a kind.
  ///
  /// - Parameters:
  ///   - kind: The way of counting.
  ///   - number: The number counted; outside the range of the kind there is no insertion.
  public init?(_ kind: Kind, _ number: Int) {
    guard kind.range.contains(number) else { return nil }
    self.kind = kind
    self.number = number
  }

  /// Makes a multiplicative of which the number is known to be in range.
  private init(multiplicative number: Int) {
    kind = .multiplicative
    self.number = number
  }

  /// The first place after a number: "5 bis".
  public static let bis = Insertion(multiplicative: 2)

  /// The second place after a number: "5 ter".
  public static let ter = Insertion(multiplicative: 3)

  /// The third place after a number: "5 quater".
  public static let quater = Insertion(multiplicative: 4)

  /// The fourth place after a number: "5 quinquies".
  public static let quinquies = Insertion(multiplicative: 5)

  /// The fifth place after a number: "5 sexies".
  public static let sexies = Insertion(multiplicative: 6)

  /// The sixth place after a number: "5 septies".
  public static let septies = Insertion(multiplicative: 7)

  /// The seventh place after a number: "5 octies".
  public static let octies = Insertion(multiplicative: 8)

  /// The eighth place after a number: "5 novies".
  public static let novies = Insertion(multiplicative: 9)

  /// The ninth place after a number: "5 decies".
  public static let decies = Insertion(multiplicative: 10)

  /// Whether this is the first place after a number: bis or A.
  var isFirst: Bool { number == kind.range.lowerBound }
}
