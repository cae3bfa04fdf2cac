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
    guard let root = units.first else { return unnumberedCitation(of: id, entry) }
    return phrase(root: root.name, Array(units.dropFirst()), form)
  }

  /// A level of a citation: what it is called and its number.
  struct Unit {
    var kind: Clause.Kind
    var number: String?

    /// "Article 5", "paragraph 2", "subparagraph (b)"; the only annex is "the Annex".
    var name: String {
      guard let number else { return kind.isCitationRoot ? "the \(kind.name)" : kind.name }
      return kind.isListItem ? "\(kind.name) (\(number))" : "\(kind.name) \(number)"
    }
  }

  /// The levels by which a clause is cited, outermost first; empty if its kind is cited in words.
  func units(of id: ClauseID) -> [Unit] {
    guard let entry = entries[id] else { return [] }
    let path = (entry.ancestors + [id]).compactMap { id in entries[id].map { (id, $0) } }
    guard entry.kind.isCitedByNumber else { return [] }
    let root = path.firstIndex { $0.1.kind.isCitationRoot } ?? path.count - 1
    let chain =
      entry.kind.isGrouping && root == path.count - 1 ? [path[root]] : Array(path[root...])
    return chain.compactMap { _, entry in
      let isOptional = entry.label == nil && entry.kind == .paragraph
      return isOptional ? nil : Unit(kind: entry.kind, number: entry.label?.bare)
    }
  }

  /// Joins the levels below a root in one of the forms of citation.
  func phrase(root: String, _ below: [Unit], _ form: Reference.Form) -> String {
    guard let first = below.first else { return root }
    let tail = below.dropFirst().map(\.bracketed).joined()
    switch form {
    case .automatic, .compact:
      let isCompact = root.hasPrefix(Clause.Kind.article.name)
      return isCompact
        ? root + below.map(\.bracketed).joined() : "\(root), \(first.name)\(tail)"
    case .descending:
      return "\(root), \(first.name)\(tail)"
    case .descendingInFull:
      return ([root] + below.map(\.name)).joined(separator: ", ")
    case .ascending:
      return "\(first.name)\(tail) of \(root)"
    case .ascendingInFull:
      return (below.reversed().map(\.name) + [root]).joined(separator: " of ")
    }
  }

  /// The citation of a clause that lies in the article or annex from which it is cited.
  private func relativeCitation(of id: ClauseID, from place: ClauseID) -> String? {
    guard let here = entries[place], let target = entries[id] else { return nil }
    if here.ancestors.contains(id) || id == place {
      return target.kind.isCitedByNumber ? "this \(target.kind.name)" : nil
    }
    let container = here.ancestors.last { entries[$0]?.kind.isCitationRoot == true }
    guard let container, target.ancestors.contains(container), let root = entries[container],
      target.ancestors.last(where: { entries[$0]?.kind.isCitationRoot == true }) == container
    else { return nil }
    let depth = units(of: container).count
    let below = Array(units(of: id).dropFirst(depth))
    guard !below.isEmpty else { return "this \(root.kind.name)" }
    return phrase(root: "this \(root.kind.name)", below, .ascending)
  }

  /// The citation of a clause that has no number: by its kind and, if it has siblings, its ordinal.
  private func unnumberedCitation(of id: ClauseID, _ entry: Entry) -> String {
    switch entry.kind {
    case .recital:
      return "the \(Ordinal.word(for: entry.ordinal)) preambular paragraph"
    case .table, .row, .cell, .signature:
      let name =
        entry.siblingCount > 1
        ? "the \(Ordinal.word(for: entry.ordinal)) \(entry.kind.name)" : "the \(entry.kind.name)"
      guard let parent = entry.ancestors.last, let around = citation(of: parent) else {
        return name
      }
      return "\(name) of \(around)"
    default:
      return "the \(entry.kind.name)"
    }
  }
}

extension Numbering.Unit {
  /// The number in the parentheses of a compact citation.
  fileprivate var bracketed: String {
    number.map { "(\($0))" } ?? ", \(kind.name)"
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
