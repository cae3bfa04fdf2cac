extension ReferencedNumber {
  /// Reads the number of a heading or marker: "5", "III", "Twenty-One", "(a)", "2)", "1.1.".
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Where the number stands, without the word before it; what follows it is ignored.
  /// - Returns: The number, or `nil` if none stands at the beginning of the range.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> ReferencedNumber? {
    if let joined = spacedDigits(bytes, in: range) { return joined }
    let lexer = ReferenceLexer(bytes, in: range)
    let start = lexer.afterSpace(lexer.start)
    let read =
      lexer.enclosed(at: start) ?? lexer.digits(at: start) ?? lexer.capitals(at: start)
      ?? lexer.wordNumber(at: start) ?? lexer.smallLetters(at: start)
    return read?.number
  }

  /// A number whose digits stand apart from one another, as in the heading "Article 1 2" of a bad scan.
  private static func spacedDigits(_ bytes: [UInt8], in range: Range<Int>) -> ReferencedNumber? {
    let range = range.clamped(to: 0..<bytes.count)
    guard (3...5).contains(range.count), bytes[range].contains(0x20),
      bytes[range].allSatisfy({ $0 == 0x20 || (0x30...0x39).contains($0) })
    else { return nil }
    let value = bytes[range].reduce(0) { $1 == 0x20 ? $0 : $0 * 10 + Int($1) - 0x30 }
    return ClauseNumber(value: value).map {
      ReferencedNumber(number: $0, alternate: nil, script: .arabic, range: range)
    }
  }
}
