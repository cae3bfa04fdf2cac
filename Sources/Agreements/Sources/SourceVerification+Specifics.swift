extension SourceVerification {
  /// Numbers, dates and names that no cited paragraph, correction or basis accounts for.
  ///
  /// Looked at are the words of a clause that are its own: plain text and the names of organs, third
  /// parties and instruments. References are computed, placeholders are open by nature, and the
  /// parties, their joint organs and the defined terms belong to the agreement itself.
  var specificsDiagnostics: [Diagnostic] {
    let vocabulary = vocabulary
    let common = commonWords
    let effectiveCitations = agreement.effectiveCitations
    return agreement.allClauses.flatMap { clause -> [Diagnostic] in
      let citations = effectiveCitations[clause.id] ?? []
      let grounds = grounds(in: citations)
      let heading = clause.heading.map {
        unfounded(
          in: $0, grounds: self.grounds(in: citations + clause.citationsWithin),
          vocabulary: vocabulary.union(common))
      }
      let words = [clause.prose, clause.closingWords].compactMap(\.self).flatMap { prose in
        unfounded(in: prose, grounds: grounds, vocabulary: vocabulary)
      }
      return ((heading ?? []) + words).map { specific in
        Diagnostic(
          "prov.invented-specific", .error,
          "“\(specific)” occurs in no paragraph that the clause cites",
          at: location(of: clause.id))
      }
    }
  }

  /// The texts that citations open to a clause: paragraphs, their corrections, the basis of a tag.
  private func grounds(in citations: [Citation]) -> [[String]] {
    let locators = citations.compactMap(\.locator)
    let paragraphs = locators.compactMap { texts[$0.document]?.paragraph($0.paragraph) }
    let corrections = agreement.corrections.filter { correction in
      correction.locators.contains { locators.contains($0) }
    }.map(\.correct)
    let tags = citations.compactMap { citation -> String? in
      switch citation {
      case .boilerplate(let basis): basis
      case .draftersProposal(let reason): reason
      case .source: nil
      }
    }
    return (paragraphs + corrections + tags).map(SourceWord.texts)
  }

  /// The capitalized words that belong to the agreement itself.
  private var vocabulary: Set<String> {
    let parties = agreement.parties
    let names =
      parties.both.flatMap { [$0.officialName, $0.shortName, $0.adjective] }
      + [parties.term.singular, parties.term.plural, "Agreement", "DONE", "IN WITNESS WHEREOF"]
      + agreement.jointBodies.map(\.name) + agreement.definitions.map(\.term)
      + Clause.Kind.allCases.flatMap { [$0.name, $0.pluralName] }
    return Set(names.flatMap(SourceWord.texts))
  }

  /// The words that the agreement or a source somewhere writes in lower case.
  ///
  /// Headings capitalize most of their words, so there only a word that is never written otherwise
  /// can be told for a name.
  private var commonWords: Set<String> {
    let prose = agreement.allClauses.flatMap { clause in
      [clause.prose, clause.closingWords].compactMap { $0?.canonicalText }
    }
    let words = (prose + texts.values.flatMap(\.paragraphs)).flatMap(SourceWord.words)
    return Set(
      words.filter { !$0.isCapitalized }.flatMap { [$0.text, Specific.stem(of: $0.text)] })
  }

  private func unfounded(
    in prose: Prose, grounds: [[String]], vocabulary: Set<String>
  ) -> [String] {
    let known = Set(grounds.flatMap(\.self).map(Specific.stem))
    var found: [String] = []
    // What stands in a reference, a name or a bracket is opaque: only its place is kept.
    let plain = prose.runs.map { run in
      if case .text(let text) = run { text } else { "x" }
    }.joined()
    for word in SourceWord.words(of: plain) {
      let isName =
        word.isCapitalized && !word.opensSentence
        && vocabulary.isDisjoint(with: [word.text, Specific.stem(of: word.text)])
      guard isName || Specific.isQuantity(word.text) else { continue }
      if !known.contains(Specific.stem(of: word.text)) { found.append(word.text) }
    }
    for mention in prose.mentions {
      guard isForeign(mention.subject) else { continue }
      let name = SourceWord.texts(of: mention.wording).drop { $0 == "the" }
      if !grounds.contains(where: { $0.contains(run: Array(name)) }) {
        found.append(mention.wording)
      }
    }
    return found
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
}
