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

  /// The clauses in the order of the document.
  private var order: [ClauseID] = []

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
  /// - Complexity: O(n) in the number of clauses from one end to the other.
  public func clauses(from first: ClauseID, through last: ClauseID) -> [ClauseID]? {
    guard let start = entries[first], let end = entries[last],
      isRange(from: first, through: last)
    else { return nil }
    let level = level(of: start)
    return order[start.position...end.position].filter { id in
      guard let entry = entries[id] else { return false }
      return entry.kind == start.kind && self.level(of: entry) == level
    }
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
    // Siblings are of few kinds, mostly of one, so that a list of them is searched faster than a dictionary.
    var series: [Series] = []
    // A clause is large; it is looked at in its place and not copied.
    for index in clauses.indices {
      let place = Self.series(of: clauses[index].kind, in: &series)
      series[place].total += 1
      if clauses[index].numbering != .unnumbered { series[place].numberedTotal += 1 }
    }
    for index in clauses.indices {
      let kind = clauses[index].kind
      let numbering = clauses[index].numbering
      let own = Self.series(of: kind, in: &series)
      series[own].ordinal += 1
      var place = kind == .article ? articles : series[own].counter
      let label: Label?
      if numbering == .unnumbered
        || (kind.isUnnumberedAlone && series[own].numberedTotal == 1
          && clauses[index].printedLabel == nil)
      {
        label = nil
      } else {
        place.advance(by: numbering)
        label = self.label(for: kind, place, ancestors: ancestors, scheme)
      }
      if kind == .article { articles = place } else { series[own].counter = place }
      let id = clauses[index].id
      entries[id] = Entry(
        kind: kind, label: label, printedLabel: clauses[index].printedLabel,
        ordinal: series[own].ordinal, siblingCount: series[own].total,
        ancestors: ancestors, position: order.count)
      order.append(id)
      guard !clauses[index].children.isEmpty else { continue }
      let path = ancestors + [id]
      if kind.isGrouping, scheme.article.separator == nil {
        number(clauses[index].children, ancestors: path, articles: &articles, scheme: scheme)
      } else {
        var own = NumberCounter()
        number(clauses[index].children, ancestors: path, articles: &own, scheme: scheme)
      }
    }
  }

  /// The siblings of one kind.
  private struct Series {
    var kind: Clause.Kind
    var total = 0
    var numberedTotal = 0
    var ordinal = 0
    var counter = NumberCounter()
  }

  private static func series(of kind: Clause.Kind, in series: inout [Series]) -> Int {
    if let known = series.firstIndex(where: { $0.kind == kind }) { return known }
    series.append(Series(kind: kind))
    return series.count - 1
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
