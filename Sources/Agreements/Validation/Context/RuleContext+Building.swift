// How a context is made of an agreement.
extension RuleContext {
  mutating func build(sources: [ClauseSource]?) {
    if let sources {
      positions.reserveCapacity(sources.count)
      units.reserveCapacity(sources.count)
      passages.reserveCapacity(sources.count)
      index.reserveCapacity(forBytes: Int(sources.last?.end ?? 0))
    }
    append(agreement.title, part: .title, unit: nil)
    let computed = isRead ? nil : numbering
    var printed = PrintedCitation()
    for step in ClauseWalk(agreement.clauses) {
      let position = step.position
      guard !step.isLeaving else {
        units[position].subtree = position..<units.count
        continue
      }
      let clause = step.siblings[step.ordinal]
      let number = number(of: clause, source: sources.flatMap { $0.at(position) }, computed)
      let citation = printed.append(
        PrintedCitation.Unit(kind: clause.kind, parent: step.parent ?? -1, number: number))
      positions[clause.id] = position
      let first = passages.count
      if let heading = clause.heading { append(heading, part: .heading, unit: position) }
      append(clause.prose, part: .text, unit: position)
      if let words = clause.closingWords { append(words, part: .closingWords, unit: position) }
      units.append(
        ClauseUnit(
          step.ordinal, of: step.siblings, position: position,
          within: step.parent.map { units[$0] },
          citation: isRead ? citation : computed?.citation(of: clause.id), number: number,
          passages: first..<passages.count))
      positionsByKind.append(position, of: clause.kind)
      if clause.substance != nil { typedClauses.append(position) }
      for place in clause.obligations.indices {
        norms.append(
          LocatedNorm(place, of: clause.obligations, unit: position, position: norms.count))
      }
      for definition in clause.definitions {
        definitions.append(LocatedDefinition(definition: definition, unit: position))
      }
    }
    index.close()
  }

  private mutating func append(_ prose: Prose, part: Location.Part, unit: Int?) {
    guard !prose.isEmpty else { return }
    let place = passages.count
    // Most prose is one text; what is joined of several grows.
    var bytes: [UInt8] = []
    for run in prose.runs {
      if case .text(let text) = run {
        if bytes.isEmpty { bytes = Array(text.utf8) } else { bytes.append(contentsOf: text.utf8) }
        continue
      }
      let offset = bytes.count
      bytes.append(contentsOf: run.canonicalText.utf8)
      let held = run.references
      for reference in held.indices {
        references.append(
          LocatedReference(
            reference, of: held, passage: place, range: offset..<bytes.count,
            position: references.count))
      }
    }
    let (words, traits) = index.append(bytes, passage: place)
    passages.append(Passage(unit: unit, part: part, bytes: bytes, traits: traits, words: words))
  }

  /// The number of a clause: as the text prints it, as its label says, or as it is computed.
  private func number(
    of clause: Clause, source: ClauseSource?, _ computed: Numbering?
  ) -> String? {
    if let source { return clause.printedLabel.flatMap { source.number(in: $0) } }
    guard let label = clause.printedLabel else {
      return computed?.label(of: clause.id)?.bare
    }
    let last = label.split { $0 == " " || $0 == "\u{A0}" }.last ?? label[...]
    let number = last.trimmingPunctuation
    return number.isEmpty ? nil : String(number)
  }
}

extension [ClauseSource] {
  fileprivate func at(_ position: Int) -> ClauseSource? {
    indices.contains(position) ? self[position] : nil
  }
}
