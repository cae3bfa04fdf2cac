/// Tells whether changed words are only references that name the same clauses by their new numbers.
struct ReferenceFollowing {
  private let matching: ClauseMatching
  private let old: [(range: Range<Int>, reference: Reference)]
  private let new: [(range: Range<Int>, reference: Reference)]

  init(_ matching: ClauseMatching, _ source: Int, _ index: Int, _ part: Location.Part) {
    self.matching = matching
    let (before, after) = (matching.old.clauses[source], matching.new.clauses[index])
    old = Self.references(part == .closingWords ? before.closingWords : before.prose)
    new = Self.references(part == .closingWords ? after.closingWords : after.prose)
  }

  private static func references(_ prose: Prose?) -> [(range: Range<Int>, reference: Reference)] {
    var references: [(range: Range<Int>, reference: Reference)] = []
    var offset = 0
    for run in prose?.runs ?? [] {
      let length = run.canonicalText.utf8.count
      if case .reference(let reference) = run {
        references.append((offset..<offset + length, reference))
      }
      offset += length
    }
    return references
  }

  /// Whether all changes lie in references that correspond.
  func explains(_ words: WordComparison) -> Bool {
    guard !old.isEmpty, old.count == new.count else { return false }
    // Changes stand in the order of both texts, as references do.
    var place = 0
    for change in words.changes where change.kind != .editorial {
      while place < old.count, old[place].range.upperBound < change.old.end { place += 1 }
      // Where two references touch, words can have come in at the end of the one or at the start of the other.
      let isFollowing = old[place...].prefix(while: { $0.range.lowerBound <= change.old.start })
        .indices.contains { follows(change, at: $0) }
      guard isFollowing else { return false }
    }
    return true
  }

  /// Whether a change lies in a reference that names the same clauses as its counterpart.
  private func follows(_ change: WordChange, at place: Int) -> Bool {
    Self.covers(old[place].range, change.old) && Self.covers(new[place].range, change.new)
      && corresponds(old[place].reference, new[place].reference)
  }

  private static func covers(_ range: Range<Int>, _ words: TextRange) -> Bool {
    range.lowerBound <= words.start && words.end <= range.upperBound
  }

  /// Whether two references name clauses that are partners.
  private func corresponds(_ old: Reference, _ new: Reference) -> Bool {
    guard old.fragment == new.fragment else { return false }
    if let namesPartners = matching.namePartners(old, new) { return namesPartners }
    switch (old.target, new.target) {
    case (.enclosing(let one), .enclosing(let other)): return one == other
    case (.agreement, .agreement): return true
    case (.external(let one, let place), .external(let other, let target)):
      return one == other && place == target
    default: return false
    }
  }
}
