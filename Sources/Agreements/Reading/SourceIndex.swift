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

  /// The text, if edits of spaces are to be found.
  private let text: String?
  private let title: Range<Int>
  private var parts: [ClauseID: Parts] = [:]

  init(_ reading: AgreementReading) {
    map = SourceMap(reading.layout)
    text = reading.text
    var end = reading.agreement.title.canonicalLength
    title = 0..<end
    func take(_ length: Int) -> Range<Int> {
      defer { end += length }
      return end..<end + length
    }
    parts.reserveCapacity(reading.sources.count)
    for step in ClauseWalk(reading.agreement.clauses) {
      let (siblings, index) = (step.siblings, step.ordinal)
      if step.isLeaving {
        let closing = take(siblings[index].closingWords?.canonicalLength ?? 0)
        parts[siblings[index].id]?.closingWords = closing
        continue
      }
      let label = take(siblings[index].printedLabel?.utf8.count ?? 0)
      let heading = take(siblings[index].heading?.canonicalLength ?? 0)
      let text = take(siblings[index].prose.canonicalLength)
      parts[siblings[index].id] = Parts(
        label: label, heading: heading, text: text, closingWords: 0..<0)
    }
  }

  /// Finds the places of findings alone, in a context that knows the order and the words of all clauses.
  init(_ reading: AgreementReading, locating diagnostics: [Diagnostic], in context: RuleContext) {
    map = SourceMap(reading.layout)
    var clauses: Set<Int> = []
    var hasSpaces = false
    func add(_ location: Location?) {
      guard let id = location?.clause, let position = context.positions[id] else { return }
      clauses.insert(position)
    }
    for diagnostic in diagnostics {
      add(diagnostic.location)
      for note in diagnostic.notes { add(note.location) }
      for edit in diagnostic.fixIts.flatMap(\.edits) {
        guard case .replaceWords(let location, _, let words) = edit else { continue }
        add(location)
        hasSpaces = hasSpaces || Self.areSpaces(words)
      }
    }
    text = hasSpaces ? reading.text : nil
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
    return range(of: location.part, in: parts).flatMap { source(of: words, in: $0) }
  }

  private func range(of part: Location.Part, in parts: Parts) -> Range<Int>? {
    switch part {
    case .title: nil
    case .label: parts.label
    case .heading: parts.heading
    case .text: parts.text
    case .closingWords: parts.closingWords
    }
  }

  private func source(of words: TextRange?, in part: Range<Int>) -> TextRange? {
    guard let words else { return part.isEmpty ? nil : TextRange(map.source(of: part)) }
    guard words.end <= part.count else { return nil }
    return TextRange(
      map.source(of: part.lowerBound + words.start..<part.lowerBound + words.end))
  }

  /// Where the words that an edit replaces stand.
  ///
  /// A space of the words can stand for a line break, a page number or the mark of a note. Only what is blank and within
  /// a line is a space that can be taken away.
  ///
  /// - Parameters:
  ///   - location: The place of the words.
  ///   - words: The words, if they are known.
  /// - Returns: `nil` if they are not found, or are spaces in the place of something else.
  func source(ofEditAt location: Location, replacing words: String?) -> TextRange? {
    guard let found = source(of: location) else { return nil }
    guard Self.areSpaces(words), let range = location.words else { return found }
    let part =
      location.clause.map { id in parts[id].flatMap { self.range(of: location.part, in: $0) } }
      ?? title
    guard let part else { return nil }
    let end = max(found.end, map.source(of: part.lowerBound + range.end))
    return isBlank(found.start..<end) ? TextRange(found.start..<end) : nil
  }

  private static func areSpaces(_ words: String?) -> Bool {
    guard let words else { return false }
    return !words.isEmpty && words.utf8.allSatisfy { $0 == 0x20 }
  }

  /// Whether a range of the text holds spaces, tabs and no-break spaces alone.
  private func isBlank(_ range: Range<Int>) -> Bool {
    guard let text else { return false }
    let bytes = text.utf8
    guard range.upperBound <= bytes.count else { return false }
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(start, offsetBy: range.count)
    return text[start..<end].unicodeScalars.allSatisfy {
      $0 == " " || $0 == "\t" || $0 == "\u{A0}" || $0 == "\u{202F}"
    }
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
      located.fixIts[index].edits = located.fixIts[index].edits.compactMap { edit in
        guard case .replaceWords(var location, let text, let words) = edit else { return edit }
        location.source = source(ofEditAt: location, replacing: words)
        if location.source == nil, source(of: location) != nil { return nil }
        return .replaceWords(at: location, with: text, insteadOf: words)
      }
    }
    located.fixIts.removeAll(where: \.edits.isEmpty)
    return located
  }
}

extension AgreementReading {
  /// What finds the places of the agreement in the text.
  ///
  /// - Complexity: O(n) in the size of the agreement.
  public var sourceIndex: SourceIndex { SourceIndex(self) }
}
