extension Agreement {
  /// Applies a fix.
  ///
  /// - Parameter fix: A fix of a finding in this agreement as it stands.
  /// - Throws: ``FixError``, leaving the agreement as it was.
  public mutating func apply(_ fix: FixIt) throws(FixError) {
    var changed = self
    var edits: [(location: Location, text: String)] = []
    var others: [FixIt.Edit] = []
    for edit in fix.edits {
      if case .replaceWords(let location, let text) = edit {
        edits.append((location, text))
      } else {
        others.append(edit)
      }
    }
    // From the end of each text backwards, so that the places of the edits before stay right.
    edits.sort { ($0.location.words?.start ?? 0) > ($1.location.words?.start ?? 0) }
    for (index, edit) in edits.enumerated() {
      for later in edits[..<index] where later.location.isSameText(as: edit.location) {
        guard let words = edit.location.words, let next = later.location.words,
          words.end <= next.start
        else { throw .overlapping(edit.location.clause) }
      }
      try changed.replaceWords(at: edit.location, with: edit.text)
    }
    for edit in others { try changed.apply(structural: edit) }
    self = changed
  }

  private mutating func apply(structural edit: FixIt.Edit) throws(FixError) {
    do {
      switch edit {
      case .setConnective(let id, let connective):
        try update(id) { $0.connective = connective }
      case .removeClause(let id):
        try remove(id)
      case .replaceWords: break
      }
    } catch {
      guard case .noSuchClause(let id) = error else { return }
      throw .noSuchClause(id)
    }
  }

  private mutating func replaceWords(
    at location: Location, with text: String
  ) throws(FixError) {
    guard let words = location.words else { throw .outsideText(location.clause) }
    guard let id = location.clause else {
      title = try title.replacing(words, with: text, in: nil)
      return
    }
    guard var clause = self[id] else { throw .noSuchClause(id) }
    let offset = text.utf8.count - words.count
    switch location.part {
    case .title: throw .outsideText(id)
    case .label:
      guard let label = clause.printedLabel else { throw .outsideText(id) }
      clause.printedLabel = try Prose(label).replacing(words, with: text, in: id).canonicalText
    case .heading:
      guard let heading = clause.heading else { throw .outsideText(id) }
      clause.heading = try heading.replacing(words, with: text, in: id)
    case .closingWords:
      guard let closing = clause.closingWords else { throw .outsideText(id) }
      clause.closingWords = try closing.replacing(words, with: text, in: id)
    case .text:
      clause.prose = try clause.prose.replacing(words, with: text, in: id)
      for index in clause.obligations.indices {
        clause.obligations[index].words = clause.obligations[index].words?
          .following(words, shift: offset)
      }
      for index in clause.definitions.indices {
        clause.definitions[index].meaning = clause.definitions[index].meaning?
          .following(words, shift: offset)
      }
    }
    do {
      try update(id) { $0 = clause }
    } catch {
      throw .noSuchClause(id)
    }
  }
}

extension Location {
  fileprivate func isSameText(as other: Location) -> Bool {
    clause == other.clause && part == other.part
  }
}

extension TextRange {
  /// The range after words have been replaced by others that are longer or shorter by some code units.
  func following(_ words: TextRange, shift: Int) -> TextRange {
    let start = start >= words.end ? start + shift : min(start, words.start)
    let end = end >= words.end ? end + shift : min(end, max(words.start, start))
    return TextRange(start: max(0, start), end: max(max(0, start), end)) ?? self
  }
}

extension Prose {
  /// The prose with other words in the place of some that are plain text or a name.
  fileprivate func replacing(
    _ words: TextRange, with text: String, in clause: ClauseID?
  ) throws(FixError) -> Prose {
    guard words.end <= canonicalLength else { throw .outsideText(clause) }
    var changed = Prose()
    var offset = 0
    var isWritten = false
    for run in runs {
      let bytes = Array(run.canonicalText.utf8)
      let range = offset..<offset + bytes.count
      offset = range.upperBound
      guard words.start < range.upperBound || (words.start == range.upperBound && words.count == 0),
        words.end > range.lowerBound || words.count == 0 && words.start >= range.lowerBound
      else {
        changed.append(run)
        continue
      }
      switch run {
      case .text, .mention: break
      default:
        if words.count == 0 {
          changed.append(run)
          continue
        }
        throw .notPlainText(clause)
      }
      let before = bytes[..<max(0, min(bytes.count, words.start - range.lowerBound))]
      changed.append(.text(String(decoding: before, as: UTF8.self)))
      if !isWritten { changed.append(.text(text)) }
      isWritten = true
      let after = bytes[max(0, min(bytes.count, words.end - range.lowerBound))...]
      changed.append(.text(String(decoding: after, as: UTF8.self)))
    }
    if !isWritten { changed.append(.text(text)) }
    return changed
  }
}
