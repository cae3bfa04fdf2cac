/// Reports words that mix Latin letters with Cyrillic or Greek ones.
struct MixedScriptWord: Rule {
  let description = RuleDescription(
    "text.mixed-script-word", "No word mixes Latin letters with Cyrillic or Greek ones.",
    severity: .error, basis: ["Unicode Technical Standard #39"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for (place, passage) in context.passages.enumerated()
    where passage.traits.contains(.unusual) {
      for word in MixedWord.words(in: passage.bytes) {
        let location = context.location(word.range, inPassage: place)
        findings.report(
          "“\(word.text)” mixes Latin letters with \(word.intruders)", at: location,
          fixIts: Skeleton.latin(word.text).map {
            [
              FixIt(
                "write “\($0)” in Latin letters", .needsReview,
                [.replaceWords(at: location, with: $0)])
            ]
          } ?? [])
      }
    }
  }
}

/// A word that mixes Latin letters with Cyrillic or Greek ones.
struct MixedWord: Sendable {
  /// Where it stands.
  var range: Range<Int>

  /// The word.
  var text: String

  /// What is mixed in, such as "Cyrillic “а”".
  var intruders: String

  /// The mixed words of a text.
  static func words(in bytes: [UInt8]) -> [MixedWord] {
    var words: [MixedWord] = []
    var done = 0
    for (scalar, range) in WideCharacters(bytes) where range.lowerBound >= done {
      guard scalar.value < 0x2C00, let script = LetterScript(scalar), script != .latin else {
        continue
      }
      let word = Self.word(around: range, in: bytes)
      done = word.upperBound
      if let mixed = mixed(word, in: bytes) { words.append(mixed) }
    }
    return words
  }

  /// Whether the word of a range is mixed in a way that is no notation.
  private static func mixed(_ range: Range<Int>, in bytes: [UInt8]) -> MixedWord? {
    let text = String(decoding: bytes[range], as: UTF8.self)
    var latin = 0
    var others: [Unicode.Scalar] = []
    var lookalikes = 0
    var isCyrillic = false
    for scalar in text.unicodeScalars {
      switch LetterScript(scalar) {
      case .latin: latin += 1
      case .greek, .cyrillic:
        others.append(scalar)
        if LetterScript(scalar) == .cyrillic { isCyrillic = true }
        if Skeleton.lookalikes[scalar.value] != nil { lookalikes += 1 }
      case nil: break
      }
    }
    // "μm" and "kΩ" are units and "βcarotene" a name; a Greek letter that looks like a Latin one is neither, unless it
    // stands for a quantity.
    let isNotation = !isCyrillic && (lookalikes == 0 || latin + others.count < 4)
    guard latin > 0, let first = others.first, !isNotation else { return nil }
    return MixedWord(
      range: range, text: text,
      intruders: "\(isCyrillic ? "Cyrillic" : "Greek") “\(first)” (\(first.title))")
  }

  /// The letters around a range.
  private static func word(around range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while let scalar = bytes.scalar(endingAt: start), isLetter(scalar) {
      start -= UTF8.width(scalar)
    }
    var end = range.upperBound
    while let scalar = bytes.scalar(at: end), isLetter(scalar) { end += UTF8.width(scalar) }
    return start..<end
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic }
    return LetterScript(scalar) != nil || (0x300...0x36F).contains(scalar.value)
  }
}
