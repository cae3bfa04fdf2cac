/// Reports an agreement without a title, or with one that does not say what the instrument is.
struct TitleMissing: Rule {
  let description = RuleDescription(
    "structure.title-missing",
    "The title names the type of the instrument, both parties and the subject.", severity: .error,
    basis: ["UN Treaty Handbook", "drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    let title = context.passages.first { $0.unit == nil }
    guard let title, title.bytes.contains(where: \.isLetter) else {
      if !namesInstrument(context) {
        findings.report(
          "there is no title that names the type of the instrument, both parties and the subject",
          at: .agreement, atMost: hasFront(context) ? .warning : nil)
      }
      return
    }
    let location = Location(part: .title, words: TextRange(0..<title.bytes.count))
    guard context.firstOccurrence(of: Self.designations, inPassage: 0) != nil else {
      if !context.isRead || title.bytes.count < 120 {
        findings.report(
          "the title does not say what type of instrument this is", at: location,
          atMost: context.isRead && namesInstrument(context)
            ? .remark : nil)
      }
      return
    }
    if !namesParties(context) {
      findings.report("the title does not name both parties", at: location, atMost: .warning)
    }
  }

  /// Whether a text that was read has words before its first article, of which some may be the title.
  private func hasFront(_ context: RuleContext) -> Bool {
    guard context.isRead, let first = context.units.first else { return false }
    return first.clause.kind == .preamble || first.clause.printedLabel == nil
  }

  /// Whether the words before the first article or paragraph call the instrument by its type.
  private func namesInstrument(_ context: RuleContext) -> Bool {
    // "PROTOCOL ON LIGHTHOUSES" at the very beginning may have been read as an annex.
    if context.isRead, let first = context.units.first, first.clause.kind == .annex,
      let label = first.clause.printedLabel.map({ Phrase($0) }),
      Self.designations.contains(where: { $0.words.first == label.words.first })
    {
      return true
    }
    for (index, passage) in context.passages.enumerated() {
      if let unit = passage.unit {
        let kind = context.units[unit].clause.kind
        let isFront =
          kind == .preamble || kind == .partyClause || kind == .recital
          || kind == .wordsOfAgreement
        guard isFront || index < 3 else { return false }
      }
      if context.firstOccurrence(of: Self.designations, inPassage: index) != nil { return true }
    }
    return false
  }

  /// Whether the title holds a name of each party, or words that stand for both.
  private func namesParties(_ context: RuleContext) -> Bool {
    if context.firstOccurrence(of: Self.betweens, inPassage: 0) != nil { return true }
    return context.agreement.parties.both.allSatisfy { party in
      let names = [party.officialName, party.shortName, party.adjective, party.abbreviation]
      return context.firstOccurrence(of: names.map { Phrase($0) }, inPassage: 0) != nil
    }
  }

  /// The words before the parties, also where the title of an English text is in another language.
  private static let betweens: [Phrase] = [
    "between", "with", "among", "tussen", "entre", "zwischen", "tra", "fra", "mellan", "mellem",
  ]

  private static let designations: [Phrase] = [
    "agreement", "agreements", "treaty", "treaties", "convention", "protocol", "memorandum",
    "arrangement", "arrangements", "exchange", "note", "notes", "letter", "letters", "statement",
    "declaration", "charter", "pact", "accord", "compact", "contract", "understanding",
    "partnership", "act", "statute", "minutes", "decision", "amendment", "covenant", "modus",
    "settlement", "framework", "programme", "program", "plan", "communique", "intent",
  ]
}
