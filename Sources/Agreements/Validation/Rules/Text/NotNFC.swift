/// Reports characters that are not in Normalization Form C.
struct NotNFC: Rule {
  let description = RuleDescription(
    "text.not-nfc", "The text is in Normalization Form C.", severity: .warning,
    basis: ["Unicode Standard Annex #15"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    var places: [Location] = []
    var edits: [FixIt.Edit] = []
    var first: String?
    for (place, passage) in context.passages.enumerated()
    where passage.traits.contains(.unusual) {
      for (range, composed) in Self.changes(in: passage.bytes) {
        let location = context.location(range, inPassage: place)
        places.append(location)
        edits.append(.replaceWords(at: location, with: composed))
        first =
          first
          ?? String(decoding: passage.bytes[range], as: UTF8.self).unicodeScalars
          .map { $0.title }.joined(separator: ", ")
      }
    }
    findings.report(
      "the characters \(first ?? "") are not in Normalization Form C", atPlaces: places,
      fixIts: [FixIt("write the composed characters", .safe, edits)])
  }

  /// The stretches of a text that change in Form C, with what they become.
  private static func changes(in bytes: [UInt8]) -> [(range: Range<Int>, composed: String)] {
    var changes: [(Range<Int>, String)] = []
    var characters = WideCharacters(bytes)
    var next = characters.next()
    while let (scalar, range) = next {
      next = characters.next()
      if CanonicalComposition.isStable(scalar) { continue }
      let before = bytes.scalar(endingAt: range.lowerBound)
      let start = range.lowerBound - (before.map(UTF8.width) ?? 0)
      var end = range.upperBound
      while let (following, place) = next, place.lowerBound == end,
        !CanonicalComposition.isStable(following)
      {
        end = place.upperBound
        next = characters.next()
      }
      let text = String(decoding: bytes[start..<end], as: UTF8.self)
      let values = text.unicodeScalars.map(\.value)
      let composed = CanonicalComposition.composed(values)
      guard composed != values else { continue }
      var result = String.UnicodeScalarView()
      result.append(contentsOf: composed.compactMap(Unicode.Scalar.init))
      changes.append((start..<end, String(result)))
    }
    return changes
  }
}
