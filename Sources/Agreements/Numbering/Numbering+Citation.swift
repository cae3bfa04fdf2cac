extension Numbering {
  /// The citation of a clause, such as "Article 5(2)(b)" or "the third preambular paragraph".
  ///
  /// A lone paragraph has no number and is cited as the clause around it. With a place from which
  /// the clause is cited, the automatic form is relative within one article or annex: "paragraph 2 of
  /// this Article".
  ///
  /// - Parameters:
  ///   - id: The clause.
  ///   - form: The form of the citation; the automatic form is compact where it is not relative.
  ///   - place: The clause in which the citation stands, if any.
  /// - Returns: `nil` if there is no such clause.
  public func citation(
    of id: ClauseID, form: Reference.Form = .automatic, from place: ClauseID? = nil
  ) -> String? {
    guard let entry = entries[id] else { return nil }
    if form == .automatic, let place, let relative = relativeCitation(of: id, from: place) {
      return relative
    }
    let units = units(of: id)
    return units.isEmpty ? unnumberedCitation(of: id, entry) : phrase(units, form)
  }

  /// The citation of a clause that lies in the article or annex from which it is cited.
  private func relativeCitation(of id: ClauseID, from place: ClauseID) -> String? {
    guard let here = entries[place], let target = entries[id], target.kind.isCitedByNumber else {
      return nil
    }
    let around = here.ancestors + [place]
    if around.last(where: { entries[$0]?.kind == target.kind }) == id {
      return "this \(target.kind.name)"
    }
    let container = around.last { entries[$0]?.kind.isCitationRoot == true }
    guard let container, !around.contains(id), let root = entries[container],
      target.ancestors.last(where: { entries[$0]?.kind.isCitationRoot == true }) == container
    else { return nil }
    let below = Array(units(of: id).dropFirst(units(of: container).count))
    return phrase(below, .ascending, within: "this \(root.kind.name)")
  }

  /// The citation of a clause that has no number: by its kind and, if it has siblings, its ordinal.
  private func unnumberedCitation(of id: ClauseID, _ entry: Entry) -> String {
    switch entry.kind {
    case .recital:
      return "the \(Ordinal.word(for: entry.ordinal)) preambular paragraph"
    case .row where entry.ordinal == 1:
      guard let table = entry.ancestors.last, let around = citation(of: table) else {
        return "the header row"
      }
      return "the header row of \(around)"
    case .table, .row, .cell, .signature:
      // The header of a table is no row to a reader who counts them.
      let place = entry.kind == .row ? entry.ordinal - 1 : entry.ordinal
      let name =
        entry.siblingCount > 1
        ? "the \(Ordinal.word(for: place)) \(entry.kind.name)" : "the \(entry.kind.name)"
      guard let parent = entry.ancestors.last, let around = citation(of: parent) else {
        return name
      }
      return "\(name) of \(around)"
    default:
      return "the \(entry.kind.name)"
    }
  }
}

extension Clause.Kind {
  /// Whether clauses of this kind are cited by number rather than in words.
  var isCitedByNumber: Bool {
    switch self {
    case .part, .title, .chapter, .section, .article, .paragraph, .subparagraph, .item, .subitem,
      .annex, .appendix:
      true
    case .preamble, .partyClause, .recital, .wordsOfAgreement, .table, .row, .cell, .testimonium,
      .signature:
      false
    }
  }

  /// Whether a citation begins at clauses of this kind and needs nothing around them.
  var isCitationRoot: Bool {
    switch self {
    case .article, .annex, .appendix: true
    default: false
    }
  }
}
