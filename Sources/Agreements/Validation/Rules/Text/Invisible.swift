/// Reports characters that nobody sees, such as joiners within words.
struct Invisible: Rule {
  let description = RuleDescription(
    "text.invisible", "No character is invisible.", severity: .error,
    basis: ["Unicode Technical Standard #39"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for (place, passage) in context.passages.enumerated()
    where passage.traits.contains(.unusual) {
      let found = WideCharacters(passage.bytes).filter {
        Self.isInvisible($0.scalar) && !Self.isOrthography($0.scalar, $0.range, passage.bytes)
      }
      guard let first = found.first else { continue }
      let places = found.map { context.location($0.range, inPassage: place) }
      findings.report(
        "\(first.scalar.title) is invisible", atPlaces: places,
        fixIts: [
          FixIt(
            found.count == 1 ? "remove the character" : "remove the characters", .safe,
            places.map { .replaceWords(at: $0, with: "") })
        ])
    }
  }

  /// Whether a character is one that is not displayed; those of direction have a rule of their own.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD: true
    case 0..<0x34F, 0x0370..<0x0600, 0x2010...0x2027, 0x4E00...0x9FFF: false
    default: scalar.properties.isDefaultIgnorableCodePoint && !BidiControl.isControl(scalar)
    }
  }

  /// Whether the character belongs to the spelling of a script: a joiner or variation selector beside its letters.
  private static func isOrthography(
    _ scalar: Unicode.Scalar, _ range: Range<Int>, _ bytes: [UInt8]
  ) -> Bool {
    guard let before = bytes.scalar(endingAt: range.lowerBound)?.value else { return false }
    switch scalar.value {
    case 0x200C, 0x200D: return (0x0600..<0x1C00).contains(before)
    case 0x17B4, 0x17B5, 0x180B...0x180F: return (0x1780..<0x1900).contains(before)
    case 0xFE00...0xFE0F: return before >= 0x2100
    case 0xE0100...0xE01EF: return before >= 0x3400
    default: return false
    }
  }
}
