extension JSONPath {
  /// Creates a path from its full text, as ``text`` writes it.
  ///
  /// Accepted are `$` and any number of `.key`, `['key']` and `[index]`, without spaces. Keys after
  /// a dot are ASCII identifiers; keys in quotes may use every escape of RFC 9535.
  ///
  /// - Parameter text: The text of a path.
  /// - Complexity: O(*n*), where *n* is the length of the text.
  public init?(text: String) {
    var rest = Substring(text).utf8
    guard rest.popFirst() == UInt8(ascii: "$") else { return nil }
    components = []
    while let byte = rest.popFirst() {
      let component: Component? =
        switch (byte, rest.first) {
        case (UInt8(ascii: "."), _): Self.identifier(from: &rest)
        case (UInt8(ascii: "["), UInt8(ascii: "'")): Self.quotedKey(from: &rest)
        case (UInt8(ascii: "["), _): Self.index(from: &rest)
        default: nil
        }
      guard let component else { return nil }
      components.append(component)
    }
  }

  private static func identifier(from rest: inout Substring.UTF8View) -> Component? {
    let key = rest.prefix { $0.isIdentifierStart || $0.isDigit }
    rest = rest[key.endIndex...]
    let text = String(Substring(key))
    return text.isIdentifier ? .key(text) : nil
  }

  private static func index(from rest: inout Substring.UTF8View) -> Component? {
    let digits = String(Substring(rest.prefix { $0 != UInt8(ascii: "]") }))
    rest = rest.dropFirst(digits.utf8.count)
    // Comparing with the canonical digits refuses a plus sign, leading zeros and minus zero.
    guard rest.popFirst() != nil, let index = Int(digits), String(index) == digits else {
      return nil
    }
    return .index(index)
  }

  private static func quotedKey(from rest: inout Substring.UTF8View) -> Component? {
    rest = rest.dropFirst()
    var units: [UInt16] = []
    var scalars = Substring(rest).unicodeScalars
    while let scalar = scalars.popFirst(), scalar != "'" {
      if scalar != "\\" {
        guard scalar.value >= 0x20 else { return nil }
        units.append(contentsOf: String(scalar).utf16)
      } else if let unit = escapedUnit(from: &scalars) {
        units.append(unit)
      } else {
        return nil
      }
    }
    rest = Substring(scalars).utf8
    let key = String(decoding: units, as: UTF16.self)
    // Decoding repairs half a surrogate pair, and then the key is not the one that was written.
    guard rest.popFirst() == UInt8(ascii: "]"), key.utf16.elementsEqual(units) else { return nil }
    return .key(key)
  }

  /// Reads what follows a backslash.
  private static func escapedUnit(
    from scalars: inout Substring.UnicodeScalarView
  ) -> UInt16? {
    switch scalars.popFirst() {
    case "'": return 0x27
    case "\"": return 0x22
    case "\\": return 0x5C
    case "/": return 0x2F
    case "b": return 0x08
    case "f": return 0x0C
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "u":
      var unit: UInt32 = 0
      for _ in 0..<4 {
        guard let scalar = scalars.popFirst(), scalar.isASCII,
          let digit = UInt8(truncatingIfNeeded: scalar.value).hexadecimalDigitValue
        else { return nil }
        unit = unit &<< 4 | digit
      }
      return UInt16(truncatingIfNeeded: unit)
    default: return nil
    }
  }
}
