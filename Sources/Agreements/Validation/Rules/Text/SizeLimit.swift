/// Reports clauses beyond the limits within which texts are read, compared and merged.
struct SizeLimit: Rule {
  /// The greatest length of one text, in bytes.
  private static let maximumLength = 1 << 20

  /// How deep brackets may nest.
  private static let maximumNesting = Agreement.maximumDepth

  /// The greatest number of alternatives for one place.
  private static let maximumAlternatives = 256

  let description = RuleDescription(
    "text.size-limit",
    "No clause is so long, so deeply bracketed or so disputed that it cannot be handled.",
    severity: .error, basis: ["security practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for (place, passage) in context.passages.enumerated() {
      if passage.bytes.count > Self.maximumLength {
        findings.report(
          "the text has \(passage.bytes.count) bytes, more than \(Self.maximumLength); divide it",
          at: context.location(0..<passage.bytes.count, inPassage: place))
      }
      guard passage.traits.contains(.bracket) else { continue }
      if let excess = Self.deepBracket(in: passage.bytes) {
        findings.report(
          "brackets nest more than \(Self.maximumNesting) deep",
          at: context.location(excess..<excess + 1, inPassage: place))
      }
      guard let prose = context.prose(of: passage), prose.mayHoldSlots else { continue }
      for slot in prose.slots
      where slot.alternatives.count > Self.maximumAlternatives {
        findings.report(
          "\(slot.alternatives.count) alternatives are proposed for one place, more than \(Self.maximumAlternatives)",
          at: passage.unit.map { context.location(of: context.units[$0]) } ?? .agreement)
      }
    }
  }

  private static func deepBracket(in bytes: [UInt8]) -> Int? {
    var depth = 0
    var index = 0
    while index < bytes.count {
      if EightBytes.fit(bytes, at: index), !EightBytes(bytes, at: index).mayHoldBracket {
        index += EightBytes.count
        continue
      }
      switch bytes[index] {
      case 0x28, 0x5B, 0x7B:
        depth += 1
        if depth > maximumNesting { return index }
      case 0x29, 0x5D, 0x7D: depth = max(0, depth - 1)
      default: break
      }
      index += 1
    }
    return nil
  }
}
