extension Insertion: CustomStringConvertible {
  /// The multiplicatives; the word for n stands at n - 2.
  private static let multiplicatives = [
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
  ]

  /// The bytes of the longest insertion, "quinquies".
  private static let longest = 9

  /// The insertion as it is printed after a number: "bis" or "A".
  public var text: String {
    switch kind {
    case .multiplicative: Self.multiplicatives[number - 2]
    case .letter: Numeral.uppercaseLetter.string(for: number) ?? ""
    }
  }

  /// The insertion as it is printed, the same as ``text``.
  public var description: String { text }

  /// Reads an insertion, the strict inverse of ``text``.
  ///
  /// - Parameter text: A multiplicative in lower case or letters in upper case, and nothing else.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.longest else { return nil }
    if let index = Self.multiplicatives.firstIndex(of: text) {
      self.init(.multiplicative, index + 2)
    } else if let number = Numeral.uppercaseLetter.number(for: text) {
      self.init(.letter, number)
    } else {
      return nil
    }
  }
}

extension Insertion: Comparable {
  /// Whether an insertion is printed before another at the same number.
  ///
  /// - Parameters:
  ///   - first: An insertion.
  ///   - second: Another insertion.
  /// - Returns: `true` if the first one comes earlier in the text.
  public static func < (first: Self, second: Self) -> Bool {
    switch (first.kind, second.kind) {
    case (.multiplicative, .letter): true
    case (.letter, .multiplicative): false
    case (.multiplicative, .multiplicative), (.letter, .letter): first.number < second.number
    }
  }
}

extension Insertion: Codable {
  /// Reads an insertion from its text.
  ///
  /// - Parameter decoder: The decoder to read from.
  /// - Throws: `DecodingError.dataCorrupted` if the string is no insertion, and what the decoder
  ///   throws if there is no string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let insertion = Self(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "An insertion is one of bis, ter … decies, or letters from A to ZZ.")
    }
    self = insertion
  }

  /// Writes an insertion as its text.
  ///
  /// - Parameter encoder: The encoder to write to.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
