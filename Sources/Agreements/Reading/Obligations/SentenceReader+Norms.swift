extension SentenceReader {
  /// A norm that is still made of tokens.
  struct Draft {
    var kind: Modality
    var force: Force?
    var quantifier: BearerReading.Quantifier
    var phrase: Range<Int>?
    var cue: Range<Int>
    var isNegated: Bool
    var deadline: Range<Int>?
    var recurrence: Range<Int>?
    var trigger: Range<Int>?
    var exception: Range<Int>?
    var qualifiers: [Qualifier] = []
    var end: Int
    /// The word before the cue that denies it, where nothing else of the norm tells so.
    var denial: Int?
    var isOpen = false
    var confidence = 95
  }

  /// A cue in a main clause, with its place.
  struct Found {
    var cue: Cue
    var place: SubjectPlace
    /// The first token of what belongs to the norm.
    var start: Int
  }

  /// The cues that lay down norms, in the order of the text.
  func findings() -> [Found] {
    var found: [Found] = []
    var index = range.lowerBound
    var floor = range.lowerBound
    var contentStart = range.upperBound
    while index < range.upperBound {
      guard tokens[index].families.contains(.cue), !isHidden(index), !isMarker(index),
        var cue = cue(at: index)
      else {
        if word(index) == .colon, isContent(before: index) { contentStart = index }
        index += 1
        continue
      }
      if index > contentStart {
        index += 1
        continue
      }
      if cue.isCoordinated, found.last?.cue.form != .performative {
        index += 1
        continue
      }
      switch standing(of: cue.start, isModal: isAny(index, of: .modal)) {
      case .subordinate:
        index += 1
        continue
      case .relative(let end): cue.antecedentEnd = end
      case .main: break
      }
      var place = subjectPlace(of: cue.start, floor: floor)
      if let end = cue.antecedentEnd {
        place.subject = antecedent(before: end) ?? max(range.lowerBound, end - 1)..<end
        place.clauseStart = end
      }
      if let inverted = invertedSubject(cue) {
        place.subject = inverted
        cue.isNegated = true
        cue.verb = inverted.upperBound
        if word(cue.verb) == .be, isAny(cue.verb + 1, of: .participle) {
          cue.verb += 1
          cue.isPassive = true
        }
      }
      if let behind = subjectBehindCopula(cue) { place.subject = behind }
      if let whole = deniedList(cue, place, floor) { place.subject = whole }
      let start = min(startOfNorm(cue, place, floor), cue.start)
      found.append(Found(cue: cue, place: place, start: start))
      index = max(index + 1, cue.end)
      // The verb behind an adjunct is no cue of its own: "shall by reason of this enjoy".
      if isAny(cue.start, of: .modal), !cue.isOpen, !hasModal(cue.end..<max(cue.end, cue.verb)) {
        index = max(index, cue.verb + 1)
      }
      let reach = cue.sharesVerb ? cue.start : max(cue.verb, cue.start)
      floor = max(floor, min(reach, range.upperBound - 1))
    }
    return found
  }

  /// The first token of a norm: its clause, or what stands before its subject behind another norm.
  private func startOfNorm(_ cue: Cue, _ place: SubjectPlace, _ floor: Int) -> Int {
    if place.clauseStart > floor || floor == range.lowerBound {
      return max(place.clauseStart, floor)
    }
    var start = place.subject?.lowerBound ?? cue.start
    var isJoined = false
    while start > floor + 1,
      word(start - 1) == .comma || isAny(start - 1, of: .coordinator)
        || isAny(start - 1, of: .adverb) && !isJoined
    {
      // An adverb before "and shall" belongs to the norm before.
      isJoined = isJoined || isAny(start - 1, of: .coordinator)
      // Go back over an adjunct between commas: ", and if so requested, shall".
      guard word(start - 1) == .comma else {
        start -= 1
        continue
      }
      var chunk = start - 1
      while chunk > floor + 1, word(chunk - 1) != .comma, !isBoundary(chunk - 1) {
        // "shall help the board or, if …" and "shall help the board or if …, the Party may".
        if isAny(chunk, of: .coordinator), isAny(chunk + 1, of: .subordinator) { break }
        chunk -= 1
      }
      var first = chunk
      while isAny(first, of: .coordinator) { first += 1 }
      let follows =
        isAny(chunk, of: .coordinator) || word(chunk - 2) == .that
        || isAny(chunk - 2, of: .coordinator)
      guard follows, isAny(first, of: [.preposition, .subordinator]) || word(first) == .if
      else { break }
      start = first
    }
    return start
  }

  /// Reads the norms; `subject` becomes that of the chapeau of an unfinished list.
  mutating func drafts() -> [Draft] {
    if isRecital {
      antecedents = Antecedents()
      return []
    }
    let found = findings()
    var drafts: [Draft] = []
    var last: Subject?
    var chapeau = carriedSubject
    var inherited: (trigger: Range<Int>?, deadline: Range<Int>?) = (nil, nil)
    let chapeauEnd = chapeauEnd(before: found.first?.cue.start ?? range.lowerBound)
    var shared: [Qualifier] = []
    var exception: Range<Int>?
    var trigger: Range<Int>?
    var introduced: Range<Int>?
    if let chapeauEnd {
      for span in spans(in: range.lowerBound..<chapeauEnd, isIntroduction: true) {
        if span.kind == .trigger { trigger = trigger ?? span.range }
        if span.kind == .exception { exception = exception ?? introductory(span.range) }
        if span.kind == .deadline { inherited.deadline = inherited.deadline ?? span.range }
      }
      shared = qualifiers(in: range.lowerBound..<chapeauEnd)
    }
    var known = Antecedents()
    for (position, item) in found.enumerated() {
      let following = item.cue.sharesVerb ? position + 2 : position + 1
      let next = following < found.count ? found[following].start : range.upperBound
      let end = max(item.cue.start + 1, trimmedEnd(next, from: item.cue.start))
      if item.place.clauseStart > range.lowerBound, word(item.place.clauseStart - 1) == .semicolon,
        !item.place.beginsItem
      {
        inherited = (nil, nil)
        introduced = nil
      }
      var subject = item.place.subject.map(self.subject)
      if subject == nil {
        subject =
          item.place.beginsItem
          ? chapeau ?? chapeauSubject(before: item.cue.start) ?? last : last ?? chapeau
        subject?.isCarried = true
      } else if let found = subject, found.isPronoun {
        subject = resolve(found, of: item.cue, last, item.place.clauseStart, known)
      }
      last = subject ?? last
      if item.cue.isOpen || opensList(item.cue) { chapeau = subject }
      var item = item
      if item.cue.form == .may, !item.cue.isNegated {
        item.cue.isOnly = item.cue.isOnly || isLimited(item.cue, end)
      }
      subject = subject.map { namedSubject($0, item.cue) }
      last = subject ?? last
      note(subject, item, in: &known)
      guard let verdict = verdict(item.cue, subject) else { continue }
      // "The aim of this Chapter is to" states a purpose.
      if item.cue.form == .present, verdict.kind == .duty, !item.cue.isPassive,
        subject?.isBearing != true
      {
        continue
      }
      let made = norms(item, verdict, subject, end: end, &inherited)
      if let own = made.first?.exception, own.upperBound <= item.place.subject?.lowerBound ?? 0 {
        introduced = own
      }
      drafts += made.map {
        var draft = $0.under(shared, exception ?? (item.cue.isRelative ? nil : introduced))
        draft.trigger = trigger ?? draft.trigger
        return draft
      }
    }
    carriedSubject = chapeau ?? chapeauSubject(before: range.upperBound)
    antecedents = known
    return drafts
  }

  /// The part of an introductory clause before the comma behind which the subject stands.
  private func introductory(_ range: Range<Int>) -> Range<Int> {
    let comma = range.first { word($0) == .comma && opensSubject($0 + 1) }
    return range.lowerBound..<(comma ?? range.upperBound)
  }

  /// Whether "only" with a condition follows: "may modify its coverage only in exceptional cases".
  private func isLimited(_ cue: Cue, _ end: Int) -> Bool {
    for index in min(cue.verb, end)..<min(end, cue.verb + 60) {
      if word(index) == .semicolon || isAny(index, of: .modal) { return false }
      if word(index) == .provided, word(index + 1) == .that { return false }
      guard word(index) == .only else { continue }
      switch word(index + 1) {
      case .if, .in, .by, .with, .where, .when, .upon, .on, .after, .under, .for, .to, .within, .as,
        .insofar:
        return word(index - 1) != .not
      default: break
      }
    }
    return false
  }

  /// The end of a chapeau without a cue, before the first item.
  private func chapeauEnd(before cue: Int) -> Int? {
    var index = range.lowerBound
    let limit = min(cue, range.lowerBound + Self.window)
    while index < limit, word(index) != .colon { index += 1 }
    return index < limit && isMarker(index + 1) ? index : nil
  }

  /// Whether the sentence is a recital: it opens with a participle and ends without a main clause.
  private var isRecital: Bool {
    var first = range.lowerBound
    while first < range.upperBound, isMarker(first) || shape(first).contains(.mark) { first += 1 }
    let last = word(range.upperBound - 1)
    guard last == .comma || last == .semicolon || last == .and,
      !(first..<first + 7).contains(where: { word($0) == .means })
    else {
      return false
    }
    return isAny(first, of: [.gerund, .participle]) || word(first) == .whereas
      || word(first) == .having
      || word(first) == .desirous || word(first) == .mindful || word(first) == .conscious
      || word(first) == .aware
  }

  private func opensList(_ cue: Cue) -> Bool {
    word(cue.start + 1) == .colon || word(cue.verb) == .colon
  }

  func trimmedEnd(_ end: Int, from start: Int) -> Int {
    var end = min(end, range.upperBound)
    while end > start + 1,
      isMarker(end - 1) || word(end - 1) == .comma || word(end - 1) == .semicolon
        || word(end - 1) == .fullStop
        || isAny(end - 1, of: .coordinator) || word(end - 1) == .colon
    {
      end -= 1
    }
    return end
  }

  /// The subject of a chapeau without a modal of its own: "The Committee: (a) shall".
  private func chapeauSubject(before index: Int) -> Subject? {
    var colon = range.lowerBound
    let limit = min(index, range.lowerBound + Self.window)
    while colon < limit, word(colon) != .colon { colon += 1 }
    guard colon < limit, colon > range.lowerBound else { return nil }
    let place = subjectPlace(of: colon, floor: range.lowerBound)
    return place.subject.map(subject)
  }
}

extension SentenceReader.Draft {
  /// The norm with the qualifiers and the exception of its chapeau.
  func under(_ shared: [SentenceReader.Qualifier], _ exception: Range<Int>?) -> Self {
    var draft = self
    draft.exception = self.exception ?? exception
    guard !shared.isEmpty else { return draft }
    draft.qualifiers = shared + qualifiers
    if kind == .duty || kind == .prohibition, let force, force > .qualified {
      draft.force = .qualified
    }
    return draft
  }
}
