/// Reports treaties that are put under the law of a state.
struct GoverningLaw: Rule {
  let description = RuleDescription(
    "type.governing-law", "A treaty is not governed by the law of a state.", severity: .warning,
    basis: ["22 CFR 181.2(a)(1)", "VCLT art. 2(1)(a)"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.agreement.instrument.bindingness != .nonBinding else { return }
    for occurrence in context.occurrences(of: Self.verbs) {
      guard namesInstrument(before: occurrence, context),
        let end = lawOfState(after: occurrence, context)
      else { continue }
      let place = Occurrence(
        passage: occurrence.passage, range: occurrence.range.lowerBound..<end)
      findings.report(
        "“\(context.shortText(of: place))” puts the agreement under the law of a state; a treaty is governed by international law",
        at: context.location(of: place))
    }
  }

  private static let verbs: [Phrase] = [
    "governed by", "governed and construed in accordance with",
    "governed and interpreted in accordance with", "construed in accordance with",
    "interpreted in accordance with", "subject to and governed by",
  ]

  /// Whether the subject of the verb is this agreement as a whole.
  private func namesInstrument(before occurrence: Occurrence, _ context: RuleContext) -> Bool {
    let bytes = context.passages[occurrence.passage].bytes
    let before = String(
      decoding: bytes[..<occurrence.range.lowerBound].suffix(48), as: UTF8.self
    ).lowercased()
    guard
      let noun = ["agreement", "treaty", "convention", "protocol"].compactMap({ noun in
        ["this \(noun)", "the present \(noun)"].first { before.contains($0) }
      }).first
    else { return false }
    let words = before.split { !$0.isLetter }
    guard let last = noun.split(separator: " ").last,
      let place = words.lastIndex(of: last)
    else { return false }
    return words[(place + 1)...].allSatisfy {
      ["shall", "will", "is", "be", "and", "construed", "interpreted", "governed", "by", "in"]
        .contains($0)
    }
  }

  /// Where the words end that name the law of a state; `nil` if other law is named.
  private func lawOfState(after occurrence: Occurrence, _ context: RuleContext) -> Int? {
    let bytes = context.passages[occurrence.passage].bytes
    var position = occurrence.range.upperBound
    var law: Int?
    for _ in 0..<10 {
      let word = context.word(after: position, inPassage: occurrence.passage)
      guard !word.isEmpty else { return nil }
      while position < bytes.count, bytes[position] == 0x20 { position += 1 }
      position += word.utf8.count
      if law != nil {
        if word == "of" { return position }
        return nil
      }
      switch word {
      case "law", "laws", "legislation": law = position
      case "the", "and", "construed", "interpreted", "in", "accordance", "with", "domestic",
        "national", "internal", "substantive", "by":
        continue
      default: return nil
      }
    }
    return nil
  }
}
