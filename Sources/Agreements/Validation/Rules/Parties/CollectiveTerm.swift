/// Reports "Parties" in an instrument that does not bind, and "Participants" in one that does.
struct CollectiveTerm: Rule {
  let description = RuleDescription(
    "party.collective-term", "Those who conclude are called as the sort of instrument asks.",
    severity: .warning,
    basis: ["FCDO guidance on treaties and MOUs", "US guidance on non-binding documents"],
    fixes: .needsReview)

  private static let binding = ["party": "Participant", "parties": "Participants"]
  private static let nonBinding = [
    "participant": "Party", "participants": "Parties", "side": "Party", "sides": "Parties",
    "signatory": "Party", "signatories": "Parties",
  ]

  func check(_ context: RuleContext, into findings: inout Findings) {
    let words: [String: String]
    switch context.agreement.instrument.bindingness {
    case .undecided: return
    case .nonBinding: words = Self.binding
    case .binding: words = Self.nonBinding
    }
    let places = context.occurrences(of: words.keys.sorted().map { Phrase($0) }).filter {
      isTerm($0, context)
    }
    guard let first = places.first else { return }
    let isBinding = context.agreement.instrument.bindingness == .binding
    let word = context.text(of: first)
    let edits = places.compactMap { place -> FixIt.Edit? in
      guard let other = words[context.text(of: place).lowercased()] else { return nil }
      return .replaceWords(at: context.location(of: place), with: other)
    }
    let wanted = words[word.lowercased()] ?? ""
    findings.report(
      isBinding
        ? "“\(word)” suggests that the instrument does not bind, and it is declared to bind; write “\(wanted)”"
        : "“\(word)” suggests a treaty, and the instrument is declared not to bind; write “\(wanted)”",
      at: context.location(of: first),
      fixIts: [FixIt("write “\(wanted)” throughout", .needsReview, edits)])
  }

  /// Whether a word is the term and not a common noun: it has a capital and does not open a sentence by itself.
  private func isTerm(_ place: Occurrence, _ context: RuleContext) -> Bool {
    let passage = context.passages[place.passage]
    guard passage.bytes[place.range.lowerBound] & 0x20 == 0, passage.part != .heading else {
      return false
    }
    let text = ByteText(passage.bytes)
    let before = text.trimmingSpaces(from: 0, to: place.range.lowerBound)
    guard before > 0,
      text[before - 1].isLetter || text[before - 1] >= 0x80 || text[before - 1] == 0x22
    else { return false }
    // "Third Party", "Contracting Party" and the names of political parties stay as they are.
    return !Self.leads.contains { lead in
      let start = before - lead.utf8.count
      return start >= 0
        && passage.bytes[start..<before].elementsEqual(lead.utf8, by: { $0 | 0x20 == $1 })
    }
  }

  private static let leads = ["third", "states", "democratic", "labour", "non"]
}
