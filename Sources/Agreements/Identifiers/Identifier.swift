/// An opaque, immutable name by which one kind of thing is known inside an agreement.
///
/// Identifiers carry no meaning: a clause keeps its identifier when it is moved, renumbered or
/// rewritten, so that references and comparisons can follow it. Each kind of thing has a type of
/// its own, so that one cannot stand where another is wanted. In JSON an identifier is a string.
public protocol Identifier: RawRepresentable<String>, Sendable, Hashable, Codable, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// Makes the identifier that is written as the given text.
  init(rawValue: String)
}

extension Identifier {
  /// Makes the identifier that is written as the given text.
  public init(_ text: String) {
    self.init(rawValue: text)
  }

  /// Makes the identifier that is written as the given literal.
  public init(stringLiteral text: String) {
    self.init(rawValue: text)
  }

  /// The identifier's text.
  public var description: String { rawValue }

  /// Orders identifiers by the Unicode scalars of their texts, whatever the locale.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}
