import Agreements
import Foundation
import Testing

@Suite("Checksum")
struct ChecksumTests {
  @Test(
    "the examples of FIPS 180-4 have the published digests",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func publishedExamples(message: String, digest: String) {
    #expect(Checksum(of: message.utf8).hexadecimal == digest)
  }

  @Test("a million letters a have the published digest")
  func millionLetters() {
    let checksum = Checksum(of: [UInt8](repeating: 0x61, count: 1_000_000))
    #expect(
      checksum.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("every length around the borders of a block gives the digest of the naive reference")
  func lengths() {
    for length in 0...130 {
      let message = Self.message(ofLength: length)
      #expect(Checksum(of: message).hexadecimal == Self.reference(message), "length \(length)")
    }
  }

  @Test(
    "lengths at the borders of a block have the digests another implementation gives",
    arguments: [
      (1, "084fed08b978af4d7d196a7446a86b58009e636b611db16211b65a9aadff29c5"),
      (55, "e7313d333c272e639f790978283f9eb392e843d0f29b7016828bb1daa4aac70b"),
      (56, "4324d65f3c103567f5589c710bc08f8523f929a9272e3af36fc968e52abc6c27"),
      (57, "35df609437dcfea3279283ab79fd554e2bf78f8f7ae2de532d8ee300b09e8f73"),
      (63, "81c80242132f230c3bd41b3e63bbcff16107339549214a99614ff26664625055"),
      (64, "39e3d7b6b5d075d37d053ad89b24b41bef4f3c29760c84447cab3f3be1882241"),
      (65, "aacca6ff74fdbb296d165a45cecfa04e5127bc008770fbbdd48006f2d2fae95e"),
      (119, "9ce7368e4daf32341631b492e80359dc9f594b48453cd0dd5bf0b19279cc177e"),
      (120, "7836b787757e95e58b3ca5aec90b1b004e8deba1e50e9675af9cabf1a13a04b5"),
      (128, "d2742f1f4ac6bb7ca2b239ee18402ba8b3f9f8e652d2a72973c2b9ba11c08cf6"),
    ])
  func borders(length: Int, digest: String) {
    #expect(Checksum(of: Self.message(ofLength: length)).hexadecimal == digest)
  }

  @Test("the digest depends on the bytes and not on the kind of sequence they come from")
  func kindsOfSequence() {
    for length in [0, 1, 55, 56, 63, 64, 65, 127, 128, 200] {
      let message = Self.message(ofLength: length)
      let expected = Checksum(of: message)
      #expect(Checksum(of: ([9] + message + [9]).dropFirst().dropLast()) == expected)
      #expect(Checksum(of: ContiguousArray(message)) == expected)
      #expect(Checksum(of: AnySequence(message)) == expected)
      #expect(Checksum(of: (0..<length).lazy.map(Self.byte(at:))) == expected)
      for size in 1...70 {
        let starts = stride(from: 0, to: length, by: size)
        let chunks = starts.map { message[$0..<min($0 + size, length)] }
        #expect(Checksum(of: chunks.joined()) == expected, "chunks of \(size)")
      }
    }
  }

  @Test("changing any single bit changes the digest")
  func singleBits() {
    let message = Self.message(ofLength: 70)
    var seen: Set = [Checksum(of: message)]
    for index in message.indices {
      for bit in 0..<8 {
        var changed = message
        changed[index] ^= 1 << UInt8(bit)
        #expect(seen.insert(Checksum(of: changed)).inserted, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test("hexadecimal digits of either case give the checksum, and its text is in lower case")
  func hexadecimal() throws {
    for length in 0..<50 {
      let checksum = Checksum(of: Self.message(ofLength: length))
      #expect(Checksum(hexadecimal: checksum.hexadecimal) == checksum)
      #expect(Checksum(hexadecimal: checksum.hexadecimal.uppercased()) == checksum)
      #expect(checksum.hexadecimal == checksum.hexadecimal.lowercased())
      #expect("\(checksum)" == checksum.hexadecimal)
    }
  }

  @Test("a text with anything else than a hexadecimal digit in any place is no checksum")
  func invalidHexadecimal() {
    let digits = Array(repeating: Character("a"), count: 64)
    for index in digits.indices {
      for wrong: Character in ["g", "G", "/", ":", "@", "`", " ", "-", "x", "é", "４", "\0"] {
        var text = digits
        text[index] = wrong
        #expect(Checksum(hexadecimal: String(text)) == nil, "\(wrong) at \(index)")
      }
    }
  }

  @Test("a text that is not 64 digits long is no checksum")
  func wrongLength() {
    for length in (0...200) where length != 64 {
      #expect(Checksum(hexadecimal: String(repeating: "0", count: length)) == nil)
    }
    #expect(Checksum(hexadecimal: "0x" + String(repeating: "0", count: 62)) == nil)
    // 32 characters of two bytes each are 64 bytes.
    #expect(Checksum(hexadecimal: String(repeating: "é", count: 32)) == nil)
  }

  @Test("a checksum is coded as the string of its digits, and read from digits of either case")
  func coding() throws {
    let checksum = Checksum(of: "abc".utf8)
    let data = try JSONEncoder().encode([checksum])
    #expect(String(decoding: data, as: UTF8.self) == "[\"\(checksum)\"]")
    #expect(try JSONDecoder().decode([Checksum].self, from: data) == [checksum])
    let upper = Data("[\"\(checksum.hexadecimal.uppercased())\"]".utf8)
    #expect(try JSONDecoder().decode([Checksum].self, from: upper) == [checksum])
  }

  @Test(
    "a coded value that is no checksum is refused and not trapped on",
    arguments: ["[\"\"]", "[\"abc\"]", "[12]", "[null]", "[{}]"])
  func invalidCoding(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Checksum].self, from: Data(text.utf8))
    }
  }

  private static func byte(at index: Int) -> UInt8 { UInt8(truncatingIfNeeded: index * 7 + 3) }

  private static func message(ofLength length: Int) -> [UInt8] { (0..<length).map(byte(at:)) }

  /// SHA-256 written down from its definition, with constants computed rather than listed.
  private static func reference(_ message: [UInt8]) -> String {
    let primes = (2...311).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }
    let constants = primes.map { fraction(of: { $0 * $0 * $0 })(Double($0)) }
    var state = primes.prefix(8).map { fraction(of: { $0 * $0 })(Double($0)) }
    var padded = message + [0x80]
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    padded += (0..<8).map { UInt8(bits >> (56 - 8 * UInt64($0)) & 0xFF) }
    for start in stride(from: 0, to: padded.count, by: 64) {
      var words = (0..<16).map { word in
        padded[(start + 4 * word)..<(start + 4 * word + 4)].reduce(UInt32(0)) {
          $0 << 8 | UInt32($1)
        }
      }
      for round in 16..<64 {
        let (w2, w15) = (words[round - 2], words[round - 15])
        let sigma1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >> 10)
        let sigma0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >> 3)
        words.append(sigma1 &+ words[round - 7] &+ sigma0 &+ words[round - 16])
      }
      var v = state
      for round in 0..<64 {
        let sum1 = rotate(v[4], 6) ^ rotate(v[4], 11) ^ rotate(v[4], 25)
        let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
        let first = v[7] &+ sum1 &+ choice &+ constants[round] &+ words[round]
        let sum0 = rotate(v[0], 2) ^ rotate(v[0], 13) ^ rotate(v[0], 22)
        let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
        v = [first &+ sum0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
      }
      for index in state.indices { state[index] &+= v[index] }
    }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits of the fractional part of the root of a number, where `power` inverts the
  /// root.
  private static func fraction(
    of power: @escaping (Double) -> Double
  ) -> (Double) -> UInt32 {
    { number in
      var (low, high) = (0.0, number)
      for _ in 0..<200 {
        let middle = (low + high) / 2
        if power(middle) <= number { low = middle } else { high = middle }
      }
      return UInt32((low - low.rounded(.down)) * 4_294_967_296)
    }
  }
}
