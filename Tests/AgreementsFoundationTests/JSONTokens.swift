/// The tokens of a JSON text that is known to be valid: where its strings, numbers, words and signs
/// stand.
struct JSONTokens {
  private(set) var bytes: [UInt8]
  private(set) var ranges: [Range<Int>] = []

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
    var position = 0
    while position < self.bytes.count {
      let end = end(ofTokenAt: position)
      if !Self.isSpace(self.bytes[position]) { ranges.append(position..<end) }
      position = end
    }
  }

  subscript(index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }

  func text(_ index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  /// Whether a token is the key of a member.
  func isKey(_ index: Int) -> Bool {
    index + 1 < ranges.count && text(index + 1) == ":"
  }

  /// The tokens of the value that begins with a token: itself, or all to the closing bracket.
  func value(from index: Int) -> ClosedRange<Int> {
    var depth = 0
    for end in index..<ranges.count {
      switch text(end) {
      case "{", "[": depth += 1
      case "}", "]": depth -= 1
      default: break
      }
      if depth <= 0 { return index...end }
    }
    return index...(ranges.count - 1)
  }

  /// The text with some tokens replaced.
  func replacing(_ tokens: ClosedRange<Int>, with text: some Sequence<UInt8>) -> [UInt8] {
    let range = ranges[tokens.lowerBound].lowerBound..<ranges[tokens.upperBound].upperBound
    return bytes[..<range.lowerBound] + Array(text) + bytes[range.upperBound...]
  }

  /// The text without white space between its tokens.
  var compact: String {
    ranges.indices.map(text).joined()
  }

  private func end(ofTokenAt start: Int) -> Int {
    var end = start + 1
    switch bytes[start] {
    case UInt8(ascii: "\""):
      while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      return min(end + 1, bytes.count)
    case let byte where Self.isSign(byte) || Self.isSpace(byte):
      return end
    default:
      while end < bytes.count, !Self.isSign(bytes[end]), !Self.isSpace(bytes[end]) { end += 1 }
      return end
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool { "{}[]:,".utf8.contains(byte) }

  private static func isSpace(_ byte: UInt8) -> Bool { " \n\r\t".utf8.contains(byte) }
}
