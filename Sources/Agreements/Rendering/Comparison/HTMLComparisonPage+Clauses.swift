extension HTMLComparisonPage {
  /// The text, clause by clause.
  var clauses: String {
    var html = "<section aria-labelledby=\"text\">\n<h2 id=\"text\">The text</h2>\n"
    html += """
      <div class="views" role="group" aria-label="View" hidden>
      <button type="button" data-view="inline" aria-pressed="true">In line</button>
      <button type="button" data-view="sides" aria-pressed="false">Side by side</button>
      </div>
      <p class="legend">Marks: <del>deleted</del> <ins>inserted</ins> <ins class="moved">moved</ins></p>

      """
    var next = 0
    for stretch in layout.stretches {
      switch stretch {
      case .unchanged(let range): html += unchanged(range)
      case .row(let place):
        let isChanged = layout.rows[place].isChanged
        html += row(place, number: isChanged ? next : nil)
        if isChanged { next += 1 }
      }
    }
    return html + "</section>"
  }

  /// A clause that is shown.
  private func row(_ place: Int, number: Int?) -> String {
    let row = layout.rows[place]
    let words = words[place]
    var html =
      "<div class=\"row d\(min(row.depth, 6)) \(Self.name(of: row))\" id=\"\(anchor(place))\">\n"
    if row.isChanged { html += heading(place, number) }
    html += self.heading(of: row, words.heading)
    if row.state == .movedAway || row.state == .joined {
      return html + "</div>\n"
    }
    if row.isChanged {
      html += "<div class=\"inline\">\(paragraphs(of: row, words) { inline($0) })</div>\n"
      html += sides(row, words)
    } else {
      html += "<div class=\"context\">\(paragraphs(of: row, words) { inline($0) })</div>\n"
    }
    html += dutyNotes(row)
    return html + "</div>\n"
  }

  private static func name(of row: ComparisonLayout.Row) -> String {
    switch row.state {
    case .kept: row.isChanged ? "changed" : "same"
    case .inserted: "inserted"
    case .deleted: "deleted"
    case .movedAway: "away"
    case .splitOff, .joined: "changed"
    }
  }

  /// The line above a changed clause: citation, what happened, and links to the changes before and behind it.
  private func heading(_ place: Int, _ number: Int?) -> String {
    let row = layout.rows[place]
    let (before, after) = layout.citations(of: row)
    var html = "<p class=\"cite\"><b>\(text(Self.citation(before, after)))</b>"
    for remark in layout.remarks(at: place) {
      html += " <span class=\"tag\">\(text(remark.label))"
      let isFrom = remark.label == "moved from" || remark.label == "joined from"
      for (index, row) in remark.rows.enumerated() {
        html += (index == 0 ? " " : ", ") + link(to: row, old: isFrom)
      }
      html += "</span>"
      if remark.old != nil || remark.new != nil {
        html += " <span class=\"value\">"
        html += inline(WordingPiece.pieces(remark.old ?? "", remark.new ?? ""))
        html += "</span>"
      }
    }
    if let followed = layout.consequences(place..<place + 1) {
      html += " <span class=\"muted\">\(text(followed))</span>"
    }
    if let number {
      html += "<span class=\"steps\">"
      if number > 0 {
        html +=
          "<a href=\"#\(anchor(changedRows[number - 1]))\" aria-label=\"previous change\">↑</a> "
      }
      if number + 1 < changedRows.count {
        html += "<a href=\"#\(anchor(changedRows[number + 1]))\" aria-label=\"next change\">↓</a>"
      }
      html += "</span>"
    }
    return html + "</p>\n"
  }

  private func heading(of row: ComparisonLayout.Row, _ heading: [WordingPiece]) -> String {
    guard let clause = layout.clause(of: row), clause.kind.isGrouping || clause.kind.isCitationRoot
    else { return "" }
    let label = layout.label(of: row)
    let words = inline(heading)
    let parts = [text(label), words].filter { !$0.isEmpty }
    guard !parts.isEmpty else { return "" }
    return "<h3>\(parts.joined(separator: ". "))</h3>\n"
  }

  /// The words of a clause, each part in a paragraph.
  private func paragraphs(
    of row: ComparisonLayout.Row, _ words: ComparisonLayout.RowWords,
    _ html: ([WordingPiece]) -> String
  ) -> String {
    guard let clause = layout.clause(of: row) else { return "" }
    let isHeaded = clause.kind.isGrouping || clause.kind.isCitationRoot
    let label = isHeaded ? "" : layout.label(of: row)
    var lead = label.isEmpty ? "" : "<span class=\"label\">\(text(label))</span> "
    let heading = isHeaded ? "" : html(words.heading)
    if !heading.isEmpty { lead += "<b>\(heading)</b> " }
    let body = html(words.text)
    var parts = lead.isEmpty && body.isEmpty ? "" : "<p>\(lead)\(body)</p>"
    let closing = html(words.closing)
    if !closing.isEmpty {
      parts += "<p><span class=\"vh\">words after the list: </span>\(closing)</p>"
    }
    return parts
  }

  /// Both texts of a clause beside each other.
  private func sides(_ row: ComparisonLayout.Row, _ words: ComparisonLayout.RowWords) -> String {
    let isOld = row.old != nil
    let isNew = row.new != nil
    let old = isOld ? paragraphs(of: row, words) { oldSide($0) } : ""
    let new = isNew ? paragraphs(of: row, words) { newSide($0) } : ""
    if old.isEmpty, new.isEmpty { return "" }
    func side(_ name: String, _ html: String) -> String {
      html.isEmpty ? "<div></div>" : "<div><p class=\"side\">\(name)</p>\(html)</div>"
    }
    return "<div class=\"sides\">\(side("Old", old))\(side("New", new))</div>\n"
  }

  /// What changed in the norms of a clause, each with a link to the summary.
  private func dutyNotes(_ row: ComparisonLayout.Row) -> String {
    guard !row.duties.isEmpty else { return "" }
    var html = "<ul class=\"notes\">"
    for number in row.duties {
      let phrase = DutyPhrase(comparison.obligations.changes[number], layout.old, layout.new)
      html +=
        "<li><a href=\"#d\(number)\">\(text(phrase.subject)): \(text(phrase.verdict))</a></li>"
    }
    return html + "</ul>\n"
  }

  /// Clauses of which nothing changed by itself, in one line that can be opened.
  private func unchanged(_ range: Range<Int>) -> String {
    let name = layout.name(ofUnchanged: range)
    let followed = layout.consequences(range).map { "; " + $0 } ?? ""
    let depth = min(layout.rows[range.lowerBound].depth, 6)
    var html =
      "<details class=\"same d\(depth)\"><summary>\(text(name + " unchanged" + followed))</summary>\n"
    for place in range {
      let row = layout.rows[place]
      let words = words[place]
      html += "<div class=\"d\(min(row.depth - depth, 6))\" id=\"\(anchor(place))\">"
      if let clause = layout.clause(of: row), clause.kind.isGrouping || clause.kind.isCitationRoot {
        let parts = [text(layout.label(of: row)), inline(words.heading)].filter { !$0.isEmpty }
        if !parts.isEmpty { html += "<p><b>\(parts.joined(separator: ". "))</b></p>" }
      }
      if let number = layout.formerCitation(of: row) {
        html += "<p class=\"muted\">formerly \(text(number))</p>"
      }
      html += paragraphs(of: row, words) { inline($0) }
      html += "</div>\n"
    }
    return html + "</details>\n"
  }
}
