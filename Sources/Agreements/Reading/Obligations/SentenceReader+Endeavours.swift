// An endeavour among other acts.
extension SentenceReader {
  /// "shall explore and endeavour to": an endeavour of its own under a shared modal.
  func sharedEndeavours(_ draft: Draft, _ cue: Cue, _ verdict: Verdict) -> [Draft] {
    guard draft.kind == .duty, cue.form == .shall || cue.form == .will || cue.form == .must,
      !cue.isPassive
    else {
      return [draft]
    }
    var drafts = [draft]
    var index = cue.verb
    let isEndeavour = draft.force == .endeavour || draft.force == .bestEfforts
    if isEndeavour {
      guard isMarker(cue.verb - 1) else { return drafts }
      // The other items of the list stay under the plain modal.
      while index < draft.end, !isMarker(index) { index += 1 }
      while isMarker(index) { index += 1 }
      guard index < draft.end, isAny(index, of: .verb), word(index) != .endeavour,
        word(index) != .endeavor
      else { return drafts }
      var plain = draft
      plain.cue = cue.start..<(cue.start + 1)
      plain.force = draft.qualifiers.isEmpty ? .unconditionalResult : .qualified
      drafts.append(plain)
      return drafts
    }
    index += 1
    while index < draft.end {
      let isOwn =
        isAny(index - 1, of: .coordinator) || isMarker(index - 1) || word(index - 1) == .shall
      if word(index) == .endeavour || word(index) == .endeavor || word(index) == .strive,
        isOwn || isAny(index - 2, of: .coordinator) && isAny(index - 1, of: .adverb)
      {
        var endeavour = draft
        endeavour.cue = index..<min(draft.end, index + 2)
        endeavour.force = .endeavour
        drafts.append(endeavour)
      }
      index += 1
    }
    return drafts
  }
}
