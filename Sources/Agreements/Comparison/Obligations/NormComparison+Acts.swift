extension NormComparison {
  /// The act and its objects.
  mutating func compareActs() {
    let difference = acts
    var unknown: [WordDifference.Hunk] = []
    for hunk in difference.hunks where !difference.isEditorial(hunk) {
      if isVerbOfStandard(hunk, difference) { continue }
      if isInflection(hunk, difference) || isOfBearer(hunk, difference) { continue }
      if let (kind, direction) = known(hunk, difference) {
        add(kind, direction, side(hunk.old, old), side(hunk.new, new))
      } else {
        unknown.append(hunk)
      }
    }
    if let change = difference.connectiveChange() {
      add(
        .listConnective, connectiveDirection(from: change.old, to: change.new),
        joined(change.old, at: change.at.0, old), joined(change.new, at: change.at.1, new))
    }
    // Of an act of very many words the rest is only told to be the same or not.
    if old.rest != new.rest {
      unknown.append(WordDifference.Hunk(old: old.act.indices, new: new.act.indices))
    }
    if let first = unknown.first, let last = unknown.last {
      add(
        .scope, .indeterminate, side(Self.span(first.old, last.old), old),
        side(Self.span(first.new, last.new), new))
    }
  }

  private static func span(_ first: Range<Int>, _ last: Range<Int>) -> Range<Int> {
    min(first.lowerBound, last.lowerBound)..<max(first.upperBound, last.upperBound)
  }

  /// What is known of a difference: in what respect it changes the norm, and which way.
  private func known(_ hunk: WordDifference.Hunk, _ difference: WordDifference) -> (
    ObligationFacet.Kind, ObligationFacet.Direction
  )? {
    if let amount = AmountChange(hunk, difference) {
      return (.cap, amount.direction(for: self))
    }
    if hunk.old.isEmpty || hunk.new.isEmpty {
      let words = hunk.old.isEmpty ? new.act[hunk.new] : old.act[hunk.old]
      if let (kind, direction) = adding(words, whole: hunk.old.isEmpty ? new.act : old.act) {
        return (kind, hunk.old.isEmpty ? direction : direction.mirrored)
      }
    }
    switch difference.extent(of: hunk, alternativesWiden: isRight || isProhibition) {
    case .widened: return (.scope, .strengthens)
    case .narrowed: return (.scope, .weakens)
    case .unknown: return nil
    }
  }

  /// What a phrase that is added to the act does, if its first words tell what it is.
  private func adding(_ words: ArraySlice<ComparedWord>, whole: [ComparedWord]) -> (
    ObligationFacet.Kind, ObligationFacet.Direction
  )? {
    let keys = words.map(\.key)
    guard let first = keys.first else { return nil }
    if NormWords.conditional.contains(first), keys.count > 1 { return (.condition, .weakens) }
    if first == "IN", keys.count > 3, keys[1] == "EVENT" || keys[1] == "CASE" {
      return (.condition, .weakens)
    }
    if NormWords.exceptive.contains(first), keys.count > 1 { return (.exception, .weakens) }
    if first == "OTHER", keys.count > 2, keys[1] == "THAN" { return (.exception, .weakens) }
    if keys.allSatisfy({ NormWords.exclusive.contains($0) }) {
      return (.scope, isRight ? .weakens : .indeterminate)
    }
    if let benefits = Self.isBeneficiary(keys) {
      return (.beneficiary, benefits ? .strengthens : .indeterminate)
    }
    if isCeiling(words) { return (.cap, isProhibition ? .indeterminate : .weakens) }
    return nil
  }

  /// Whether a phrase says to whom something is done: "to the other Party", "for the benefit of Norland".
  private static func isBeneficiary(_ keys: [FoldedWord]) -> Bool? {
    guard let first = keys.first, first == "TO" || first == "FOR", keys.count >= 2,
      keys.count <= 5, let last = keys.last
    else { return nil }
    let isParty = NormWords.parties.contains(last) || last.letters.first == 0x40
    return isParty ? true : nil
  }

  /// Whether a phrase sets the most that an amount of money may be: "up to 5 million euros".
  private func isCeiling(_ words: ArraySlice<ComparedWord>) -> Bool {
    let keys = words.map(\.key)
    return NormWords.ceiling.contains { keys.starts(with: $0) }
      && keys.contains { NormWords.money.contains($0) } && words.contains { $0.isNumber }
  }

  /// Whether a difference is that of the verbs which a facet of the standard already tells.
  private func isVerbOfStandard(_ hunk: WordDifference.Hunk, _ difference: WordDifference) -> Bool {
    guard has(.standard, .force), hunk.old.lowerBound == 0, hunk.new.lowerBound == 0 else {
      return false
    }
    let keys = difference.old[hunk.old].map(\.key) + difference.new[hunk.new].map(\.key)
    return keys.allSatisfy {
      NormWords.resultVerbs.contains($0) || NormWords.conductVerbs.contains($0)
        || NormWords.light.contains($0) || $0 == "IN" || $0 == "WITH"
    }
  }

  /// Whether a difference is only the form of one verb behind another modal: "provide", "providing".
  private func isInflection(_ hunk: WordDifference.Hunk, _ difference: WordDifference) -> Bool {
    guard has(.force, .modality) else { return false }
    let before = difference.old[hunk.old].map(\.key).filter { !NormWords.light.contains($0) }
    let after = difference.new[hunk.new].map(\.key).filter { !NormWords.light.contains($0) }
    if before.isEmpty && after.isEmpty { return true }
    // Verbs that only carry the modal, such as "consider", which the facet of force shows.
    let carriers: Set<FoldedWord> = ["CONSIDER", "CONSULT"]
    let left = before.filter { !carriers.contains($0) }
    let right = after.filter { !carriers.contains($0) }
    guard left.count == right.count, before.count + after.count <= 6 else { return false }
    return zip(left, right).allSatisfy { Self.stem($0) == Self.stem($1) }
  }

  /// Whether a difference is of words that tell how the norm falls on its bearers, as a facet says already.
  private func isOfBearer(_ hunk: WordDifference.Hunk, _ difference: WordDifference) -> Bool {
    guard has(.quantifier, .mutualised, .unilateralised) else { return false }
    return (difference.old[hunk.old] + difference.new[hunk.new]).allSatisfy {
      NormWords.sharing.contains($0.key) || NormWords.light.contains($0.key)
    }
  }

  /// A verb without its ending.
  private static func stem(_ word: FoldedWord) -> [UInt8] {
    var letters = word.letters
    for ending in ["ING", "ED", "ES", "E", "S"] where letters.count > ending.utf8.count + 2 {
      if letters.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
        letters.removeLast(ending.utf8.count)
        break
      }
    }
    return letters
  }

  /// Whether more is owed, or allowed, with the items of a list joined in another way.
  private func connectiveDirection(from old: ComparedWord.Joint, to new: ComparedWord.Joint)
    -> ObligationFacet.Direction
  {
    // Whoever must not do one or the other must do neither.
    if isProhibition { return .indeterminate }
    switch (old, new) {
    case (.or, .and), (.andOr, .and): return isRight ? .weakens : .strengthens
    case (.and, .or), (.and, .andOr): return isRight ? .strengthens : .weakens
    default: return .indeterminate
    }
  }

  private func joined(_ joint: ComparedWord.Joint, at place: Int, _ parts: NormParts)
    -> ObligationFacet.Side
  {
    ObligationFacet.Side(joint.word, words: parts.connective(at: place))
  }

  /// The words from one place of the act to another, to be shown.
  private func side(_ places: Range<Int>, _ parts: NormParts) -> ObligationFacet.Side? {
    guard let shown = parts.shown(places) else { return nil }
    return ObligationFacet.Side(shown.text, words: shown.place)
  }
}

extension ComparedWord.Joint {
  /// The word that joins.
  var word: String {
    switch self {
    case .none, .comma: ","
    case .and: "and"
    case .or: "or"
    case .andOr: "and/or"
    }
  }
}
