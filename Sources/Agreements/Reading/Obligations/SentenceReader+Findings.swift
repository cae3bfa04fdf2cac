// Subjects that stand elsewhere than before their cue.
extension SentenceReader {
  /// Whether a list is the content of a verb: "agree that: (a) they will".
  func isContent(before colon: Int) -> Bool {
    guard isMarker(colon + 1) else { return false }
    var that = colon - 1
    if word(that) != .that {
      // "ensure that, where a ship is lost: (a) its crew may".
      let limit = max(range.lowerBound, colon - 60)
      while that > limit, word(that) != .that || word(that + 1) != .comma {
        if isBoundary(that) { return false }
        that -= 1
      }
    }
    return word(that) == .that && isAny(that - 1, of: .complementVerb)
      && !isAny(that - 1, of: .participle)
  }

  /// The whole of a subject that "no" denies and commas divide: "no duties, charges or fees".
  func deniedList(_ cue: Cue, _ place: SubjectPlace, _ floor: Int) -> Range<Int>? {
    guard let subject = place.subject, subject.lowerBound > place.clauseStart,
      place.clauseStart > floor || floor == range.lowerBound, word(place.clauseStart) == .no
    else { return nil }
    switch word(place.clauseStart + 1) {
    case .later, .more, .less, .earlier: return nil
    default: return place.clauseStart..<subject.upperBound
    }
  }

  func hasModal(_ words: Range<Int>) -> Bool {
    words.contains { isAny($0, of: .modal) }
  }

  /// The subject behind the auxiliary: "nor is the Party entitled to".
  func subjectBehindCopula(_ cue: Cue) -> Range<Int>? {
    guard cue.form == .present, word(cue.start) == .is || word(cue.start) == .are,
      word(cue.start - 1) == .nor, cue.end > cue.start + 2
    else { return nil }
    let participle =
      word(cue.end - 1) == .to && isAny(cue.end - 2, of: .participle) ? cue.end - 2 : cue.end - 1
    return participle > cue.start + 1 ? (cue.start + 1)..<participle : nil
  }

  /// The subject behind the modal: "nor shall the Party", "in no case should it".
  func invertedSubject(_ cue: Cue) -> Range<Int>? {
    guard isAny(cue.start, of: .modal) else { return nil }
    let negative =
      word(cue.start - 1) == .nor || reads(cue.start - 3, .in, .no)
      || reads(cue.start - 3, .at, .no) || reads(cue.start - 3, .under, .no)
    guard negative else { return nil }
    var index = cue.start + 1
    let limit = min(range.upperBound, index + 24)
    guard isAny(index, of: .nounOpener) || isCapital(index) || !isAny(index, of: .verb) else {
      return nil
    }
    index += 1
    while index < limit {
      if word(index) == .be
        || isAny(index, of: .verb) && !isAny(index, of: .nounOrVerb)
          && !isAny(index - 1, of: [.determiner, .preposition])
      {
        return (cue.start + 1)..<index
      }
      index += 1
    }
    return nil
  }

  /// The noun phrase before a relative clause.
  func antecedent(before end: Int) -> Range<Int>? {
    var index = end - 1
    let limit = max(range.lowerBound, end - 14)
    while index >= limit {
      if isAny(index, of: .determiner), !isAny(index - 1, of: .determiner) { return index..<end }
      if isBoundary(index) || word(index) == .comma { return nil }
      index -= 1
    }
    return nil
  }
}
