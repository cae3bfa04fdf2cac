extension ComparedDraft {
  /// Takes a norm apart.
  ///
  /// - Parameters:
  ///   - obligation: The norm.
  ///   - clause: The index of the clause that lays it down.
  ///   - previous: Where the words of the norm before it in the clause end.
  /// - Returns: Its parts.
  func parts(of obligation: Obligation, in clause: Int, behind previous: Int) -> NormParts {
    var parts = NormParts(
      obligation: obligation, clause: clauses[clause].id, bearer: obligation.bearer)
    let text = text(of: clause)
    let reading = reading(of: clause)
    let words = obligation.words.map { ($0.start..<$0.end).clamped(to: text.bytes.indices) }
    let norm = words.flatMap { Self.norm(obligation, $0, in: reading) }
    let isDeclared = obligation.confidence == .declared
    parts.whole = words.map { WordsInClause(TextRange($0), of: clauses[clause].id) }
    if !isDeclared, let norm {
      addRead(norm, reading, clause, behind: previous, to: &parts)
      addClosingException(to: &parts, clause)
    } else {
      addDeclared(norm, words, clause, to: &parts)
    }
    parts.useQualifierForException()
    return parts
  }

  /// The reading of a norm among those of its clause: that with its words or, if it was declared, within them.
  private static func norm(
    _ obligation: Obligation, _ words: Range<Int>, in reading: ClauseReading
  ) -> NormReading? {
    let exact = reading.norms(endingAt: words.upperBound).filter {
      min($0.cue.start, $0.action.start) == words.lowerBound
        || $0.action.start == words.lowerBound
    }
    if let found = exact.first(where: { $0.kind == obligation.modality }) ?? exact.first {
      return found
    }
    let inside = reading.norms(withCueIn: words)
    return inside.first { $0.kind == obligation.modality } ?? inside.first
  }

  // MARK: Norms that were read

  private func addRead(
    _ norm: NormReading, _ reading: ClauseReading, _ clause: Int, behind previous: Int,
    to parts: inout NormParts
  ) {
    let isInherited = !reading.chapeaux.isEmpty
    for chapeau in reading.chapeaux {
      add(
        chapeau.norm, chapeau.clause, region: region(of: chapeau.norm, chapeau.clause, behind: 0),
        hasModal: chapeau.clause == reading.chapeaux.first?.clause,
        trigger: chapeau.norm.trigger, to: &parts)
    }
    let start =
      isInherited ? norm.action.start : region(of: norm, clause, behind: previous).lowerBound
    add(
      norm, clause, region: start..<max(start, norm.action.end), hasModal: !isInherited,
      trigger: isInherited ? reading.trigger : norm.trigger, to: &parts)
    if isInherited { takeEffort(of: clause, from: &parts) }
    parts.isNegated = norm.isNegated
    if parts.bearer == .unspecified, let named = parts.bearerWords?.words, named.count == 1 {
      for (id, key) in names.keys where key == named[0].key { parts.bearer = .one(id) }
    }
  }

  /// Adds the exception of a norm that stands in the words which close its list, and not in its own.
  private func addClosingException(to parts: inout NormParts, _ clause: Int) {
    guard let exception = parts.obligation.exceptions.first, parts.exceptions.isEmpty,
      !parts.qualifiers.contains(where: { $0.category == .unlessOtherwiseAgreed }),
      ClosingException(exception) != nil
    else { return }
    parts.exceptions.append(declaredPart(exception, nil, clause))
  }

  /// Takes "endeavour to" at the start of an item for its modal, since that of the chapeau does not say it.
  private func takeEffort(of clause: Int, from parts: inout NormParts) {
    guard let start = parts.act.firstIndex(where: { $0.clause == clause }) else { return }
    let lead = parts.act[start...].prefix(8).prefix { NormWords.modal.contains($0.key) }
    guard let first = lead.first, let last = lead.last,
      lead.contains(where: { NormWords.efforts.contains($0.key) })
    else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    parts.modal = NormParts.Part(
      text: text(of: clause).string(range), words: Array(lead),
      place: WordsInClause(TextRange(range), of: clauses[clause].id))
    parts.act.removeSubrange(start..<(start + lead.count))
  }

  /// From the start of the sentence of a norm, or the end of the norm before, to its end.
  private func region(of norm: NormReading, _ clause: Int, behind previous: Int)
    -> Range<Int>
  {
    let text = text(of: clause)
    let start = sentence(around: text.firstToken(from: norm.cue.start), in: clause)
    let first = start < text.tokens.count ? text.tokens[start].start : norm.cue.start
    let lower = min(max(first, previous), norm.cue.start)
    return lower..<max(lower, norm.action.end)
  }

  private func add(
    _ norm: NormReading, _ clause: Int, region: Range<Int>, hasModal: Bool, trigger: TextRange?,
    to parts: inout NormParts
  ) {
    let id = clauses[clause].id
    var taken: [Range<Int>] = []
    func range(_ range: TextRange?) -> Range<Int>? { range.map { $0.start..<$0.end } }
    for qualifier in norm.qualifiers {
      parts.qualifiers.append(part(qualifier, clause))
      if let range = range(qualifier.words) { taken.append(range) }
    }
    if let range = range(norm.deadline) {
      parts.deadline = parts.deadline ?? WordsInClause(TextRange(range), of: id)
      taken.append(range)
    }
    if let found = norm.recurrence, let range = range(found),
      !taken.contains(where: { $0.overlaps(range) })
    {
      parts.recurrence = parts.recurrence ?? WordsInClause(found, of: id)
      taken.append(range)
    }
    if let range = range(trigger) {
      if let part = part(range, clause, excluding: taken) { parts.conditions.append(part) }
      taken.append(range)
    }
    if let range = range(norm.exception) {
      if let part = part(range, clause, excluding: taken) { parts.exceptions.append(part) }
      taken.append(range)
    }
    if hasModal {
      let cue = norm.cue.start..<norm.cue.end
      let words = words(in: cue, of: clause, excluding: taken)
      parts.modal = modalPart(cue, words, clause)
      taken += words.filter { NormWords.modal.contains($0.key) }.map(\.range)
      // "jointly", "each" and their kin before the modal belong to the bearer.
      if let range = range(norm.bearer.phrase) {
        parts.bearerWords = part(range, clause, excluding: [])
        taken.append(range)
      }
    }
    parts.sources[clause] = (id, text(of: clause).bytes)
    parts.addToAct(
      words(in: region, of: clause, excluding: taken, limit: NormParts.maximumWords),
      of: text(of: clause).bytes, region)
  }

  /// The modal: the words of the cue from its first to its last word that is of a modal.
  private func modalPart(_ cue: Range<Int>, _ words: [ComparedWord], _ clause: Int)
    -> NormParts.Part
  {
    let modal = words.filter { NormWords.modal.contains($0.key) }
    let start = modal.first?.range.lowerBound ?? cue.lowerBound
    let end = modal.last?.range.upperBound ?? cue.upperBound
    let range = start..<max(start, end)
    return NormParts.Part(
      text: text(of: clause).string(range), words: modal,
      place: WordsInClause(TextRange(range), of: clauses[clause].id))
  }

  private func part(_ range: Range<Int>, _ clause: Int, excluding: [Range<Int>])
    -> NormParts.Part?
  {
    let words = words(
      in: range, of: clause, excluding: excluding, limit: NormParts.maximumWords)
    guard let first = words.first, let last = words.last else { return nil }
    let place = excluding.isEmpty ? range : first.range.lowerBound..<last.range.upperBound
    return NormParts.Part(
      text: text(of: clause).string(place), words: words,
      place: WordsInClause(TextRange(place), of: clauses[clause].id))
  }

  private func part(_ qualifier: QualifierReading, _ clause: Int)
    -> NormParts.QualifierPart
  {
    let range = qualifier.words.start..<qualifier.words.end
    let detail = words(in: range, of: clause, limit: 200).map(\.key)
    return NormParts.QualifierPart(
      category: qualifier.category, detail: qualifier.category.detail(detail),
      text: text(of: clause).string(range),
      place: WordsInClause(qualifier.words, of: clauses[clause].id))
  }

  // MARK: Norms that were declared

  private func addDeclared(
    _ norm: NormReading?, _ words: Range<Int>?, _ clause: Int, to parts: inout NormParts
  ) {
    let obligation = parts.obligation
    let id = clauses[clause].id
    func place(_ range: TextRange?) -> WordsInClause? { range.map { WordsInClause($0, of: id) } }
    var taken: [Range<Int>] = []
    var found: [QualifierReading] = norm?.qualifiers ?? []
    for qualifier in obligation.qualifiers {
      var part = part(qualifier)
      if let index = found.firstIndex(where: { $0.category == part.category }) {
        let range = found[index].words
        part.text = text(of: clause).string(range.start..<range.end)
        part.place = place(range)
        taken.append(range.start..<range.end)
        found.remove(at: index)
      }
      parts.qualifiers.append(part)
    }
    if let trigger = obligation.trigger {
      parts.conditions.append(declaredPart(trigger, words, clause))
    }
    parts.conditions += obligation.conditions.map { declaredPart($0, words, clause) }
    parts.exceptions += obligation.exceptions.map { declaredPart($0, words, clause) }
    taken += (parts.conditions + parts.exceptions).compactMap { part in
      part.place.map { $0.range.start..<$0.range.end }
    }
    if obligation.deadline != nil { parts.deadline = place(norm?.deadline) }
    if obligation.recurrence != nil { parts.recurrence = place(norm?.recurrence) }
    if let norm, obligation.confidence == .declared {
      let cue = norm.cue.start..<norm.cue.end
      let words = self.words(in: cue, of: clause, excluding: taken)
      parts.modal = modalPart(cue, words, clause)
      parts.bearerWords = norm.bearer.phrase.flatMap {
        part($0.start..<$0.end, clause, excluding: [])
      }
      parts.isNegated = norm.isNegated
    }
    if let words, let range = text(of: clause).range(of: obligation.action, in: words) {
      parts.sources[clause] = (id, text(of: clause).bytes)
      parts.addToAct(
        self.words(in: range, of: clause, excluding: taken, limit: NormParts.maximumWords),
        of: text(of: clause).bytes, range)
    } else {
      parts.sources[-1] = (nil, Array(obligation.action.utf8))
      let action = Array(obligation.action.utf8)
      parts.addToAct(
        self.words(of: obligation.action, limit: NormParts.maximumWords), of: action,
        action.indices)
    }
  }

  private func declaredPart(_ words: String, _ range: Range<Int>?, _ clause: Int)
    -> NormParts.Part
  {
    if let range, let place = text(of: clause).range(of: words, in: range),
      let part = part(place, clause, excluding: [])
    {
      return part
    }
    return NormParts.Part(
      text: words, words: self.words(of: words, limit: NormParts.maximumWords), place: nil)
  }

  private func part(_ qualifier: Qualifier) -> NormParts.QualifierPart {
    let text = qualifier.phrase(plural: false)?.canonicalText ?? "including"
    let keys: [FoldedWord]
    switch qualifier {
    case .reference(_, let ids): keys = [key(of: ids)]
    case .other(let words): keys = self.words(of: words, limit: 200).map(\.key)
    default: keys = []
    }
    return NormParts.QualifierPart(
      category: QualifierReading.Category(qualifier), detail: keys, text: text, place: nil)
  }
}
