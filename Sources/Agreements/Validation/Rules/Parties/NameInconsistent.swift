/// Reports names of the parties that differ from their official and short names by a letter or by the form of state.
struct NameInconsistent: Rule {
  let description = RuleDescription(
    "party.name-inconsistent",
    "Each party has one official and one short name, used throughout.", severity: .warning,
    confidence: .heuristic(percent: 80), basis: ["drafting practice"])

  private static let realms = [
    "republic", "kingdom", "federation", "principality", "sultanate", "emirate", "confederation",
    "commonwealth", "duchy",
  ]

  func check(_ context: RuleContext, into findings: inout Findings) {
    let parties = context.agreement.parties
    guard parties.first.id.rawValue != "first" || parties.first.officialName != "First Party" else {
      return
    }
    let known = Set(
      parties.both.flatMap {
        $0.officialName.folded() + $0.shortName.folded() + $0.adjective.folded()
      })
    for party in parties.both {
      checkRealm(of: party, context, into: &findings)
      checkSpelling(of: party, known, context, into: &findings)
    }
  }

  /// "The Kingdom of Lakeland" where the party is the Republic of Lakeland.
  private func checkRealm(
    of party: Party, _ context: RuleContext, into findings: inout Findings
  ) {
    let words = party.officialName.folded()
    guard let of = words.firstIndex(of: "of"), of > 0, Self.realms.contains(words[of - 1]),
      of + 1 < words.count
    else { return }
    let name = words[(of + 1)...].joined(separator: " ")
    let others = Self.realms.filter { $0 != words[of - 1] }.map { Phrase("\($0) of \(name)") }
    for occurrence in context.occurrences(of: others) {
      guard context.passages[occurrence.passage].bytes[occurrence.range.lowerBound] & 0x20 == 0
      else { continue }
      findings.report(
        "“\(context.text(of: occurrence))” is not the official name “\(party.officialName)”",
        at: context.location(of: occurrence))
    }
  }

  /// "Lakelend" where the party is Lakeland: one letter in the place of another.
  private func checkSpelling(
    of party: Party, _ known: Set<String>, _ context: RuleContext, into findings: inout Findings
  ) {
    guard let name = party.officialName.folded().last, name.utf8.count >= 6,
      party.officialName.utf8.allSatisfy({ $0 < 0x80 })
    else { return }
    let letters = Array(name.utf8)
    // "Kingdom" and "States" are no names.
    guard isName(name) || isState(letters) else { return }
    var variants: [Phrase] = []
    for position in letters.indices.dropFirst() {
      for letter in UInt8(0x61)...UInt8(0x7A) where letter != letters[position] {
        var variant = letters
        variant[position] = letter
        let word = String(decoding: variant, as: UTF8.self)
        if !known.contains(word) { variants.append(Phrase(word)) }
      }
    }
    var seen: Set<String> = []
    for occurrence in context.occurrences(of: variants) {
      let word = context.text(of: occurrence)
      guard context.passages[occurrence.passage].bytes[occurrence.range.lowerBound] & 0x20 == 0,
        isName(word), seen.insert(word).inserted
      else { continue }
      findings.report(
        "“\(word)” differs by a letter from the name “\(party.officialName)”; use one form throughout",
        at: context.location(of: occurrence))
    }
  }

  private func isState(_ name: [UInt8]) -> Bool {
    Vocabulary.english.namesCountry(name)
  }

  /// Whether a word may be a misspelt name, and is no adjective or other word of the language.
  private func isName(_ word: String) -> Bool {
    Vocabulary.english.entry(FoldedWord(word.utf8)) == nil
  }
}
