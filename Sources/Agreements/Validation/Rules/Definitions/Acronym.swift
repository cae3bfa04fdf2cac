/// Reports abbreviations that are nowhere written in full, or only after their first use.
struct Acronym: Rule {
  let description = RuleDescription(
    "def.acronym", "An abbreviation is written in full where it is first used.",
    severity: .warning, confidence: .heuristic(percent: 75), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    var first: [[UInt8]: Occurrence] = [:]
    var order: [[UInt8]] = []
    for (place, passage) in context.passages.enumerated()
    where passage.traits.contains(.capitals)
      && (passage.part == .text || passage.part == .closingWords)
    {
      // Few passages hold a word in capitals, so that only those are looked at closely.
      var isProse: Bool?
      let text = ByteText(passage.bytes)
      // Not mapped: what a closure holds would be counted up and down for each passage.
      for index in passage.words {
        let word = context.index.words[index]
        let range = Int(word.start)..<Int(word.end)
        guard (3...6).contains(range.count), text.isUppercase(at: range.lowerBound),
          text.isUppercase(at: range.lowerBound + 1), isAcronym(range, text)
        else { continue }
        let holds = isProse ?? self.isProse(passage, context)
        isProse = holds
        guard holds else { break }
        let letters = Array(passage.bytes[range])
        guard first[letters] == nil else { continue }
        first[letters] = Occurrence(passage: place, range: range)
        order.append(letters)
      }
    }
    guard !order.isEmpty else { return }
    let known = knownWords(context)
    var found: [Occurrence] = []
    for letters in order {
      let name = String(decoding: letters, as: UTF8.self)
      guard let use = first[letters], !known.contains(name), !isExpanded(name, use, context) else {
        continue
      }
      found.append(use)
    }
    report(found, context, into: &findings)
  }

  private func report(
    _ found: [Occurrence], _ context: RuleContext, into findings: inout Findings
  ) {
    // Of a text full of abbreviations the first are enough.
    guard found.count > 5, let first = found.first else {
      for use in found {
        findings.report(
          "“\(context.text(of: use))” is not written in full", at: context.location(of: use))
      }
      return
    }
    findings.report(
      "“\(context.text(of: first))” and \(found.count - 1) other abbreviations are not written in full",
      at: context.location(of: first),
      notes: found.dropFirst().prefix(12).map {
        Diagnostic.Note("“\(context.text(of: $0))”", at: context.location(of: $0))
      })
  }

  private func knownWords(_ context: RuleContext) -> Set<String> {
    let knowledge = context.knowledge
    var words = knowledge.organs.compactMap(\.abbreviation) + knowledge.properNames
    words += knowledge.instruments.flatMap(\.shortNames)
    words += context.agreement.parties.both.flatMap { [$0.abbreviation, $0.shortName] }
    words += (context.agreement.parties.both.flatMap(\.bodies) + context.agreement.jointBodies)
      .compactMap(\.abbreviation)
    words += context.definitions.map(\.definition.term)
    words += context.agreement.externalInstruments.flatMap { [$0.title, $0.shortName] }
    var known = Self.common
    for word in words { insertAbbreviations(of: word, into: &known) }
    return known
  }

  /// Adds those words of a name that may be an abbreviation: the ones wholly in capitals.
  private func insertAbbreviations(of name: String, into known: inout Set<String>) {
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
      known.formUnion(name.split { !$0.isLetter }.map(String.init))
      return
    }
    for word in name.utf8.split(whereSeparator: { !$0.isLetter })
    where word.count > 1 && word.allSatisfy({ $0 & 0x20 == 0 }) {
      known.insert(String(decoding: word, as: UTF8.self))
    }
  }

  /// What every reader of a treaty knows, currencies and units.
  private static let common: Set<String> = [
    "USA", "NATO", "USD", "EUR", "GBP", "CHF", "JPY", "ISO", "UTC", "GMT", "DONE", "WHEREAS",
    "AND", "THE", "NOT", "FOR", "PDF", "FAX", "URL", "UNESCO", "SHALL", "MUST", "MAY", "WILL",
    "CIF", "FOB", "VAT", "NOTE", "ANNEX", "ONLY", "ALL", "ANY", "BOTH", "TIR",
  ]

  /// Whether a passage is prose and not wholly or mostly in capitals.
  private func isProse(_ passage: Passage, _ context: RuleContext) -> Bool {
    guard let position = passage.unit else { return false }
    let unit = context.units[position]
    switch unit.clause.kind {
    case .signature, .testimonium, .table, .row, .cell, .partyClause: return false
    default: break
    }
    guard !unit.isAttached else { return false }
    var small = 0
    var capital = 0
    for byte in passage.bytes {
      if byte >= 0x61, byte <= 0x7A { small += 1 }
      if byte >= 0x41, byte <= 0x5A { capital += 1 }
    }
    return small > capital * 2
  }

  private func isAcronym(_ range: Range<Int>, _ text: ByteText) -> Bool {
    guard range.allSatisfy({ (0x41...0x5A).contains(text[$0]) }),
      PrintedNumber.romanNumber(text, range) == nil
    else { return false }
    // Beside another word in capitals, a hyphen or a digit it is a part of something else.
    let before = text[range.lowerBound - 1]
    let after = text[range.upperBound]
    if before == 0x2D || after == 0x2D || before.isDigit || after.isDigit || before == 0x2F
      || after == 0x2F || before == 0x2E || after == 0x2E && text[range.upperBound + 1].isLetter
    {
      return false
    }
    let next = text.skippingSpaces(from: range.upperBound, to: text.count)
    let previous = text.trimmingSpaces(from: 0, to: range.lowerBound)
    if text[next].isDigit || text[previous - 1].isDigit { return false }
    // "H. N. GROOT" is a name.
    if text[previous - 1] == 0x2E, text.isUppercase(at: previous - 2), !text[previous - 3].isLetter
    {
      return false
    }
    let isLoudAfter = text.isUppercase(at: next) && text.isUppercase(at: next + 1)
    let isLoudBefore = text.isUppercase(at: previous - 1) && text.isUppercase(at: previous - 2)
    return !isLoudAfter && !isLoudBefore
  }

  private static let namings = [Array("hereinafter".utf8), Array("hereafter".utf8)]

  /// Whether brackets or quotation marks around one of its uses give the words for an abbreviation.
  private func isExpanded(_ name: String, _ use: Occurrence, _ context: RuleContext) -> Bool {
    for found in context.occurrences(of: [Phrase(name)]) {
      let text = ByteText(context.passages[found.passage].bytes)
      let before = text.trimmingSpaces(from: 0, to: found.range.lowerBound)
      let last = text[before - 1]
      if last == 0x28 || last == 0x22 || last == 0x9C || last == 0x98 || last == 0x27 {
        return true
      }
      let next = text.skippingSpaces(from: found.range.upperBound, to: text.count)
      if text[next] == 0x28, text.isUppercase(at: next + 1) { return true }
      // "hereinafter referred to as NALT"
      let start = max(0, before - 50)
      let words = text.bytes[start..<before].map { $0.isLetter ? $0 | 0x20 : $0 }
      if Self.namings.contains(where: { words.firstRange(of: $0) != nil }) { return true }
      // The initials of the words before, as in "North Atlantic Treaty Organization NATO".
    }
    return false
  }
}
