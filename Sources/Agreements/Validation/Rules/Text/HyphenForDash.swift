/// Reports hyphens that stand for dashes.
struct HyphenForDash: Rule {
  let description = RuleDescription(
    "text.hyphen-for-dash", "A dash between words is not written as a hyphen.", severity: .remark,
    basis: ["drafting practice"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    var places: [Location] = []
    for (place, passage) in context.passages.enumerated()
    where passage.traits.contains(.hyphen) && passage.part != .title && !context.isTable(passage) {
      for range in Self.dashes(in: passage.bytes) {
        places.append(context.location(range, inPassage: place))
      }
    }
    findings.report(
      "a hyphen stands for a dash", atPlaces: places,
      fixIts: [
        FixIt("write “–”", .safe, places.map { .replaceWords(at: $0, with: "–") })
      ])
  }

  /// One or two hyphens between spaces, with words and no numbers on both sides.
  private static func dashes(in bytes: [UInt8]) -> [Range<Int>] {
    var dashes: [Range<Int>] = []
    // In a formula the hyphen stands for a minus sign.
    guard !bytes.contains(0x3D) else { return [] }
    var position = 1
    while position < bytes.count {
      guard bytes[position] == 0x2D, bytes[position - 1] == 0x20 else {
        position += 1
        continue
      }
      var end = position
      while end < bytes.count, bytes[end] == 0x2D { end += 1 }
      if end - position <= 2, end + 1 < bytes.count, bytes[end] == 0x20,
        let before = bytes.scalar(endingAt: position - 1), let after = bytes.scalar(at: end + 1),
        isWord(before), after.properties.isAlphabetic
      {
        dashes.append(position..<end)
      }
      position = end
    }
    return dashes
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || [")", ",", "”", "’", "]"].contains(scalar)
  }
}
