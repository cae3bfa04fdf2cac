extension PartyReader {
  /// A name that the clause gives to a party, or to both.
  struct Alias {
    /// The words of the name.
    var words: Range<Int>

    /// The first word of the aside that gives it.
    var start: Int

    /// What it calls both parties, if it is a collective name.
    var term: Parties.CollectiveTerm?

    /// Whether it is said of all parties, as with "collectively".
    var isShared: Bool
  }

  /// The names that brackets and "hereinafter" give, in the order of the text.
  func aliases() -> [Alias] {
    var aliases: [Alias] = []
    var index = words.lowerBound
    while index < words.upperBound {
      let marks = text.marks(before: index)
      guard
        marks.contains(.opening) || marks.opensQuotation || Self.namers.contains(text.key(index)),
        let alias = alias(at: index)
      else {
        index += 1
        continue
      }
      aliases.append(alias)
      index = max(index + 1, alias.words.upperBound)
    }
    return aliases
  }

  private func alias(at start: Int) -> Alias? {
    var next = start
    var isShared = false
    while next < words.upperBound, next < start + 14, !text.marks(before: next).opensQuotation,
      DefinitionReader.namingWords.contains(text.key(next)) || Self.asides.contains(text.key(next))
    {
      isShared = isShared || Self.sharing.contains(text.key(next))
      next += 1
    }
    guard next < words.upperBound else { return nil }
    if text.marks(before: next).opensQuotation,
      DefinitionReader.namingWords.contains(text.key(next)),
      Self.sharing.contains(text.key(next))
    {
      return nil
    }
    let isBracketed = text.marks(before: start).contains(.opening)
    var end = next + 1
    let isQuoted = text.marks(before: next).opensQuotation
    while end < words.upperBound, end < next + 8 {
      let marks = text.marks(before: end)
      if isQuoted
        ? marks.closesQuotation
        : !marks.isDisjoint(with: [.comma, .closing, .semicolon, .colon, .quote, .paragraph])
      {
        break
      }
      if !isQuoted,
        Self.conjunctions.contains(text.key(end)) || !isBracketed && !text.words[end].isCapitalized
      {
        break
      }
      end += 1
    }
    var name = next..<end
    if isQuoted, ["the", "les", "los", "las"].contains(text.key(next)), name.count > 1,
      Self.plurals[text.key(end - 1)] != nil
    {
      name = next + 1..<end
    }
    let term = collective(name)
    guard isQuoted || term != nil || text.words[next].isCapitalized else { return nil }
    return Alias(
      words: name, start: start, term: term,
      isShared: isShared || isSingular(name) || name.contains { isConjunction($0) })
  }

  /// The collective name that words are, such as "Contracting Parties".
  private func collective(_ name: Range<Int>) -> Parties.CollectiveTerm? {
    guard let last = name.last, let singular = Self.plurals[text.key(last)] ?? nil else {
      // "Parties contractantes" has its noun first.
      guard name.count == 2, let first = name.first,
        let singular = Self.plurals[text.key(first)] ?? nil,
        let adjective = Self.adjectives[text.key(name.upperBound - 1)]
      else { return nil }
      return Parties.CollectiveTerm(singular: "\(singular) \(adjective)", plural: text.text(name))
    }
    let plural = text.text(name)
    if singular == "Party", isFrench { return frenchTerm(name, plural) }
    let head = name.count > 1 ? text.text(name.lowerBound..<last) + " " : ""
    return Parties.CollectiveTerm(singular: head + singular, plural: plural)
  }

  /// Whether the clause opens with an article of French.
  private var isFrench: Bool { ["le", "la", "les", "l"].contains(text.key(words.lowerBound)) }

  /// "Parties" in French, whose singular has a letter more.
  private func frenchTerm(_ name: Range<Int>, _ plural: String) -> Parties.CollectiveTerm {
    let head = name.count > 1 ? text.text(name.lowerBound..<name.upperBound - 1) + " " : ""
    return Parties.CollectiveTerm(singular: head + "Partie", plural: plural)
  }

  /// Whether a name calls one party, as "Party" does.
  private func isSingular(_ name: Range<Int>) -> Bool {
    name.last.map { Self.singulars.contains(text.key($0)) } ?? false
  }

  private static let namers: Set<FoldedWord> = [
    "hereinafter", "hereafter", "thereafter", "henceforth", "adelante", "apres", "together",
    "referred",
    "collectively", "jointly", "individually", "denominados", "denominado",
  ]

  private static let sharing: Set<FoldedWord> = [
    "collectively", "jointly", "individually", "both", "each", "together", "separately", "singular",
    "conjuntamente", "individualmente", "collectivement", "either",
  ]

  private static let adjectives: [FoldedWord: String] = [
    "contractantes": "contractante", "contratantes": "contratante", "signataires": "signataire",
    "firmantes": "firmante",
  ]

  private static let plurals: [FoldedWord: String?] = [
    "parties": "Party", "participants": "Participant", "sides": "Side", "signatories": "Signatory",
    "partes": "Parte", "countries": "Country", "governments": "Government", "states": "State",
    "participantes": "Participante", "signataires": "Signataire", "partners": "Partner",
  ]

  private static let singulars: Set<FoldedWord> = [
    "party", "participant", "side", "signatory", "parte", "partie",
  ]
}
