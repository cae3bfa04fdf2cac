/// Reports names of two words or more that recur without a definition.
struct UndefinedTerm: Rule {
  let description = RuleDescription(
    "def.undefined-term",
    "A name that recurs is defined, or is that of an organ or instrument that is known.",
    severity: .warning, confidence: .heuristic(percent: 60), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    let known = knownWords(context)
    var uses: [String: [Occurrence]] = [:]
    var order: [String] = []
    for (place, passage) in context.passages.enumerated() where passage.part == .text {
      guard let unit = passage.unit.map({ context.units[$0] }), isOperative(unit, context) else {
        continue
      }
      for name in names(in: place, context) {
        let words = context.text(of: name)
        if uses[words] == nil { order.append(words) }
        uses[words, default: []].append(name)
      }
    }
    var count = 0
    for name in order where (uses[name]?.count ?? 0) >= 3 && count < Self.most {
      guard let first = uses[name]?.first, !isKnown(name, known, context) else { continue }
      count += 1
      findings.report(
        "“\(name)” is used \(uses[name]?.count ?? 0) times and not defined",
        at: context.location(of: first))
    }
  }

  /// The most names that are reported of one text.
  private static let most = 5

  private func isOperative(_ unit: ClauseUnit, _ context: RuleContext) -> Bool {
    switch unit.clause.kind {
    case .preamble, .partyClause, .recital, .wordsOfAgreement, .testimonium, .signature, .table,
      .row, .cell, .annex, .appendix:
      false
    default: !unit.isAttached
    }
  }

  /// The runs of two to four capitalised words behind "the", "a" or "each".
  private func names(in place: Int, _ context: RuleContext) -> [Occurrence] {
    let passage = context.passages[place]
    let text = ByteText(passage.bytes)
    var names: [Occurrence] = []
    var run: (start: Int, end: Int, count: Int)?
    var previous: FoldedWord?
    var isBehindArticle = false
    func close() {
      if let run, (2...4).contains(run.count), isBehindArticle {
        let next = text.skippingSpaces(from: run.end, to: text.count)
        // "the Joint Committee on Trade" and "the Ministry of Defence" are longer names.
        let (word, _) = FoldedWord.reading(text, at: next, to: text.count)
        if !Self.joints.contains(word), text[run.end] != 0x2D, text[run.end] != 0x27 {
          names.append(Occurrence(passage: place, range: run.start..<run.end))
        }
      }
      run = nil
    }
    // Not mapped: what a closure holds would be counted up and down for each passage.
    for index in passage.words {
      let word = context.index.words[index]
      let start = Int(word.start)
      let isName =
        text.isUppercase(at: start) && word.end - word.start > 1
        && text[start + 1] >= 0x61 && word.key.count <= 16
        && !Self.articles.contains(word.key)
      if let open = run, isName, text[open.end] == 0x20, open.end + 1 == start {
        run = (open.start, Int(word.end), open.count + 1)
      } else {
        close()
        if isName {
          isBehindArticle = previous.map(Self.articles.contains) ?? false
          run = (start, Int(word.end), 1)
        }
      }
      previous = word.key
    }
    close()
    return names
  }

  private static let articles = Set(["the", "a", "an", "each", "any"].map { FoldedWord($0) })

  private static let joints = Set(["of", "on", "for", "and", "to", "in"].map { FoldedWord($0) })

