/// How what is said of things differs in extent.
enum ExtentChange: Hashable {
  /// More falls under it.
  case widened

  /// Less falls under it.
  case narrowed

  /// Whether more or less falls under it cannot be told.
  case unknown

  var mirrored: ExtentChange {
    switch self {
    case .widened: .narrowed
    case .narrowed: .widened
    case .unknown: .unknown
    }
  }
}

extension WordDifference {
  /// Whether a difference is one of spelling or of words that change nothing.
  func isEditorial(_ hunk: Hunk) -> Bool {
    let removed = old[hunk.old].map(\.key)
    let inserted = new[hunk.new].map(\.key)
    // "port side" and "portside".
    if !removed.isEmpty, !inserted.isEmpty,
      removed.flatMap(\.letters) == inserted.flatMap(\.letters),
      removed.allSatisfy({ $0.count <= 16 }), inserted.allSatisfy({ $0.count <= 16 })
    {
      return true
    }
    if removed.isEmpty || inserted.isEmpty {
      return (removed + inserted).allSatisfy { NormWords.light.contains($0) && $0 != "OF" }
    }
    let relatives: Set<FoldedWord> = ["THAT", "WHICH"]
    return relatives.isSuperset(of: removed) && relatives.isSuperset(of: inserted)
  }

  /// How the extent changes by one difference, as far as its words tell.
  ///
  /// - Parameters:
  ///   - hunk: The difference.
  ///   - alternativesWiden: Whether a further alternative, after "or", widens the whole.
  func extent(of hunk: Hunk, alternativesWiden: Bool) -> ExtentChange {
    if hunk.old.isEmpty {
      let behind = old.dropFirst(hunk.old.upperBound).first?.joint ?? .none
      return insertion(of: hunk.new, in: new, behind, alternativesWiden) ?? .unknown
    }
    if hunk.new.isEmpty {
      let behind = new.dropFirst(hunk.new.upperBound).first?.joint ?? .none
      return (insertion(of: hunk.old, in: old, behind, alternativesWiden) ?? .unknown).mirrored
    }
    return substitution(old[hunk.old].map(\.key), new[hunk.new].map(\.key))
  }

  /// "all vessels" and "certain fishing vessels".
  private func substitution(_ removed: [FoldedWord], _ inserted: [FoldedWord]) -> ExtentChange {
    func isWhole(_ words: [FoldedWord]) -> Bool {
      words.allSatisfy { NormWords.universal.contains($0) || $0 == "OF" }
    }
    func isPart(_ words: [FoldedWord]) -> Bool {
      words.count <= 4 && words.contains { NormWords.restrictive.contains($0) }
        && words.allSatisfy { !NormWords.universal.contains($0) && !NormWords.adjunct.contains($0) }
        && words.allSatisfy { !NormWords.widening.contains($0) }
    }
    if isWhole(removed), isPart(inserted) { return .narrowed }
    if isPart(removed), isWhole(inserted) { return .widened }
    return .unknown
  }

  /// How inserted words change the extent of what they are inserted into.
  ///
  /// - Parameter before: How the word behind them was joined without them.
  private func insertion(
    of place: Range<Int>, in words: [ComparedWord], _ before: ComparedWord.Joint,
    _ alternativesWiden: Bool
  ) -> ExtentChange? {
    let inserted = words[place].map(\.key)
    guard let first = inserted.first else { return nil }
    if inserted.allSatisfy({ NormWords.universal.contains($0) || $0 == "OF" }) { return .widened }
    if inserted.allSatisfy({ NormWords.restrictive.contains($0) || $0 == "OF" }) {
      return .narrowed
    }
    if NormWords.exemplifying.contains(first) || first == "INTER" && inserted.contains("ALIA")
      || first == "IN" && inserted.dropFirst().first == "PARTICULAR"
      || first == "SUCH" && inserted.dropFirst().first == "AS"
    {
      return .widened
    }
    return isItem(place, in: words, before, alternativesWiden)
  }

  /// Whether words are an item of a list, and what a further item does.
  private func isItem(
    _ place: Range<Int>, in words: [ComparedWord], _ before: ComparedWord.Joint,
    _ alternativesWiden: Bool
  ) -> ExtentChange? {
    guard !NormWords.adjunct.contains(words[place.lowerBound].key),
      !words[place].contains(where: { NormWords.adjunct.contains($0.key) && $0.joint != .none })
    else { return nil }
    let opens = words[place.lowerBound].joint.separatesItems
    let closes =
      place.upperBound < words.count && words[place.upperBound].joint.separatesItems
    // An item brings a separator of its own, before it or, if it is the first, behind it. "legal" in
    // "training and legal advice" brings none.
    guard opens && closes == before.separatesItems || !opens && closes && !before.separatesItems
    else { return nil }
    // The word that joins the list: that of the item, or the next one behind it.
    var connective = ComparedWord.Joint.none
    for index in place.lowerBound..<min(words.count, place.upperBound + 40) {
      let joint = words[index].joint
      if joint == .and || joint == .or || joint == .andOr {
        connective = joint
        break
      }
    }
    switch connective {
    case .and: return .widened
    case .or, .andOr:
      let reach = max(0, place.lowerBound - 8)..<place.lowerBound
      let isUniversal = words[reach].contains {
        NormWords.universal.contains($0.key) || $0.key == "NO" || $0.key == "WHETHER"
      }
      return alternativesWiden || isUniversal ? .widened : nil
    case .none, .comma: return nil
    }
  }

  /// Where "and" became "or" between items that both sides have; `nil` if nowhere.
  func connectiveChange() -> (old: ComparedWord.Joint, new: ComparedWord.Joint, at: (Int, Int))? {
    let left = Self.connectives(of: old)
    let right = Self.connectives(of: new)
    var found: (ComparedWord.Joint, ComparedWord.Joint, (Int, Int))?
    for (i, j) in same where left[i] != right[j] && left[i] != .none && right[j] != .none {
      // Where the connective itself stands shows it better than a comma before it.
      if old[i].joint != .comma, new[j].joint != .comma { return (left[i], right[j], (i, j)) }
      found = found ?? (left[i], right[j], (i, j))
    }
    return found
  }

  /// For each word the connective that joins it to the word before; a comma stands for the next "and" or "or".
  private static func connectives(of words: [ComparedWord]) -> [ComparedWord.Joint] {
    var joints = [ComparedWord.Joint](repeating: .none, count: words.count)
    var next = ComparedWord.Joint.none
    for index in words.indices.reversed() {
      switch words[index].joint {
      case .none: break
      case .comma: joints[index] = next
      case .and, .or, .andOr:
        next = words[index].joint
        joints[index] = next
      }
    }
    return joints
  }
}
