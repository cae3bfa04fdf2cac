/// Reports no-break spaces where nothing is to be kept together.
struct NBSP: Rule {
  let description = RuleDescription(
    "text.nbsp", "No-break spaces stand only where words are to be kept together.",
    severity: .remark, basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    var places: [Location] = []
    for (place, passage) in context.passages.enumerated()
    where passage.traits.contains(.unusual) {
      for (scalar, range) in WideCharacters(passage.bytes)
      where (scalar.value == 0xA0 || scalar.value == 0x202F)
        && !Self.keepsTogether(range, in: passage.bytes)
      {
        places.append(context.location(range, inPassage: place))
      }
    }
    findings.report(
      "a no-break space stands where nothing is to be kept together", atPlaces: places,
      fixIts: [
        FixIt(
          "write plain spaces", .needsReview, places.map { .replaceWords(at: $0, with: " ") })
      ])
  }

  /// Whether the space binds what is commonly not parted: a number, a sign, an abbreviation, a capital.
  private static func keepsTogether(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let before = bytes.scalar(endingAt: range.lowerBound),
      let after = bytes.scalar(at: range.upperBound)
    else { return false }
    let isLetter = (before.properties.isAlphabetic, after.properties.isAlphabetic)
    if before.properties.isWhitespace || after.properties.isWhitespace { return false }
    return !(isLetter.0 && isLetter.1 && after.properties.isLowercase)
  }
}