  /// The words of all that is defined, declared or known.
  private func knownWords(_ context: RuleContext) -> Set<String> {
    let agreement = context.agreement
    let knowledge = context.knowledge
    var names = context.definitions.map(\.definition.term) + knowledge.properNames
    names += knowledge.organs.map(\.name) + knowledge.instruments.map(\.title)
    names += knowledge.instruments.flatMap(\.shortNames)
    names += agreement.parties.both.flatMap { [$0.officialName, $0.shortName, $0.adjective] }
    names += (agreement.parties.both.flatMap(\.bodies) + agreement.jointBodies).map(\.name)
    names += agreement.nonParties.map(\.name)
    names += agreement.externalInstruments.flatMap { [$0.title, $0.shortName] }
    names += [agreement.parties.term.singular, agreement.parties.term.plural]
    // Of a longer name each run of words is known as well.
    var known: Set<String> = []
    for name in names {
      let lower = name.lowercased()
      known.insert(lower)
      let bytes = Array(lower.utf8)
      if bytes.allSatisfy({ $0 < 0x80 }) {
        insertRuns(of: bytes, into: &known)
        continue
      }
      let words = lower.split(whereSeparator: { !$0.isLetter }).prefix(100)
      for start in words.indices {
        for count in 2...4 where start + count <= words.endIndex {
          known.insert(words[start..<start + count].joined(separator: " "))
        }
      }
    }
    return known
  }

  /// Adds the runs of two to four words of a name whose characters are all of ASCII.
  private func insertRuns(of name: [UInt8], into known: inout Set<String>) {
    let words = name.split(whereSeparator: { !$0.isLetter }).prefix(100)
    guard words.count > 1 else { return }
    // The words once more with one space between each two, so that each run stands in one piece.
    let joined = Array(words.joined(separator: [0x20]))
    var start = 0
    for first in words.indices {
      var end = start + words[first].count
      for last in words[(first + 1)...].prefix(3) {
        end += 1 + last.count
        known.insert(String(decoding: joined[start..<end], as: UTF8.self))
      }
      start += words[first].count + 1
    }
  }

  private func isKnown(_ name: String, _ known: Set<String>, _ context: RuleContext) -> Bool {
    let lower = name.lowercased()
    if known.contains(lower) { return true }
    let words = lower.split(separator: " ").map(String.init)
    // Names of states, laws, offices and instruments explain themselves.
    if words.contains(where: { Self.selfExplaining.contains($0) || known.contains($0) }) {
      return true
    }
    // What the text sets up or names in full is introduced by that.
    return context.occurrences(of: [Phrase(name)]).contains { found in
      let text = ByteText(context.passages[found.passage].bytes)
      let before = text.trimmingSpaces(from: 0, to: found.range.lowerBound)
      let start = max(0, before - 60)
      let words = String(decoding: text.bytes[start..<before], as: UTF8.self).lowercased()
      let rest = text.bytes[found.range.upperBound..<min(text.count, found.range.upperBound + 60)]
      let after = String(decoding: rest, as: UTF8.self).lowercased()
      let last = text[before - 1]
      return words.contains("establish") || words.contains("set up") || words.contains("creat")
        || words.contains("hereinafter") || words.contains("called") || words.contains("known as")
        || words.contains("constitut") || last == 0x22 || last == 0x9C || last == 0x28
        || after.contains("establish") || after.contains("set up") || after.contains("is composed")
        || after.contains("shall consist") || after.contains("hereby") || after.hasPrefix(" (")
        || context.passages[found.passage].part == .heading
    }
  }

  private static let selfExplaining: Set<String> = [
    "convention", "treaty", "agreement", "agreements", "protocol", "charter", "act", "organization",
    "organisation", "nations", "union", "community", "communities", "state", "states", "republic",
    "kingdom", "federation", "government", "governments", "party", "parties", "contracting",
    "minister", "ministers", "ministry", "court", "parliament", "president", "council", "bank",
    "fund", "law", "laws", "code", "article", "chapter", "annex", "secretary", "ambassador",
    "embassy", "commonwealth", "european", "international", "world", "national", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "general", "federal", "member", "members", "territory", "islands",
    "sea", "ocean", "river", "islamic", "democratic", "high", "royal", "memorandum",
    "department", "office", "authority", "authorities", "decision", "institute", "university",
    "university", "system", "rules", "gazette", "journal", "plan", "programme", "program",
  ]
}
