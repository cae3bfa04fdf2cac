import Agreements

/// A clause as it is listed: what it is called, and where it stands.
struct Entry: Sendable, Identifiable {
  /// The identity of the clause.
  var id: ClauseID

  /// Its kind.
  var kind: Clause.Kind

  /// How deep it stands in the tree; 1 at the top.
  var depth: Int

  /// Its label as printed, such as "Article 5" or "(a)".
  var label: String?

  /// Its number as printed, such as "5" or "a".
  var number: String?

  /// Its heading.
  var heading: String?

  /// How it is cited.
  var citation: String?

  /// Where it stands in the text; none if it was not read from one.
  var source: TextRange?
}

extension Entry {
  /// A clause of a text that was read.
  init(_ entry: OutlineEntry) {
    self.init(
      id: entry.id, kind: entry.kind, depth: entry.depth, label: entry.label, number: entry.number,
      heading: entry.heading, citation: entry.citation, source: entry.source)
  }

  /// The clauses of an agreement that was not read from a text, in document order.
  static func entries(of agreement: Agreement) -> [Entry] {
    let numbering = agreement.numbering
    var entries: [Entry] = []
    var pending: [(clause: Clause, depth: Int)] = agreement.clauses.reversed().map { ($0, 1) }
    while let (clause, depth) = pending.popLast() {
      let label = numbering.label(of: clause.id)
      entries.append(
        Entry(
          id: clause.id, kind: clause.kind, depth: depth,
          label: clause.printedLabel ?? label.map { Self.printed($0, clause.kind) },
          number: label?.bare, heading: clause.heading?.canonicalText,
          citation: numbering.citation(of: clause.id)))
      pending += clause.children.reversed().map { ($0, depth + 1) }
    }
    return entries
  }

  /// A label as it is printed: after the name of the kind, unless it is that of a paragraph or point.
  private static func printed(_ label: Label, _ kind: Clause.Kind) -> String {
    switch kind {
    case .part, .title, .chapter, .section, .article, .annex, .appendix:
      "\(kind.name) \(label.bare)"
    default: label.text
    }
  }
}
