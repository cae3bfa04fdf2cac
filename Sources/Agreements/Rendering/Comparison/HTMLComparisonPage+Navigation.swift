extension HTMLComparisonPage {
  /// The navigation: parts of the page, changes by clause and by kind.
  var navigation: String {
    """
    <nav aria-label="Contents">
    <ul>
    <li><a href="#duties">Duties and rights</a></li>
    <li><a href="#counts">In all</a></li>
    <li><a href="#text">The text</a></li>
    </ul>
    <details open><summary>Changes by clause</summary>
    \(byClause)
    </details>
    <details open><summary>Changes by kind</summary>
    \(byKind)
    </details>
    </nav>
    """
  }

  /// An entry for each article or other clause at the top that holds changes, with how many clauses of it changed.
  private var byClause: String {
    var html = "<ul>\n"
    var place = 0
    while place < layout.rows.count {
      let row = layout.rows[place]
      guard row.holdsChanges else {
        place = row.end
        continue
      }
      let end = isDescended(place) ? place + 1 : row.end
      if let first = (place..<end).first(where: { layout.rows[$0].isChanged }) {
        let (before, after) = layout.citations(of: row)
        let count = layout.rows[place..<end].count { $0.isChanged }
        html += "<li><a href=\"#\(anchor(first))\">\(text(Self.citation(before, after)))</a>"
        html += " <span class=\"count\">\(count)</span></li>\n"
      }
      place = end
    }
    return html + "</ul>"
  }

  /// Whether the clauses within a row have entries of their own: those of a part, or of an annex with articles.
  private func isDescended(_ place: Int) -> Bool {
    let row = layout.rows[place]
    guard let clause = layout.clause(of: row), place + 1 < row.end else { return false }
    let next = layout.clause(of: layout.rows[place + 1])?.kind
    return clause.kind.isGrouping || (next.map { $0.isGrouping || $0.isCitationRoot } ?? false)
  }

  private var byKind: String {
    var rows: [Edit.Kind: [Int]] = [:]
    var editorial: [Int] = []
    for place in changedRows {
      for edit in layout.rows[place].edits.lazy.map({ comparison.edits[$0] })
      where !edit.isConsequence {
        if edit.isEditorial {
          if editorial.last != place { editorial.append(place) }
        } else if rows[edit.kind]?.last != place {
          rows[edit.kind, default: []].append(place)
        }
      }
    }
    var html = "<ul>\n"
    for kind in Edit.Kind.allCases {
      guard let places = rows[kind] else { continue }
      html += list(kind.label.withInitialCapital, places)
    }
    if !editorial.isEmpty { html += list("Editorial", editorial) }
    return html + "</ul>"
  }

  private func list(_ name: String, _ places: [Int]) -> String {
    var html =
      "<li><details><summary>\(text(name)) <span class=\"count\">\(places.count)</span></summary><ul>\n"
    for place in places {
      let (before, after) = layout.citations(of: layout.rows[place])
      let name = text(Self.citation(nil, after ?? before))
      html += "<li><a href=\"#\(anchor(place))\">\(name)</a></li>\n"
    }
    return html + "</ul></details></li>\n"
  }
}
