/// A currency, named by its alphabetic code of ISO 4217.
///
/// Any three letters are accepted, so that texts about currencies no longer in use, or not yet
/// known to the library, keep their meaning; ``isActive`` tells whether the code is in use.
public struct Currency: Sendable, Hashable {
  /// The dollar of the United States.
  public static let usDollar = Currency(knownCode: "USD")

  /// The euro.
  public static let euro = Currency(knownCode: "EUR")

  /// The code: three capital letters from A to Z.
  public let code: String

  /// Makes the currency with the given code, or nothing if it is not three letters from A to Z.
  ///
  /// - Parameter code: The alphabetic code in capital letters, such as `USD`.
  public init?(code: String) {
    let letters = code.utf8.prefix(4)
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard letters.count == 3, letters.allSatisfy(capitals.contains) else { return nil }
    self.code = code
  }

  private init(knownCode code: String) {
    self.code = code
  }
}

extension Currency: CustomStringConvertible {
  /// The alphabetic code.
  public var description: String { code }
}
