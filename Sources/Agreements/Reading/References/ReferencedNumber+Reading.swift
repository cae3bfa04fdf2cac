extension ReferencedNumber {
  /// Reads the number of a heading or marker: "5", "III", "Twenty-One", "(a)", "2)", "1.1.".
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: Where the number stands, without the word before it; what follows it is ignored.
  /// - Returns: The number, or `nil` if none stands at the beginning of the range.
  static func read(_ bytes: [UInt8], in range: Range<Int>) -> ReferencedNumber? {
    let lexer = ReferenceLexer(bytes, in: range)
    let start = lexer.afterSpace(lexer.start)
    let read =
      lexer.enclosed(at: start) ?? lexer.digits(at: start) ?? lexer.capitals(at: start)
      ?? lexer.wordNumber(at: start) ?? lexer.smallLetters(at: start)
    return read?.number
  }
}
