/// Reports modal verbs in capitals, such as "SHALL".
struct AllCapsModal: Rule {
  let description = RuleDescription(
    "text.all-caps-modal", "Modal verbs are not written in capitals.", severity: .remark,
    basis: ["drafting practice"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for place in Self.modals.flatMap({ context.index.places(of: $0) }) {
      let first = context.index.words[place]
      // Modal verbs are many, and hardly one begins with a capital.
      guard context.passages[Int(first.passage)].bytes[Int(first.start)] & 0x20 == 0 else {
        continue
      }
      let occurrence = Occurrence(
        passage: Int(first.passage), range: Int(first.start)..<Int(first.end))
      let passage = context.passages[occurrence.passage]
      // A heading may be in capitals as a whole, and so may a sentence; "MAY" can be a month.
      guard passage.part == .text || passage.part == .closingWords,
        passage.bytes[occurrence.range].allSatisfy({ (0x41...0x5A).contains($0) }),
        hasSmallLetters(passage.bytes)
      else { continue }
      let location = context.location(of: occurrence)
      let word = context.text(of: occurrence)
      if word == "MAY", isDate(passage.bytes, occurrence.range) { continue }
      findings.report(
        "“\(word)” is written in capitals", at: location,
        fixIts: [
          FixIt(
            "write “\(word.lowercased())”", .safe,
            [.replaceWords(at: location, with: word.lowercased())])
        ])
    }
  }

  private static let modals = [FoldedWord]("shall must may will should")

  private func hasSmallLetters(_ bytes: [UInt8]) -> Bool {
    bytes.contains { (0x61...0x7A).contains($0) }
  }

  /// Whether a digit stands beside the word, as in "3 MAY 2031".
  private func isDate(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let around = [range.lowerBound - 2, range.upperBound + 1]
    return around.contains { bytes.indices.contains($0) && (0x30...0x39).contains(bytes[$0]) }
  }
}
