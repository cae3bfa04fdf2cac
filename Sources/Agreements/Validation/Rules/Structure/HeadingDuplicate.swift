/// Reports headings that two articles or groups of one level share.
struct HeadingDuplicate: Rule {
  let description = RuleDescription(
    "structure.heading-duplicate", "No two clauses of one level have the same heading.",
    severity: .remark, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var seen: [Key: Int] = [:]
    for unit in context.units(of: .article, .part, .title, .chapter, .section) {
      guard let heading = unit.clause.heading, !unit.isAttached else { continue }
      // A chapter may repeat the usual headings, such as "Definitions".
      let words = folded(heading.canonicalText)
      guard !words.isEmpty else { continue }
      let key = Key(parent: unit.parent ?? -1, kind: unit.clause.kind, words: words)
      guard let first = seen[key].map({ context.units[$0] }) else {
        seen[key] = unit.position
        continue
      }
      findings.report(
        "“\(heading.canonicalText)” is also the heading of \(first.citation ?? "another clause")",
        at: context.locationOfHeading(of: unit),
        notes: [Diagnostic.Note("the other stands here", at: context.locationOfHeading(of: first))])
    }
  }

  private struct Key: Hashable {
    var parent: Int
    var kind: Clause.Kind
    var words: String
  }

  /// The letters and digits of a heading in upper case.
  private func folded(_ heading: String) -> String {
    let letters: [UInt8] = heading.utf8.compactMap { byte in
      byte.isLetter ? byte & 0xDF : byte.isDigit || byte >= 0x80 ? byte : nil
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
