extension Numbering {
  /// A level of a citation: what it is called and its number.
  struct Unit {
    var kind: Clause.Kind
    var label: Label?

    /// The place among clauses of the kind; `nil` if the label tells it or there are no others.
    var ordinal: Int?

    /// "Article 5", "paragraph 2", "subparagraph (b)"; the only annex is "the Annex".
    var name: String {
      if let label { return "\(kind.name) \(kind.number(label))" }
      if let ordinal { return "\(Ordinal.word(for: ordinal)) \(kind.name)" }
      return kind.isGrouping || kind.isCitationRoot ? "the \(kind.name)" : kind.name
    }

    /// The number in the parentheses of a compact citation.
    var bracketed: String {
      label.map { "(\($0.bare))" } ?? ", \(name)"
    }
  }

  /// The levels by which a clause is cited, outermost first; empty if its kind is cited in words.
  ///
  /// They begin at the article or annex, or at the outermost clause where there is none. A lone
  /// paragraph is no level, since it has no number, nor is a lone section around the clause.
  func units(of id: ClauseID) -> [Unit] {
    guard let entry = entries[id], entry.kind.isCitedByNumber else { return [] }
    let path = (entry.ancestors + [id]).compactMap { entries[$0] }.filter(\.kind.isCitedByNumber)
    let root = path.firstIndex(where: \.kind.isCitationRoot) ?? path.startIndex
    var units = path[root...].dropLast().filter(isLevel).map(unit)
    if entry.kind != .paragraph || isLevel(entry) { units.append(unit(entry)) }
    let isAmongGroups = units.allSatisfy(\.kind.isGrouping)
    return isAmongGroups ? Self.droppingRepeated(units[...]) : units
  }

  /// Whether what lies within a clause is cited by it.
  func isLevel(_ entry: Entry) -> Bool {
    guard entry.kind.isCitedByNumber else { return false }
    if entry.label != nil || entry.kind.isListItem || entry.kind.isCitationRoot { return true }
    return entry.kind == .paragraph && entry.siblingCount > 1
  }

  private func unit(_ entry: Entry) -> Unit {
    if let label = entry.label, label.style != .bullet {
      return Unit(kind: entry.kind, label: label, ordinal: nil)
    }
    let isPlaced = entry.siblingCount > 1 && (entry.kind.isListItem || entry.kind == .paragraph)
    return Unit(kind: entry.kind, label: nil, ordinal: isPlaced ? entry.ordinal : nil)
  }

  /// Joins the levels of a citation in one of its forms.
  ///
  /// - Parameters:
  ///   - units: The levels, outermost first.
  ///   - form: The form; the automatic one is compact.
  ///   - here: The words for levels that are left out, such as "this Article".
  /// - Returns: The citation.
  func phrase(_ units: [Unit], _ form: Reference.Form, within here: String? = nil) -> String {
    let groups = units.prefix { $0.kind.isGrouping || $0.kind.isCitationRoot }
    let inner = Self.droppingRepeated(units[groups.endIndex...])
    let outer = [here].compactMap(\.self) + groups.map(\.name)
    let tail = inner.dropFirst().map(\.bracketed).joined()
    let combined = inner.first.map { [$0.name + tail] } ?? []
    switch form {
    case .automatic, .compact:
      guard let article = groups.last, article.kind == .article else {
        return (outer + combined).joined(separator: ", ")
      }
      let dropped = units.count - groups.count - inner.count
      if let first = inner.first?.label, first.prefix.count > dropped,
        article.label?.insertion == nil
      {
        // "Article 3.2" says all that "Article 3, paragraph 3.2" does.
        return (outer.dropLast() + ["\(article.kind.name) \(first.bare)"]).joined(separator: ", ")
          + tail
      }
      return outer.joined(separator: ", ") + inner.map(\.bracketed).joined()
    case .descending:
      return (outer + combined).joined(separator: ", ")
    case .descendingInFull:
      return (outer + inner.map(\.name)).joined(separator: ", ")
    case .ascending:
      return (combined + outer.reversed()).joined(separator: " of ")
    case .ascendingInFull:
      return (inner.reversed().map(\.name) + outer.reversed()).joined(separator: " of ")
    }
  }

  /// The levels without those whose numbers a compound number further in repeats.
  private static func droppingRepeated(_ units: ArraySlice<Unit>) -> [Unit] {
    guard let last = units.lastIndex(where: { $0.label?.prefix.isEmpty == false }),
      let label = units[last].label
    else { return Array(units) }
    let start = max(units.startIndex, last - label.prefix.count)
    let isExact = units[start..<last].allSatisfy { $0.label != nil && $0.label?.insertion == nil }
    return isExact ? Array(units[..<start] + units[last...]) : Array(units)
  }
}

extension Clause.Kind {
  /// The number in a citation by name: that of a list's item stands in parentheses.
  func number(_ label: Label) -> String {
    isListItem && label.prefix.isEmpty ? "(\(label.bare))" : label.bare
  }
}
