/// Writes JSON values on one line, with their members in the order in which they are given.
///
/// Encoders of the usual kind sort the keys of an object or leave their order open; these forms
/// promise an order.
struct JSONLine {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// Whether a comma belongs before the next value.
  private var goesOn = false

  /// Begins an object or, with a key, one that is a member.
  mutating func openObject(_ key: StaticString? = nil) { open(key, UInt8(ascii: "{")) }

  /// Ends an object.
  mutating func closeObject() { close(UInt8(ascii: "}")) }

  /// Begins an array that is a member.
  mutating func openArray(_ key: StaticString) { open(key, UInt8(ascii: "[")) }

  /// Ends an array.
  mutating func closeArray() { close(UInt8(ascii: "]")) }

  /// Ends the line, after which another can begin.
  mutating func end() {
    bytes.append(UInt8(ascii: "\n"))
    goesOn = false
  }

  /// Writes a text that is a member, or null.
  mutating func member(_ key: StaticString, _ value: String?) {
    begin(key)
    if let value { string(value) } else { literal("null") }
  }

  /// Writes a whole number that is a member, or null.
  mutating func member(_ key: StaticString, _ value: Int?) {
    begin(key)
    if let value { number(value) } else { literal("null") }
  }

  /// Writes a truth value that is a member, or null.
  mutating func member(_ key: StaticString, _ value: Bool?) {
    begin(key)
    literal(value.map { $0 ? "true" : "false" } ?? "null")
  }

  /// Writes an array of texts that is a member.
  mutating func member(_ key: StaticString, _ values: [String]) {
    openArray(key)
    for value in values {
      begin(nil)
      string(value)
    }
    closeArray()
  }

  /// Writes an array of whole numbers that is a member.
  mutating func member(_ key: StaticString, _ values: [Int]) {
    openArray(key)
    for value in values {
      begin(nil)
      number(value)
    }
    closeArray()
  }

  private mutating func open(_ key: StaticString?, _ bracket: UInt8) {
    begin(key)
    bytes.append(bracket)
    goesOn = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    goesOn = true
  }

  private mutating func begin(_ key: StaticString?) {
    if goesOn { bytes.append(UInt8(ascii: ",")) }
    goesOn = true
    guard let key else { return }
    // Keys are names of this program, in which nothing is to be escaped.
    bytes.append(UInt8(ascii: "\""))
    literal(key.description)
    literal("\":")
  }

  private mutating func number(_ value: Int) {
    guard value >= 0 else { return literal(String(value)) }
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private mutating func literal(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    if bytes[start...].contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
      bytes.removeSubrange(start...)
      for byte in text.utf8 { escaped(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escaped(_ byte: UInt8) {
    switch byte {
    case 0x22: literal("\\\"")
    case 0x5C: literal("\\\\")
    case 0x0A: literal("\\n")
    case 0x0D: literal("\\r")
    case 0x09: literal("\\t")
    case 0..<0x20:
      let digits = String(byte, radix: 16)
      literal("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    default: bytes.append(byte)
    }
  }
}
