/// Reports notes of drafters and marks of changes that were left in the text.
struct CommentLeft: Rule {
  let description = RuleDescription(
    "text.comment-left", "No comments, marks of changes or notes to drafters stand in the text.",
    severity: .warning.rising(to: .error, at: .initialling), basis: ["drafting practice"])

  private static let notes: [Phrase] = [
    "note to drafters", "note to drafter", "notes to drafters", "note to the drafters",
    "drafting note", "drafting notes", "drafter's note", "drafters' note", "drafters note",
    "note to negotiators", "note for negotiators", "negotiators' note", "negotiator's note",
    "note to translators", "note to the translator", "note to translator", "note to reviewers",
    "note to reviewer", "tracked changes", "track changes", "legal scrub", "legal scrubbing",
    "to be scrubbed",
  ]

  func check(_ context: RuleContext, into findings: inout Findings) {
    var reported: [Int: [Range<Int>]] = [:]
    for bracket in context.squareBrackets where bracket.kind == .comment {
      reported[bracket.passage, default: []].append(bracket.range)
      report(bracket.passage, bracket.range, context, &findings)
    }
    for occurrence in context.occurrences(of: Self.notes + ["todo", "fixme"]) {
      let word = context.text(of: occurrence)
      if word.utf8.count < 6, word != "TODO" && word != "FIXME" || isSpanish(context) { continue }
      let within = reported[occurrence.passage]?.contains {
        $0.contains(occurrence.range.lowerBound)
      }
      if within == true { continue }
      report(occurrence.passage, occurrence.range, context, &findings)
    }
    for (place, passage) in context.passages.enumerated() where passage.part == .text {
      for range in Self.marks(in: passage) { report(place, range, context, &findings) }
    }
  }

  private func isSpanish(_ context: RuleContext) -> Bool {
    context.agreement.language.id != "en"
  }

  private func report(
    _ passage: Int, _ range: Range<Int>, _ context: RuleContext, _ findings: inout Findings
  ) {
    let place = Occurrence(passage: passage, range: range)
    findings.report(
      "“\(context.shortText(of: place))” is a remark on the text and no part of it",
      at: context.location(of: place))
  }

  /// Comments of HTML and marks of changes, such as "<!-- … -->" and "{++…++}".
  private static func marks(in passage: Passage) -> [Range<Int>] {
    guard passage.traits.contains(.bracket) else { return [] }
    var marks: [Range<Int>] = []
    var position = 0
    var lastEnds: [Int?] = Array(repeating: passage.bytes.count, count: pairs.count)
    while position < passage.bytes.count {
      let index =
        [0x3C, 0x7B].contains(passage.bytes[position])
        ? pairs.firstIndex { passage.bytes[position...].starts(with: $0.0) } : nil
      if let index {
        let mark = pairs[index]
        // Once no end is found, none is looked for again.
        lastEnds[index] = lastEnds[index].flatMap { _ in
          passage.bytes.firstRange(of: mark.1, from: position)?.upperBound
        }
        let end = lastEnds[index] ?? position + mark.0.count
        marks.append(position..<end)
        position = end
      } else {
        position += 1
      }
    }
    return marks
  }

  private static let pairs: [([UInt8], [UInt8])] = [
    ("<!--", "-->"), ("{++", "++}"), ("{--", "--}"), ("{>>", "<<}"), ("{~~", "~~}"),
  ].map { (Array($0.utf8), Array($1.utf8)) }
}
