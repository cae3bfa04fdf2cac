extension NormComparison {
  /// Conditions, triggers and exceptions.
  mutating func compareConditions() {
    compare(.condition, old.conditions, new.conditions)
    compare(.exception, old.exceptions, new.exceptions)
  }

  private mutating func compare(
    _ kind: ObligationFacet.Kind, _ before: [NormParts.Part], _ after: [NormParts.Part]
  ) {
    var remaining = after
    var left: [NormParts.Part] = []
    for part in before {
      if let index = remaining.firstIndex(where: { isSame($0, part) }) {
        remaining.remove(at: index)
      } else {
        left.append(part)
      }
    }
    // What is left changed in order; any that are too many on one side came or went.
    let paired = min(left.count, remaining.count)
    for index in 0..<paired { compare(kind, left[index], remaining[index]) }
    for part in left[paired...] { add(kind, .strengthens, part.side, nil) }
    for part in remaining[paired...] { add(kind, .weakens, nil, part.side) }
  }

  private func isSame(_ one: NormParts.Part, _ other: NormParts.Part) -> Bool {
    if max(one.words.count, other.words.count) >= NormParts.maximumWords {
      return one.text.utf8.elementsEqual(other.text.utf8)
    }
    let difference = WordDifference(one.words, other.words)
    return difference.hunks.allSatisfy(difference.isEditorial)
      && difference.connectiveChange() == nil
  }

  private mutating func compare(
    _ kind: ObligationFacet.Kind, _ before: NormParts.Part, _ after: NormParts.Part
  ) {
    // A time limit of a right is read as its condition.
    if let was = before.deadline, let now = after.deadline, kind == .condition {
      add(.deadline, direction(from: was, to: now), before.side, after.side)
      return
    }
    let extent = Self.extent(from: before, to: after)
    let direction: ObligationFacet.Direction =
      switch extent {
      case .widened: kind == .exception ? .weakens : .strengthens
      case .narrowed: kind == .exception ? .strengthens : .weakens
      case .unknown: .indeterminate
      }
    add(kind, direction, before.side, after.side)
  }

  /// Whether conditions or exceptions apply more often than before.
  private static func extent(from before: NormParts.Part, to after: NormParts.Part) -> ExtentChange
  {
    let difference = WordDifference(before.words, after.words)
    guard difference.connectiveChange() == nil,
      max(before.words.count, after.words.count) < NormParts.maximumWords
    else { return .unknown }
    var changes: Set<ExtentChange> = []
    for hunk in difference.hunks where !difference.isEditorial(hunk) {
      let words = hunk.old.isEmpty ? after.words[hunk.new] : before.words[hunk.old]
      // A further condition after "and" narrows, unlike a further thing.
      let isCumulative = words.contains { $0.joint == .and }
      changes.insert(
        isCumulative ? .unknown : difference.extent(of: hunk, alternativesWiden: true))
    }
    return changes.count == 1 ? changes.first ?? .unknown : .unknown
  }
}

extension NormParts.Part {
  /// The part as a time limit, if it is nothing else.
  var deadline: Deadline? {
    let bytes = Array(text.utf8)
    let deadline = Deadline(reading: bytes, TextRange(bytes.indices))
    if case .indeterminate = deadline { return nil }
    return deadline
  }
}
