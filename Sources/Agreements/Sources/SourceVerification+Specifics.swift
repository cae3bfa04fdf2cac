extension SourceVerification {
  /// Numbers, dates and names that no cited paragraph and no correction accounts for.
  ///
  /// Looked at are all words that a clause prints: its text, names, terms and proposals, and who
  /// signs. References within the agreement are computed and placeholders are open by nature.
  var specificsDiagnostics: [Diagnostic] {
    let vocabulary = vocabulary
    let common = commonWords
    // A title capitalizes its words as a heading does, and names the level on which the parties contract.
    let titled = unfounded(
      in: agreement.title, grounds: [], names: vocabulary.union(common), common: common
    )
    .map { Self.invented($0, at: .agreement) }
    let effectiveCitations = agreement.effectiveCitations
    return titled
      + agreement.allClauses.flatMap { clause -> [Diagnostic] in
        let citations = effectiveCitations[clause.id] ?? []
        let own = grounds(in: citations)
        // A term's words are its clause's to account for; elsewhere they belong to the agreement.
        let names = clause.definitions.isEmpty ? vocabulary : vocabulary.subtracting(terms)
        let heading = clause.heading.map {
          unfounded(
            in: $0, grounds: grounds(in: citations + clause.citationsWithin),
            names: vocabulary.union(common), common: common)
        }
        let open = clause.definitions.isEmpty ? names : names.union(common)
        let words = ([clause.prose, clause.closingWords].compactMap(\.self) + clause.signed)
          .flatMap { unfounded(in: $0, grounds: own, names: open, common: common) }
        return ((heading ?? []) + words).map { Self.invented($0, at: location(of: clause.id)) }
      }
  }

  private static func invented(_ specific: String, at location: Location) -> Diagnostic {
    Diagnostic(
      "prov.invented-specific", .error,
      "“\(specific)” occurs in no paragraph that the clause cites", at: location)
  }

  /// What citations open to a clause: paragraphs and their corrections.
  private func grounds(in citations: [Citation]) -> [Ground] {
    citations.compactMap(\.locator).flatMap { grounds[$0] ?? [] }
  }

  /// The words of the terms that the agreement defines.
  private var terms: Set<String> {
    Set(agreement.definitions.map(\.term).flatMap(SourceWord.texts))
      .subtracting(SourceWord.texts(of: agreement.parties.term.singular))
      .subtracting(SourceWord.texts(of: agreement.parties.term.plural))
  }

  /// The capitalized words that belong to the agreement itself.
  private var vocabulary: Set<String> {
    let parties = agreement.parties
    let names =
      parties.both.flatMap { [$0.officialName, $0.shortName, $0.adjective] }
      + [parties.term.singular, parties.term.plural, "Agreement", "DONE", "IN WITNESS WHEREOF"]
      + (agreement.instrument.level == .government ? ["Government"] : [])
      + agreement.jointBodies.map(\.name) + agreement.definitions.map(\.term)
      + Clause.Kind.allCases.flatMap { [$0.name, $0.pluralName] }
    return Set(names.flatMap(SourceWord.texts))
  }

  /// The words that the agreement or a source somewhere writes in lower case.
  ///
  /// Headings capitalize most of their words and sentences their first, so there only a word that is
  /// never written otherwise can be told for a name.
  private var commonWords: Set<String> {
    let prose = agreement.allClauses.flatMap { clause in
      [clause.prose, clause.closingWords].compactMap { $0?.canonicalText }
    }
    let words = (prose + texts.values.flatMap(\.paragraphs)).flatMap(SourceWord.words)
    return Specific.usualHeadings.union(
      words.filter { !$0.isCapitalized }.flatMap { [$0.text, Specific.stem(of: $0.text)] })
  }

  private func unfounded(
    in prose: Prose, grounds: [Ground], names: Set<String>, common: Set<String>
  ) -> [String] {
    func isFounded(_ stem: String) -> Bool { grounds.contains { $0.stems.contains(stem) } }
    let words = SourceWord.words(of: ownText(of: prose))
    var found: [String] = []
    for (index, word) in words.enumerated() {
      let stem = Specific.stem(of: word.text)
      let isName =
        word.isCapitalized && names.isDisjoint(with: [word.text, stem])
        && !(word.opensSentence
          && (common.contains(word.text) || common.contains(stem)
            || Specific.opensRecital(word.text) || Specific.opensSentence(word.text)))
      // "The two Parties" counts nothing that could be otherwise.
      let counts =
        words.indices.contains(index + 1)
        && SourceWord.texts(of: agreement.parties.term.plural).last == words[index + 1].text
      let isQuantity = Specific.isQuantity(stem) && !(counts && stem == "2")
      if (isName || isQuantity) && !isFounded(stem) { found.append(word.text) }
    }
    for mention in prose.mentions where isForeign(mention.subject) {
      let name = Array(SourceWord.texts(of: mention.wording).drop { $0 == "the" })
      if !grounds.contains(where: { $0.words.contains(run: name) }) {
        found.append(mention.wording)
      }
    }
    return found
  }

  /// The words of prose that are its own.
  ///
  /// References, placeholders and foreign names are opaque.
  private func ownText(of prose: Prose) -> String {
    prose.runs.map { run in
      switch run {
      case .text(let text): return text
      case .mention(let mention): return isForeign(mention.subject) ? "x" : mention.wording
      case .pair(let pair): return pair.members.map { ownText(of: $0.name) }.joined(separator: " ")
      case .slot(let slot):
        return slot.proposals.map(ownText).joined(separator: " ")
      case .reference(let reference):
        guard case .external(_, let pinpoint?) = reference.target else { return "x" }
        return "x \(pinpoint)"
      case .placeholder: return "x"
      }
    }.joined()
  }

  /// Whether a name comes from outside the agreement.
  private func isForeign(_ subject: Mention.Subject) -> Bool {
    switch subject {
    case .nonParty, .instrument: true
    case .body(let id): !agreement.jointBodies.contains { $0.id == id }
    case .party, .term: false
    }
  }
}

extension Clause {
  /// The citations of the clauses within this one, on which its heading may draw.
  fileprivate var citationsWithin: [Citation] {
    children.flatMap { $0.citations + $0.citationsWithin }
  }

  /// Who signs and in which capacity, where that is settled.
  fileprivate var signed: [Prose] {
    guard case .signature(let block)? = substance else { return [] }
    return [block.signatory, block.capacity].compactMap { $0.value.map { Prose("x \($0)") } }
  }
}
