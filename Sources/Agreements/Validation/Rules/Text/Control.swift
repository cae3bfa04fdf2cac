/// Reports control characters.
struct Control: Rule {
  let description = RuleDescription(
    "text.control", "There are no control characters but line feeds and tabs.", severity: .error,
    basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for (place, passage) in context.passages.enumerated() {
      let found = controls(passage)
      guard let first = found.first else { continue }
      let places = found.map { context.location($0.range, inPassage: place) }
      let edits: [FixIt.Edit] = zip(found, places).map {
        .replaceWords(at: $1, with: Self.replacement($0.scalar))
      }
      findings.report(
        "\(first.scalar.title) is a control character", atPlaces: places,
        fixIts: [
          FixIt("write the character that is meant, or none", .needsReview, edits)
        ])
    }
  }

  private func controls(_ passage: Passage) -> [(scalar: Unicode.Scalar, range: Range<Int>)] {
    var found: [(scalar: Unicode.Scalar, range: Range<Int>)] = []
    if passage.traits.contains(.control) {
      for (index, byte) in passage.bytes.enumerated()
      where byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F {
        found.append((Unicode.Scalar(byte), index..<index + 1))
      }
    }
    if passage.traits.contains(.unusual) {
      found += WideCharacters(passage.bytes).filter { $0.scalar.value < 0xA0 }
      found.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    return found
  }

  /// What a control character probably stands for: above U+0080 the character of Windows-1252 with that byte.
  private static func replacement(_ scalar: Unicode.Scalar) -> String {
    guard let byte = UInt8(exactly: scalar.value), byte >= 0x80 else { return "" }
    let text = DecodedInput([byte], encoding: .windows1252).text
    guard let meant = text.bytes.scalar(at: 0), meant.value >= 0xA0 else { return "" }
    return String(meant)
  }
}
