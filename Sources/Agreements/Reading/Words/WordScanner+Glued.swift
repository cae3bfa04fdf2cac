// Words that run together.
extension WordScanner {
  /// Adds the word at the position, or the words that run together there.
  @inline(__always)
  func appendWord(to tokens: inout [Token], _ pass: inout Pass) {
    let word = word(&pass)
    if pass.mayHoldModal {
      pass.mayHoldModal = false
      append(partsOf: word, to: &tokens, &pass)
    } else {
      tokens.append(word)
    }
  }

  private func append(partsOf word: Token, to tokens: inout [Token], _ pass: inout Pass) {
    let parts =
      word.shape.contains(.possessive)
      ? [] : GluedWords.parts(of: word.start..<word.end, in: bytes, vocabulary)
    guard !parts.isEmpty else {
      tokens.append(word)
      return
    }
    for part in parts {
      let key = FoldedWord(bytes[part])
      guard let entry = vocabulary.entry(key) else { continue }
      pass.families.formUnion(entry.families)
      tokens.append(
        Token(
          key, from: part.lowerBound, to: part.upperBound, entry.word, entry.families,
          isCapital(at: part.lowerBound) ? .capital : [],
          before: part.lowerBound == word.start ? word.before : []))
    }
  }
}
