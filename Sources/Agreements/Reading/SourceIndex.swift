/// Finds where places of an agreement stand in the text from which it was read.
public struct SourceIndex: Sendable {
  /// Where the parts of a clause begin in the words of the agreement.
  private struct Parts {
    var label: Range<Int>
    var heading: Range<Int>
    var text: Range<Int>
    var closingWords: Range<Int>
  }

  private let map: SourceMap
  private let title: Range<Int>
  private var parts: [ClauseID: Parts] = [:]

  init(_ reading: AgreementReading) {
    map = SourceMap(reading.layout)
    var end = reading.agreement.title.canonicalLength
    title = 0..<end
    func take(_ length: Int) -> Range<Int> {
      defer { end += length }
      return end..<end + length
    }
    var pending: [(clause: Clause, isClosing: Bool)] = reading.agreement.clauses.reversed().map {
      ($0, false)
    }
    parts.reserveCapacity(reading.sources.count)
    while let (clause, isClosing) = pending.popLast() {
      if isClosing {
        parts[clause.id]?.closingWords = take(clause.closingWords?.canonicalLength ?? 0)
        continue
      }
      let label = take(clause.printedLabel?.utf8.count ?? 0)
      let heading = take(clause.heading?.canonicalLength ?? 0)
      let text = take(clause.prose.canonicalLength)
      parts[clause.id] = Parts(label: label, heading: heading, text: text, closingWords: 0..<0)
      if clause.closingWords != nil { pending.append((clause, true)) }
      pending += clause.children.reversed().map { ($0, false) }
    }
  }

  /// Finds the places of findings alone, in a context that knows the order and the words of all clauses.
  init(_ layout: TextLayout, locating diagnostics: [Diagnostic], in context: RuleContext) {
    map = SourceMap(layout)
    var clauses: Set<Int> = []
    func add(_ location: Location?) {
      guard let id = location?.clause, let position = context.positions[id] else { return }
      clauses.insert(position)
    }
    for diagnostic in diagnostics {
      add(diagnostic.location)
      for note in diagnostic.notes { add(note.location) }
      for edit in diagnostic.fixIts.flatMap(\.edits) {
        if case .replaceWords(let location, _, _) = edit { add(location) }
      }
    }
    var end = context.passages.first.map { $0.part == .title ? $0.bytes.count : 0 } ?? 0
    title = 0..<end
    func take(_ length: Int) -> Range<Int> {
      defer { end += length }
      return end..<end + length
    }
    // The clauses around the one that is looked at whose closing words are still to come.
    var open: [Int] = []
    func length(of part: Location.Part, _ unit: Int) -> Int {
      for passage in context.units[unit].passages where context.passages[passage].part == part {
        return context.passages[passage].bytes.count
      }
      return 0
    }
    func close(before position: Int) {
      while let last = open.last, context.units[last].subtree.upperBound <= position {
        open.removeLast()
        let words = take(length(of: .closingWords, last))
        if clauses.contains(last) { parts[context.units[last].clause.id]?.closingWords = words }
      }
    }
    for position in context.units.indices {
      close(before: position)
      let label = take(context.units[position].clause.printedLabel?.utf8.count ?? 0)
      let heading = take(length(of: .heading, position))
      let text = take(length(of: .text, position))
      if length(of: .closingWords, position) > 0 { open.append(position) }
      if clauses.contains(position) {
        parts[context.units[position].clause.id] = Parts(
          label: label, heading: heading, text: text, closingWords: 0..<0)
      }
    }
    close(before: context.units.count)
  }

  /// Where the words at a location stand, in UTF-8 bytes of the text.
  ///
  /// Of a clause as a whole it is its label; of one without a label its heading or its words.
  ///
  /// - Returns: `nil` for the agreement as a whole, a clause that is not there, and words beyond a clause's text.
  public func source(of location: Location) -> TextRange? {
    guard let id = location.clause else {
      guard location.part == .title else { return nil }
      return source(of: location.words, in: title)
    }
    guard let parts = parts[id] else { return nil }
    guard let words = location.words else {
      let whole = [parts.label, parts.heading, parts.text].first { !$0.isEmpty }
      return whole.flatMap { source(of: nil, in: $0) }
    }
    return switch location.part {
    case .title: nil
    case .label: source(of: words, in: parts.label)
    case .heading: source(of: words, in: parts.heading)
    case .text: source(of: words, in: parts.text)
    case .closingWords: source(of: words, in: parts.closingWords)
    }
  }

  private func source(of words: TextRange?, in part: Range<Int>) -> TextRange? {
    guard let words else { return part.isEmpty ? nil : TextRange(map.source(of: part)) }
    guard words.end <= part.count else { return nil }
    return TextRange(
      map.source(of: part.lowerBound + words.start..<part.lowerBound + words.end))
  }

  /// A finding with its places, and those of its notes and fixes, found in the text.
  func locate(_ diagnostic: Diagnostic) -> Diagnostic {
    var located = diagnostic
    located.location.source = source(of: diagnostic.location)
    for index in located.notes.indices {
      guard let location = located.notes[index].location else { continue }
      located.notes[index].location?.source = source(of: location)
    }
    for index in located.fixIts.indices {
      located.fixIts[index].edits = located.fixIts[index].edits.map { edit in
        guard case .replaceWords(var location, let text, let words) = edit else { return edit }
        location.source = source(of: location)
        return .replaceWords(at: location, with: text, insteadOf: words)
      }
    }
    return located
  }
}

extension AgreementReading {
  /// What finds the places of the agreement in the text.
  ///
  /// - Complexity: O(n) in the size of the agreement.
  public var sourceIndex: SourceIndex { SourceIndex(self) }
}
