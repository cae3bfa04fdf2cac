extension StructureBuilder {
  /// Reads a line before the first heading: title, parties, recitals, words of agreement.
  mutating func readFront(_ line: SourceLine, next: SourceLine?) {
    if structure.title.isEmpty, structure.nodes.isEmpty, line.count > 300,
      let start = sentenceStart(in: line.range, within: 500)
    {
      // Title and preamble share a line.
      appendToTitle(line.start..<text.trimmingSpaces(from: line.start, to: start))
      var rest = line
      rest.start = start
      readFront(rest, next: next)
      return
    }
    if preamble == nil, structure.nodes.isEmpty, !beginsPreamble(line) {
      appendToTitle(line.range)
      previous = line
      return
    }
    if hasWordsOfAgreement, !(open != nil && continues(line) && !isWordsOfAgreementComplete) {
      zone = .body
      container = -1
      readText(again: line)
      return
    }
    if preamble == nil {
      preamble = structure.addNode(
        .preamble, in: -1, label: line.start..<line.start, printedNumber: line.start..<line.start,
        number: nil)
    }
    if beginsBody(line) {
      zone = .body
      container = -1
      readBlockLine(line)
      return
    }
    readPreambleLine(line, next: next)
    previous = line
  }

  private mutating func readText(again line: SourceLine) {
    if formulas.opensTestimonium(at: line.start, to: line.end) {
      openTestimonium(line)
    } else {
      readBlockLine(line)
    }
  }

  mutating func appendToTitle(_ range: Range<Int>) {
    for piece in visibleRanges(of: range) { structure.appendToTitle(piece) }
  }

  /// Whether the words of agreement have come to their end.
  private var isWordsOfAgreementComplete: Bool {
    previous.map { scanner.endsSentence($0) } ?? true
  }

  /// Whether the title is over: recitals, parties or a whole sentence begin.
  private func beginsPreamble(_ line: SourceLine) -> Bool {
    guard !structure.title.isEmpty else { return line.count > 300 }
    let last = text[line.end - 1]
    if last == 0x2C || last == 0x3A || last == 0x3B || line.count > 220 { return true }
    if formulas.opensRecital(at: line.start, to: line.end), !isAllCapitals(line) { return true }
    guard let previous else { return last == 0x2E }
    if isAllCapitals(previous), !isAllCapitals(line), !text.isLowercase(at: line.start) {
      return !isSecondTitle(line)
    }
    return Self.partyOpenings.contains(FoldedWord.reading(text, at: line.start, to: line.end).word)
      && line.followsBlank
  }

  /// Whether a line names the instrument without a word more: "Draft Treaty", "Draft Agreement[1]".
  private func isSecondTitle(_ line: SourceLine) -> Bool {
    guard line.count <= 80 else { return false }
    var position = line.start
    var last = FoldedWord()
    var count = 0
    while position < line.end, text[position] != 0x5B {
      let (word, end) = FoldedWord.reading(text, at: position, to: line.end)
      if end > position {
        guard text.isUppercase(at: position), count > 0 || !Self.partyOpenings.contains(word) else {
          return false
        }
        last = word
        count += 1
      } else if text.spaceLength(at: position) == 0, !text[position].isDigit {
        return false
      }
      position = max(end, position + 1)
    }
    return Self.instruments.contains(last)
  }

  private static let instruments = WordSet([
    "AGREEMENT", "TREATY", "CONVENTION", "PROTOCOL", "MEMORANDUM", "ARRANGEMENT", "ACUERDO",
    "TRATADO", "CONVENIO", "PROTOCOLO", "ACCORD", "TRAITE", "PROTOCOLE",
  ])

  private static let partyOpenings = WordSet(
    ["THE", "HIS", "HER", "LE", "LA", "EL", "LOS", "LAS", "LES"])

  private func isAllCapitals(_ line: SourceLine) -> Bool {
    var hasCapital = false
    var position = line.start
    while position < line.end {
      if text.isLowercase(at: position) { return false }
      if text.isUppercase(at: position) { hasCapital = true }
      position += 1
    }
    return hasCapital
  }

  /// Whether the first paragraph of the body begins without a heading.
  private func beginsBody(_ line: SourceLine) -> Bool {
    guard let marker = markers.marker(at: line.start, to: line.end), marker.style.family == .arabic
    else { return false }
    return marker.style.enclosure == .point && marker.number.isFirst
      && text.isUppercase(at: marker.contentStart)
  }

  /// Reads a line of the preamble, which may hold several recitals.
  private mutating func readPreambleLine(_ line: SourceLine, next: SourceLine?) {
    var start = line.start
    let isOpening =
      !hasPartyClause || previous == nil
      || (formulas.opensRecital(at: line.start, to: line.end)
        && (line.followsBlank || previous.map(scanner.endsSentence) ?? true
          || previous.map { text[$0.end - 1] == 0x2C } ?? true))
      || !continuesPreamble(line)
    if isOpening { openPreambleBlock(at: line.start, to: line.end) }
    for split in recitalStarts(in: line.range) {
      append(start..<text.trimmingSpaces(from: start, to: split))
      openPreambleBlock(at: split, to: line.end)
      start = split
    }
    let lookahead = next.map { $0.end } ?? line.end
    if !hasWordsOfAgreement, let words = formulas.wordsOfAgreement(in: start..<lookahead),
      words < line.end
    {
      if words > start { append(start..<text.trimmingSpaces(from: start, to: words)) }
      openWordsOfAgreement(at: words, replacing: words == start)
      start = words
    }
    append(start..<line.end)
  }

  private func continuesPreamble(_ line: SourceLine) -> Bool {
    guard open != nil, let previous else { return false }
    if line.isInner { return true }
    if line.followsBlank {
      return !scanner.endsSentence(previous) && text.isLowercase(at: line.start)
    }
    let last = text[previous.end - 1]
    return text.isLowercase(at: line.start)
      || !(last == 0x3B || last == 0x3A || last == 0x2E || (last == 0x2C && wrapWidth == nil))
  }

  private mutating func openPreambleBlock(at start: Int, to end: Int) {
    guard let preamble else { return }
    let isRecital = hasPartyClause || formulas.opensRecital(at: start, to: end)
    hasPartyClause = true
    _ = openNode(isRecital ? .recital : .partyClause, in: preamble, label: start..<start)
  }

  private mutating func openWordsOfAgreement(at start: Int, replacing: Bool) {
    guard let preamble else { return }
    hasWordsOfAgreement = true
    if replacing, let open, structure.nodes[open.node].prose.isEmpty,
      structure.nodes[open.node].start == start
    {
      structure.nodes[open.node].kind = .wordsOfAgreement
      return
    }
    _ = openNode(.wordsOfAgreement, in: preamble, label: start..<start)
  }

  /// Where recitals begin within a range: after a semicolon or comma, with a capital.
  private func recitalStarts(in range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      position += 1
      guard byte == 0x3B || byte == 0x2C || byte == 0x3A else { continue }
      let next = text.skippingSpaces(from: position, to: range.upperBound)
      guard next < range.upperBound, text.isUppercase(at: next) else { continue }
      if formulas.opensRecital(at: next, to: range.upperBound) || (byte == 0x3B && next > position)
      {
        starts.append(next)
      }
    }
    return starts
  }
}
