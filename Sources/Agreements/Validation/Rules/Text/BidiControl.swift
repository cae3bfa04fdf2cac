/// Reports characters that change the direction in which text is displayed.
struct BidiControl: Rule {
  let description = RuleDescription(
    "text.bidi-control", "No character changes the direction of the text unseen.",
    severity: .error,
    basis: [
      "Unicode Standard Annex #9", "Unicode Technical Standard #39",
      "Unicode Technical Standard #55",
    ], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    let isRightToLeft = ["ar", "fa", "he", "ur"].contains(context.agreement.language.id)
    for (place, passage) in context.passages.enumerated()
    where passage.traits.contains(.unusual) {
      let found = WideCharacters(passage.bytes).filter {
        Self.isControl($0.scalar) && !(isRightToLeft && Self.isMark($0.scalar))
      }
      guard let first = found.first else { continue }
      let places = found.map { context.location($0.range, inPassage: place) }
      findings.report(
        "\(first.scalar.title) changes the direction of the text unseen", atPlaces: places,
        fixIts: [
          FixIt(
            found.count == 1 ? "remove the character" : "remove the characters", .needsReview,
            places.map { .replaceWords(at: $0, with: "") })
        ])
    }
  }

  /// Whether a character is an embedding, an override, an isolate, their end, or a mark of direction.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default: isMark(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [0x200E, 0x200F, 0x061C].contains(scalar.value)
  }
}

extension Unicode.Scalar {
  /// The code point and the name, as in "U+202E RIGHT-TO-LEFT OVERRIDE".
  var title: String {
    let digits = String(value, radix: 16, uppercase: true)
    let point = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return properties.name.map { "\(point) \($0)" } ?? point
  }
}
