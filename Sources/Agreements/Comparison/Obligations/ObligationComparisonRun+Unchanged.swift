// Telling which norms need no comparison.
extension ObligationComparisonRun {
  /// Whether a clause and all that governs its norms are the same on both sides.
  mutating func isUnchanged(_ group: (old: [Int], new: [Int])) -> Bool {
    guard group.old.count == 1, group.new.count == 1, let left = group.old.first,
      let right = group.new.first
    else { return false }
    let before = old.obligations[left]
    let after = new.obligations[right]
    guard before.count == after.count,
      zip(before, after).allSatisfy({ isSame($0, $1) })
    else { return false }
    // Without norms there is nothing that could differ.
    return before.isEmpty || isSameText(left, right)
  }

  private func isSame(_ before: Obligation, _ after: Obligation) -> Bool {
    guard before.consequences.isEmpty, after.consequences.isEmpty, before.bearer == after.bearer,
      !before.bearer.isOneSided || parties.allSatisfy({ $0.key == $0.value })
    else { return false }
    return before.isSame(as: after)
  }

  /// Whether two clauses have the same words, and stand below the same chapeaux if they are points.
  private mutating func isSameText(_ left: Int, _ right: Int) -> Bool {
    isSameProse(old.clauses[left].prose, new.clauses[right].prose) && isSameAbove(left, right)
  }

  /// Whether the chapeaux above two points are the same, and the points are joined in the same way.
  private mutating func isSameAbove(_ left: Int, _ right: Int) -> Bool {
    let kind = old.clauses[left].kind
    guard kind.isListItem else { return true }
    guard kind == new.clauses[right].kind else { return false }
    let (above, around) = (old.parents[left], new.parents[right])
    guard above >= 0, around >= 0 else { return above == around }
    // A chapeau can be long and have many points, and is compared once.
    if let known = sameChapeaux[above], known.new == around { return known.isSame }
    let isSame =
      old.connective(of: above) == new.connective(of: around) && isSameText(above, around)
    sameChapeaux[above] = (around, isSame)
    return isSame
  }

  private func isSameProse(_ before: Prose, _ after: Prose) -> Bool {
    before.runs.count == after.runs.count
      && zip(before.runs, after.runs).allSatisfy { isSameRun($0, $1) }
  }

  private func isSameRun(_ before: Prose.Run, _ after: Prose.Run) -> Bool {
    switch (before, after) {
    case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
    case (.reference(let one), .reference(let other)):
      (one.wording ?? "").utf8.elementsEqual((other.wording ?? "").utf8)
        && isSameTarget(one, other)
    default: before == after
    }
  }

  /// Whether two references name the same clauses, or other things in the same words.
  private func isSameTarget(_ before: Reference, _ after: Reference) -> Bool {
    guard before.fragment == after.fragment else { return false }
    switch (before.target, after.target) {
    case (.clauses(let one), .clauses(let other)):
      return old.groups(of: one) == new.groups(of: other)
    case (.range(let first, let last), .range(let start, let end)):
      return old.groups(of: [first, last]) == new.groups(of: [start, end])
    case (.clauses, _), (.range, _), (_, .clauses), (_, .range): return false
    case (.unresolved, .unresolved): return true
    default: return before.wording != nil && after.wording != nil || before == after
    }
  }

  /// Whether a norm that was read, and all that governs it, are the same in two clauses that differ elsewhere.
  ///
  /// It need not be the case that none such is missed: those that are go on to be compared part by part.
  mutating func isSameNorm(_ left: ComparedNorm, _ right: ComparedNorm) -> Bool {
    let (before, after) = (old.obligation(left), new.obligation(right))
    guard old.clauses[left.clause].kind == new.clauses[right.clause].kind,
      before.confidence != .declared, after.confidence != .declared,
      before.bearer != .unspecified, isSame(before, after), let words = before.words,
      let newWords = after.words, let one = old.document, let other = new.document
    else { return false }
    let (text, newText) = (one.words(of: left.clause), other.words(of: right.clause))
    // Up to the norm all is the same, or the norm begins a sentence on both sides.
    var (start, newStart) = (0, 0)
    if words != newWords || words.end > Self.longestStart
      || text.prefix(words.end) != newText.prefix(words.end)
    {
      (start, newStart) = (left.previousEnd, right.previousEnd)
      guard Self.isSentence(text, start, words), Self.isSentence(newText, newStart, newWords),
        text.dropFirst(start).prefix(words.end - start)
          == newText.dropFirst(newStart).prefix(newWords.end - newStart)
      else { return false }
    }
    let (prose, newProse) = (old.clauses[left.clause].prose, new.clauses[right.clause].prose)
    return max(prose.runs.count, newProse.runs.count) <= Self.mostRuns
      && areSameReferences(prose, start..<words.end, newProse, newStart..<newWords.end)
      && isSameAbove(left.clause, right.clause)
  }

  /// Up to what length the start of a clause is compared for each norm, and how many runs are looked at for each.
  private static let longestStart = 4_096
  private static let mostRuns = 128

  /// Whether what goes from an offset to the end of a norm begins its clause, or begins behind the full stop of a norm
  /// before.
  private static func isSentence(_ text: ArraySlice<UInt8>, _ start: Int, _ words: TextRange)
    -> Bool
  {
    guard start <= words.start, words.end <= text.count else { return false }
    return start == 0 || text.dropFirst(start).first == UInt8(ascii: ".")
  }

  /// Whether all that is no plain text in two ranges is the same, at the same places.
  private func areSameReferences(
    _ before: Prose, _ range: Range<Int>, _ after: Prose, _ newRange: Range<Int>
  ) -> Bool {
    let one = Self.references(in: before, range)
    let other = Self.references(in: after, newRange)
    return one.count == other.count
      && zip(one, other).allSatisfy { $0.start == $1.start && isSameRun($0.run, $1.run) }
  }

  /// What is no plain text and touches a range, with the offsets from where that begins.
  private static func references(
    in prose: Prose, _ range: Range<Int>
  ) -> [(start: Int, run: Prose.Run)] {
    guard prose.runs.count > 1 else { return prose.runs.map { (0, $0) }.filter { !$0.1.isText } }
    var found: [(start: Int, run: Prose.Run)] = []
    var start = 0
    for run in prose.runs {
      let end = start + run.canonicalText.utf8.count
      if !run.isText, start < range.upperBound, end > range.lowerBound {
        found.append((start - range.lowerBound, run))
      }
      start = end
    }
    return found
  }
}

extension Prose.Run {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
