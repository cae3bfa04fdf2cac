/// Reports annexes that no clause before them mentions.
struct AnnexUnreferenced: Rule {
  let description = RuleDescription(
    "structure.annex-unreferenced", "The agreement refers to each of its annexes.",
    severity: .warning, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    let annexes = context.labeledAnnexes
    guard !annexes.isEmpty else { return }
    let cited = citedUnits(context)
    for annex in annexes where !cited.contains(where: annex.subtree.contains) {
      guard !isNamed(annex, isOnly: annexes.count == 1, context) else { continue }
      findings.report(
        "\(annex.citation ?? "the annex") is cited nowhere in the agreement",
        at: context.location(of: annex))
    }
  }

  /// The positions of the clauses of annexes to which references outside them lead.
  private func citedUnits(_ context: RuleContext) -> [Int] {
    var cited: [Int] = []
    for located in context.references {
      let place = context.passages[located.passage].unit
      switch located.reference.target {
      case .clauses, .range: break
      default: continue
      }
      var ids = located.reference.clauses
      if case .range(let first, let last) = located.reference.target {
        ids = context.numbering.clauses(from: first, through: last) ?? ids
      }
      for id in ids {
        guard let unit = context.unit(id) else { continue }
        let annex = unit.clause.kind == .annex ? unit : context.ancestors(of: unit).last
        if let annex, annex.clause.kind == .annex || annex.clause.kind == .appendix,
          let place, annex.subtree.contains(place)
        {
          continue
        }
        cited.append(unit.position)
      }
    }
    return cited
  }

  /// Whether words that name the annex stand outside it.
  private func isNamed(_ annex: ClauseUnit, isOnly: Bool, _ context: RuleContext) -> Bool {
    let own = annex.passages.lowerBound..<context.endOfPassages(of: annex)
    let number = annex.number.map { Array($0.utf8) }
    for occurrence in context.occurrences(of: Self.words) where !own.contains(occurrence.passage) {
      let passage = context.passages[occurrence.passage]
      if let unit = passage.unit, passage.part == .heading,
        context.units[unit].clause.kind == .annex
      {
        continue
      }
      guard let number, !isOnly else { return true }
      let window = Array(passage.bytes[occurrence.range.lowerBound...].prefix(120))
      if holds(number, in: window) || holdsRange(window) { return true }
    }
    return false
  }

  private static let words: [Phrase] = [
    "annex", "annexes", "annexed", "schedule", "schedules", "appendix", "appendices", "attachment",
    "attachments", "attached", "annexe",
  ]

  private func holds(_ number: [UInt8], in bytes: [UInt8]) -> Bool {
    let text = ByteText(bytes)
    var position = 0
    while let range = bytes.firstRange(of: number, from: position) {
      if !text.isLetter(at: range.lowerBound - 1), !text[range.lowerBound - 1].isDigit,
        !text.isLetter(at: range.upperBound), !text[range.upperBound].isDigit
      {
        return true
      }
      position = range.lowerBound + 1
    }
    return false
  }

  /// Whether a range or a plural without numbers stands there, which may take in any annex.
  private func holdsRange(_ bytes: [UInt8]) -> Bool {
    let words = String(decoding: bytes.prefix(40), as: UTF8.self).split { $0 == " " }
    guard let first = words.first, first.hasSuffix("s") || first.hasSuffix("ed") else {
      return false
    }
    return words.dropFirst(2).prefix(2).contains { $0 == "to" || $0 == "through" }
      || words.dropFirst().first.map { $0.contains("-") || $0.contains("–") } == true
      || words.dropFirst().first.map { word in
        word.utf8.allSatisfy { $0 >= 0x61 || $0 == 0x2C || $0 == 0x2E }
      } == true
  }
}
