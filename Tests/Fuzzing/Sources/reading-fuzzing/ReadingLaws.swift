import Agreements

/// What must hold of the reading of any bytes.
struct ReadingLaws {
  /// The law that the reading of some bytes breaks, or `nil` if it keeps all.
  ///
  /// The text comes back byte for byte from the words of the agreement and the layout. Every word of the text stands,
  /// in its order, in the agreement or in the source range of a diagnostic. Source ranges lie within the text, those
  /// of clauses within those of the clauses that hold them. Words of obligations lie within the prose.
  func violation(in bytes: [UInt8]) -> String? {
    let reading = AgreementReading(of: bytes)
    let text = Array(reading.text.utf8)
    if reading.encoding == .utf8,
      !reading.diagnostics.contains(where: { $0.rule == "read.invalid-bytes" }), text != bytes
    {
      return "the text does not come back from the tree and the layout"
    }
    return lostWord(reading, text) ?? brokenRange(reading, text.count)
      ?? brokenObligation(reading.agreement)
  }

  /// The rules under which words are reported that stand in no clause.
  private static let leftOut: Set<String> = [
    "read.page-number", "read.link-target", "read.metadata", "read.front-matter", "read.markup",
    "read.combining-marks",
  ]

  /// Compares letters and digits, so that hyphens, white space and marks do not matter.
  private func lostWord(_ reading: AgreementReading, _ text: [UInt8]) -> String? {
    var isLeftOut = [Bool](repeating: false, count: text.count)
    for diagnostic in reading.diagnostics where Self.leftOut.contains(diagnostic.rule) {
      guard let range = diagnostic.location.source, range.end <= text.count else { continue }
      for place in range.start..<range.end { isLeftOut[place] = true }
    }
    let words = letters(of: reading.agreement)
    var place = 0
    for position in text.indices where isLetter(text[position]) && !isLeftOut[position] {
      guard place < words.count, words[place] == text[position] else {
        return
          "lost at byte \(position): \(String(decoding: text[position...].prefix(40), as: UTF8.self))"
      }
      place += 1
    }
    return place == words.count ? nil : "the agreement has words that the text has not"
  }

  private func letters(of agreement: Agreement) -> [UInt8] {
    var letters = agreement.title.canonicalText.utf8.filter(isLetter)
    var pending: [(clause: Clause, isClosing: Bool)] = agreement.clauses.reversed().map {
      ($0, false)
    }
    while let (clause, isClosing) = pending.popLast() {
      if isClosing {
        letters += (clause.closingWords?.canonicalText ?? "").utf8.filter(isLetter)
        continue
      }
      for part in [
        clause.printedLabel ?? "", clause.heading?.canonicalText ?? "", clause.prose.canonicalText,
      ] {
        letters += part.utf8.filter(isLetter)
      }
      pending.append((clause, true))
      pending += clause.children.reversed().map { ($0, false) }
    }
    return letters
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  private func brokenRange(_ reading: AgreementReading, _ count: Int) -> String? {
    var ends: [Int] = []
    var previous = 0
    for entry in reading.outline {
      let range = entry.source
      guard range.end <= count, range.start >= previous else {
        return "the clause \(entry.id) stands outside the order of the text"
      }
      ends.removeLast(max(0, ends.count - entry.depth + 1))
      if let outer = ends.last, range.end > outer {
        return "the clause \(entry.id) reaches beyond the one that holds it"
      }
      ends.append(range.end)
      previous = range.start
    }
    return reading.diagnostics.first { ($0.location.source?.end ?? 0) > count }.map {
      "\($0) lies outside the text"
    }
  }

  private func brokenObligation(_ agreement: Agreement) -> String? {
    for clause in agreement.allClauses where !clause.obligations.isEmpty {
      let count = clause.prose.canonicalLength
      for obligation in clause.obligations where (obligation.words?.end ?? 0) > count {
        return "the words of \(obligation.id) lie outside their clause"
      }
    }
    return nil
  }
}
