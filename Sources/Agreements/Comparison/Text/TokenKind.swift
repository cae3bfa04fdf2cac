/// What a token of a compared text is.
struct TokenKind: Sendable, Hashable {
  private let rawValue: UInt8

  private init(_ rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// A word, which begins with a letter.
  static let word = TokenKind(0)

  /// A number, which begins with a digit.
  static let number = TokenKind(1)

  /// A mark of punctuation or another sign, one character long.
  static let mark = TokenKind(2)

  private static let variantBit: UInt8 = 4

  /// Whether it is a mark.
  @inline(__always)
  var isMark: Bool { rawValue & 2 != 0 }

  /// Whether it is a word or a number.
  @inline(__always)
  var isWord: Bool { rawValue & 2 == 0 }

  /// Whether it is a number.
  @inline(__always)
  var isNumber: Bool { rawValue & 3 == 1 }

  /// Whether it holds a soft hyphen, a curly apostrophe or a hyphen that does not break, which tokens of the same
  /// identity may not: only of such tokens can the bytes differ.
  @inline(__always)
  var isVariant: Bool { rawValue & Self.variantBit != 0 }

  /// The same kind, spelled with characters that its identity leaves aside.
  var asVariant: TokenKind { TokenKind(rawValue | Self.variantBit) }
}
