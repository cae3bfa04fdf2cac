/// Cites clauses by the numbers that are printed in the text: "Article 5(2)(b)", "Annex A, paragraph 3".
struct PrintedCitation: Sendable {
  /// What a citation needs to know of a clause.
  struct Unit: Sendable {
    /// The kind of clause.
    var kind: Clause.Kind

    /// The place of the clause that holds it, or -1 at the top.
    var parent: Int

    /// The number as printed, or `nil` without one.
    var number: String?
  }

  /// The clauses of the text, in document order.
  private(set) var units: [Unit] = []

  /// The citations made so far; `nil` where a clause is not cited by a number.
  private var citations: [String?] = []

  /// Adds the next clause.
  ///
  /// - Returns: its citation, or `nil` when neither it nor what holds it is cited by a number.
  @discardableResult
  mutating func append(_ unit: Unit) -> String? {
    let citation = citation(of: unit)
    units.append(unit)
    citations.append(citation)
    return citation
  }

  /// The citation of a clause by its place.
  subscript(place: Int) -> String? { citations.indices.contains(place) ? citations[place] : nil }

  private func citation(of unit: Unit) -> String? {
    let outer = citations.indices.contains(unit.parent) ? citations[unit.parent] : nil
    let parentKind = outer == nil ? nil : units[unit.parent].kind
    switch unit.kind {
    case .article:
      // Articles are cited without the parts and chapters that hold them, but with an annex.
      let annex = annexCitation(of: unit.parent)
      let own = named(unit)
      return annex.map { "\($0), \(own)" } ?? own
    case .part, .title, .chapter, .section, .annex, .appendix:
      let own = named(unit)
      return outer.map { "\($0), \(own)" } ?? own
    case .preamble, .testimonium, .signature:
      return "the \(unit.kind.name)"
    case .partyClause, .recital, .wordsOfAgreement, .table, .row, .cell:
      return outer
    case .paragraph, .subparagraph, .item, .subitem:
      guard let number = unit.number else { return outer }
      guard let outer, let parentKind else { return "\(unit.kind.name) \(number)" }
      return parentKind.isGrouping || parentKind.isAttachment
        ? "\(outer), \(unit.kind.name) \(number)" : "\(outer)(\(number))"
    }
  }

  /// "Article 5", "Annex II", or the kind alone without a number.
  private func named(_ unit: Unit) -> String {
    unit.number.map { "\(unit.kind.name) \($0)" } ?? "the \(unit.kind.name)"
  }

  private func annexCitation(of place: Int) -> String? {
    var place = place
    while units.indices.contains(place) {
      if units[place].kind.isAttachment { return citations[place] }
      place = units[place].parent
    }
    return nil
  }
}
