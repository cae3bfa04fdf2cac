/// The SHA-256 digest of a source document, which identifies its exact bytes.
///
/// A reference to a document that carries its checksum stays verifiable: whoever holds the bytes
/// can compute the digest again and see whether they are the ones the reference means. The digest
/// is the one FIPS 180-4 defines; it is no signature and says nothing about who wrote the bytes.
///
/// The canonical text is 64 lower-case hexadecimal digits, and that is also how a checksum is
/// coded.
public struct Checksum: Sendable, Hashable {
  /// The digest as the eight big-endian words of FIPS 180-4, in order.
  private let words: SIMD8<UInt32>

  /// Computes the checksum of a document.
  ///
  /// The bytes are read once and in order, and no more than one block of 64 bytes is held at a
  /// time, so a sequence that reads a file as it goes is never in memory as a whole.
  ///
  /// - Parameter bytes: The bytes of the document, from the first to the last.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public init(of bytes: some Sequence<UInt8>) {
    var digester = Digester()
    digester.append(contentsOf: bytes)
    words = digester.finish()
  }

  /// Creates a checksum from its hexadecimal digits.
  ///
  /// - Parameter hexadecimal: Exactly 64 ASCII hexadecimal digits, without prefix or spaces. Upper
  ///   case is accepted and means the same checksum.
  public init?(hexadecimal: String) {
    guard hexadecimal.utf8.count == 64 else { return nil }
    var words = SIMD8<UInt32>()
    for (position, byte) in hexadecimal.utf8.enumerated() {
      guard let digit = Self.value(ofDigit: byte) else { return nil }
      words[position / 8] = words[position / 8] &<< 4 | digit
    }
    self.words = words
  }

  /// The 64 lower-case hexadecimal digits of the digest.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for index in words.indices {
      for shift: UInt32 in [28, 24, 20, 16, 12, 8, 4, 0] {
        text.append(digits[Int(words[index] &>> shift & 0xF)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func value(ofDigit byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte &- UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte &- UInt8(ascii: "a") &+ 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte &- UInt8(ascii: "A") &+ 10)
    default: nil
    }
  }
}

extension Checksum: CustomStringConvertible {
  /// The hexadecimal digits of the digest.
  public var description: String { hexadecimal }
}
