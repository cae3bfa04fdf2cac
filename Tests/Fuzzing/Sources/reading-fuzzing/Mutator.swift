/// Damages texts at random, and always alike for one seed.
struct Mutator {
  /// The greatest length of a damaged text, so that many can be read.
  private static let longest = 24_000

  private var state: UInt64
  private let texts: [[UInt8]]

  init(seed: UInt64, texts: [[UInt8]]) {
    state = seed
    self.texts = texts.filter { !$0.isEmpty }
  }

  /// The next damaged text, with the index of the text from which it was made.
  mutating func next() -> (bytes: [UInt8], source: Int) {
    guard !texts.isEmpty else { return ([], 0) }
    let source = below(texts.count)
    var bytes = excerpt(of: texts[source])
    for _ in 0...below(4) { damage(&bytes) }
    return (bytes, source)
  }

  private mutating func excerpt(of text: [UInt8]) -> [UInt8] {
    guard text.count > Self.longest else { return text }
    let start = below(3) == 0 ? 0 : below(text.count - Self.longest)
    return Array(text[start..<start + Self.longest])
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    guard bytes.count > 1 else { return }
    switch below(9) {
    case 0:
      for _ in 0...below(40) {
        bytes[below(bytes.count)] ^= UInt8(truncatingIfNeeded: 1 << below(8))
      }
    case 1:
      for _ in 0...below(20) { bytes[below(bytes.count)] = UInt8(truncatingIfNeeded: random()) }
    case 2:
      bytes.removeLast(below(bytes.count))
    case 3:
      let start = below(bytes.count)
      bytes += bytes[start..<min(bytes.count, start + below(6_000))]
    case 4:
      shuffleLines(&bytes)
    case 5:
      let start = below(bytes.count)
      bytes.removeSubrange(start..<min(bytes.count, start + below(2_000)))
    case 6:
      for index in bytes.indices where bytes[index] == 0x0A && below(3) == 0 { bytes[index] = 0x20 }
    case 7:
      // A piece of another text behind it: lists and headings that are open meet others.
      let other = excerpt(of: texts[below(texts.count)])
      let start = below(other.count)
      bytes += other[start..<min(other.count, start + below(12_000))]
    default:
      let fragments = [
        "\nArticle 7\n", "(a) ", "\n1. ", "\u{2014} ", "; and\n", "\r\n", "\nANNEX I\n", "\u{00A0}",
        "](",
      ]
      for _ in 0...below(12) {
        bytes.insert(
          contentsOf: Array(fragments[below(fragments.count)].utf8), at: below(bytes.count))
      }
    }
  }

  private mutating func shuffleLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<min(lines.count, 60) { lines.swapAt(below(lines.count), below(lines.count)) }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func below(_ bound: Int) -> Int {
    bound <= 1 ? 0 : Int(random() % UInt64(bound))
  }

  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
