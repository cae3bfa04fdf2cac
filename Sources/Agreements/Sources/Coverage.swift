/// How far an agreement takes up what its source documents contain, entry by entry.
public struct Coverage: Sendable, Hashable, Codable {
  /// One entry of the register and the clauses that take it up.
  public struct Row: Sendable, Hashable, Codable, Identifiable {
    /// The entry.
    public var item: SourceItem

    /// The clauses that cite it, in the order of the document.
    public var clauses: [ClauseID]

    /// The number of the entry.
    public var id: SourceItemID { item.id }
  }

  /// The entries in their order.
  public var rows: [Row]

  /// Entries that are said to be used and are cited by no clause, or the other way round.
  public var diagnostics: [Diagnostic]

  /// The number of entries that clauses take up.
  public var usedCount: Int { rows.filter { $0.item.disposition == .used }.count }
}

extension SourceInventory {
  /// Compares the register with an agreement that was drawn up from it.
  ///
  /// - Complexity: O(n) in the size of the agreement and of the register.
  public func coverage(in agreement: Agreement) -> Coverage {
    var citing: [SourceItemID: [ClauseID]] = [:]
    for clause in agreement.allClauses {
      for item in clause.citations.compactMap(\.item) where citing[item]?.last != clause.id {
        citing[item, default: []].append(clause.id)
      }
    }
    var diagnostics: [Diagnostic] = []
    let known = Set(items.map(\.id))
    for (item, clauses) in citing.sorted(by: { $0.key < $1.key }) where !known.contains(item) {
      diagnostics.append(
        Diagnostic(
          "prov.unknown-item", .error, "entry \(item) is cited and not in the register",
          at: Location(clause: clauses.first)))
    }
    for clause in agreement.allClauses {
      for case .source(let locator, _, let number?) in clause.citations {
        guard let item = self[number], !item.locators.contains(locator) else { continue }
        diagnostics.append(
          Diagnostic(
            "prov.locator-mismatch", .error,
            "entry \(number) does not stand at \(locator)", at: Location(clause: clause.id)))
      }
    }
    let rows = items.map { item in
      let clauses = citing[item.id] ?? []
      switch item.disposition {
      case .used where clauses.isEmpty:
        diagnostics.append(
          Diagnostic(
            "prov.unused-source", .error,
            "entry \(item.id) is to be used and no clause cites it", at: .agreement))
      case .recorded where !clauses.isEmpty, .excluded where !clauses.isEmpty:
        diagnostics.append(
          Diagnostic(
            "prov.unused-source", .error,
            "entry \(item.id) is to be left out of the text and is cited",
            at: Location(clause: clauses.first)))
      default: break
      }
      return Coverage.Row(item: item, clauses: clauses)
    }
    return Coverage(rows: rows, diagnostics: diagnostics)
  }
}
