/// The numbers of all clauses of an agreement, computed from their places.
///
/// Numbers are never stored. A numbering is made from an agreement as it stands, and answers what
/// each clause is called: its label as it is printed ("2.", "(b)") and its citation ("Article
/// 5(2)(b)"). Articles are numbered through the whole operative part, whatever parts and chapters
/// they are grouped in, unless their style repeats the chapter's number; an annex numbers its own.
/// A lone paragraph has no number, unless it was read from a text that prints one.
public struct Numbering: Sendable {
  /// What the numbering knows of a clause.
  struct Entry: Sendable {
    var kind: Clause.Kind
    var label: Label?
    /// The label in the text from which the clause was read.
    var printedLabel: String?
    /// The place among the siblings of the same kind, counted from 1.
    var ordinal: Int
    var siblingCount: Int
    /// The clauses around this one, outermost first.
    var ancestors: [ClauseID]
    /// The place in the document.
    var position: Int
  }

  private(set) var entries: [ClauseID: Entry] = [:]

  /// Whether the words of references can be computed: they are in English.
  let writesReferences: Bool

  /// Computes the numbers of the clauses of an agreement.
  ///
  /// - Complexity: O(n) in the number of clauses.
  public init(of agreement: Agreement) {
    writesReferences = agreement.language == .english
    var articles = NumberCounter()
    number(
      agreement.clauses, ancestors: [], articles: &articles, scheme: agreement.numberingScheme)
  }

  /// The label of a clause, or `nil` if the clause has no number.
  public func label(of id: ClauseID) -> Label? {
    entries[id]?.label
  }

  /// The clauses around a clause, outermost first.
  public func ancestors(of id: ClauseID) -> [ClauseID] {
    entries[id]?.ancestors ?? []
  }

  /// Whether the first clause stands before the second in the document.
  ///
  /// - Returns: `nil` if one of them does not exist.
  public func precedes(_ first: ClauseID, _ second: ClauseID) -> Bool? {
    guard let one = entries[first], let other = entries[second] else { return nil }
    return one.position < other.position
  }

  /// Whether one clause to another make a range: they are of one kind and level, in this order.
  ///
  /// Articles are of one level across parts and chapters.
  public func isRange(from first: ClauseID, through last: ClauseID) -> Bool {
    guard let start = entries[first], let end = entries[last] else { return false }
    return start.kind == end.kind && start.position <= end.position
      && level(of: start) == level(of: end)
  }

  /// The clauses of one level that lie from one clause to another, both included.
  ///
  /// The order is that of the document, so that a clause inserted between the ends is included.
  ///
  /// - Returns: `nil` if the ends make no range; see ``isRange(from:through:)``.
  /// - Complexity: O(n) in the number of clauses.
  public func clauses(from first: ClauseID, through last: ClauseID) -> [ClauseID]? {
    guard let start = entries[first], let end = entries[last],
      isRange(from: first, through: last)
    else { return nil }
    let between = entries.filter { _, entry in
      entry.kind == start.kind && start.position <= entry.position
        && entry.position <= end.position && level(of: entry) == level(of: start)
    }
    return between.sorted { $0.value.position < $1.value.position }.map(\.key)
  }

  /// The clauses around an entry that restart its numbers.
  private func level(of entry: Entry) -> [ClauseID] {
    guard entry.kind == .article else { return entry.ancestors }
    return entry.ancestors.filter { entries[$0]?.kind.isGrouping != true }
  }

  private mutating func number(
    _ clauses: [Clause], ancestors: [ClauseID], articles: inout NumberCounter,
    scheme: NumberingScheme
  ) {
    var totals: [Clause.Kind: Int] = [:]
    var numberedTotals: [Clause.Kind: Int] = [:]
    for clause in clauses {
      totals[clause.kind, default: 0] += 1
      if clause.numbering != .unnumbered { numberedTotals[clause.kind, default: 0] += 1 }
    }
    var ordinals: [Clause.Kind: Int] = [:]
    var counters: [Clause.Kind: NumberCounter] = [:]
    for clause in clauses {
      ordinals[clause.kind, default: 0] += 1
      var place =
        clause.kind == .article ? articles : counters[clause.kind, default: NumberCounter()]
      let label: Label?
      if clause.numbering == .unnumbered
        || (clause.kind.isUnnumberedAlone && numberedTotals[clause.kind] == 1
          && clause.printedLabel == nil)
      {
        label = nil
      } else {
        place.advance(by: clause.numbering)
        label = self.label(for: clause.kind, place, ancestors: ancestors, scheme)
      }
      if clause.kind == .article { articles = place } else { counters[clause.kind] = place }
      entries[clause.id] = Entry(
        kind: clause.kind, label: label, printedLabel: clause.printedLabel,
        ordinal: ordinals[clause.kind] ?? 1,
        siblingCount: totals[clause.kind] ?? 1, ancestors: ancestors, position: entries.count)
      let path = ancestors + [clause.id]
      if clause.kind.isGrouping, scheme.article.separator == nil {
        number(clause.children, ancestors: path, articles: &articles, scheme: scheme)
      } else {
        var own = NumberCounter()
        number(clause.children, ancestors: path, articles: &own, scheme: scheme)
      }
    }
  }

  /// The label of a place, in plain arabic if the level's style does not reach so far.
  private func label(
    for kind: Clause.Kind, _ place: NumberCounter, ancestors: [ClauseID], _ scheme: NumberingScheme
  ) -> Label? {
    guard let style = scheme[kind] else { return nil }
    let prefix = style.separator == nil ? [] : self.prefix(for: ancestors)
    return Label(
      number: place.number, style: style, prefix: prefix, insertion: place.insertion)
      ?? Label(number: place.number, style: .arabic, insertion: place.insertion)
      ?? Label(number: place.number, style: .arabic)
  }

  /// The numbers that a compound label repeats: those of the label of the nearest numbered ancestor.
  private func prefix(for ancestors: [ClauseID]) -> [Int] {
    for id in ancestors.reversed() {
      if let label = entries[id]?.label { return label.prefix + [label.number] }
    }
    return []
  }
}

extension Clause.Kind {
  /// Whether a clause of this kind has no number where it is the only one.
  var isUnnumberedAlone: Bool {
    switch self {
    case .paragraph, .annex, .appendix, .section: true
    default: false
    }
  }
}
