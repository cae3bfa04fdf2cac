/// Reports recitals that are worded as duties.
struct RecitalOperative: Rule {
  let description = RuleDescription(
    "structure.recital-operative", "Recitals lay down no duties and powers.", severity: .warning,
    confidence: .heuristic(percent: 85), basis: ["VCLT art. 31(2)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    // Without provisions behind them they were perhaps read as recitals, as those of a letter are.
    guard context.isEnglishProse, context.hasOperativePart else { return }
    for unit in context.recitals {
      guard let place = unit.passages.first(where: { context.passages[$0].part == .text }),
        let found = context.firstOccurrence(of: Self.modals, inPassage: place),
        !isQuoted(context.passages[place].bytes, found.range)
      else { continue }
      findings.report(
        "“\(context.text(of: found))” in a recital reads like a provision; "
          + "move it to the operative part or reword it", at: context.location(of: found))
    }
  }

  /// Whether an odd number of quotation marks stands before the words.
  private func isQuoted(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var depth = 0
    var isOpen = false
    for (index, byte) in bytes[..<range.lowerBound].enumerated() {
      if byte == 0x22 { isOpen.toggle() }
      if byte == 0x9C, index > 1, bytes[index - 1] == 0x80 { depth += 1 }
      if byte == 0x9D, index > 1, bytes[index - 1] == 0x80 { depth -= 1 }
    }
    return isOpen || depth > 0
  }

  private static let modals: [Phrase] = [
    "shall", "must", "is obliged to", "are obliged to", "undertake to", "undertakes to",
    "commit themselves to", "commits itself to", "is required to", "are required to",
    "may terminate", "may suspend", "may designate", "may amend",
  ]
}
