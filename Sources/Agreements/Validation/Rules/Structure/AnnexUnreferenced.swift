/// Reports annexes that no clause before them mentions.
struct AnnexUnreferenced: Rule {
  let description = RuleDescription(
    "structure.annex-unreferenced", "The agreement refers to each of its annexes.",
    severity: .warning, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    let annexes = context.labeledAnnexes
    guard !annexes.isEmpty else { return }
    let cited = citedAnnexes(of: annexes, context)
    for annex in annexes where !cited.contains(annex.position) {
      guard !isNamed(annex, isOnly: annexes.count == 1, context) else { continue }
      findings.report(
        "\(annex.citation ?? "the annex") is cited nowhere in the agreement",
        at: context.location(of: annex))
    }
  }

  /// The positions of the annexes to which, or into which, references outside them lead.
  private func citedAnnexes(of annexes: [ClauseUnit], _ context: RuleContext) -> Set<Int> {
    var cited: Set<Int> = []
    var ranges = AnnexRanges(annexes)
    for located in context.references {
      let place = context.passages[located.passage].unit
      switch located.reference.target {
      case .clauses: break
      case .range(let first, let last):
        // Between ends that are no annexes lie none: they are all in one annex, or outside of any.
        if let first = context.unit(first), let last = context.unit(last) {
          ranges.add(first, last, citedAt: place)
        }
      default: continue
      }
      for id in located.reference.clauses {
        guard let unit = context.unit(id) else { continue }
        let outermost = context.ancestors(of: unit).last
        let annex = unit.clause.kind == .annex ? unit : outermost
        if let annex, annex.clause.kind == .annex || annex.clause.kind == .appendix,
          let place, annex.subtree.contains(place)
        {
          continue
        }
        cited.insert(outermost?.position ?? unit.position)
      }
    }
    return cited.union(ranges.positions)
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

/// The annexes that lie from one that is cited to another.
///
/// Each range is noted by its ends alone, so that many ranges of many annexes take no quadratic time.
private struct AnnexRanges {
  private let annexes: [ClauseUnit]

  /// By the kind of annex, how many ranges begin at an annex, less those that have ended before it.
  private var changes: [Clause.Kind: [Int]] = [:]

  init(_ annexes: [ClauseUnit]) {
    self.annexes = annexes
  }

  mutating func add(_ first: ClauseUnit, _ last: ClauseUnit, citedAt place: Int?) {
    let kind = first.clause.kind
    guard kind == .annex || kind == .appendix, last.clause.kind == kind, first.parent == nil,
      last.parent == nil, first.position <= last.position
    else { return }
    var changes = self.changes.removeValue(forKey: kind) ?? []
    if changes.isEmpty { changes = Array(repeating: 0, count: annexes.count + 1) }
    changes[index(from: first.position)] += 1
    changes[index(from: last.position + 1)] -= 1
    // An annex does not cite itself.
    if kind == .annex, let place, place >= first.position {
      let own = index(from: place + 1) - 1
      if own >= 0, annexes[own].position >= first.position, annexes[own].position <= last.position,
        annexes[own].subtree.contains(place)
      {
        changes[own] -= 1
        changes[own + 1] += 1
      }
    }
    self.changes[kind] = changes
  }

  /// The index of the first annex at or behind a position.
  private func index(from position: Int) -> Int {
    annexes.indices.partitioningIndex { annexes[$0].position >= position }
  }

  /// The positions of the annexes in the ranges.
  var positions: [Int] {
    changes.flatMap { kind, changes in
      var open = 0
      return annexes.indices.compactMap { index -> Int? in
        open += changes[index]
        return open > 0 && annexes[index].clause.kind == kind ? annexes[index].position : nil
      }
    }
  }
}
