extension HTMLComparisonPage {
  /// The summary: duties first, then counts.
  var summary: String {
    """
    <section aria-labelledby="duties">
    <h2 id="duties">What changed in duties and rights</h2>
    \(dutySections)
    </section>
    <section aria-labelledby="counts">
    <h2 id="counts">What changed in all</h2>
    \(counts)
    </section>
    """
  }

  private var dutySections: String {
    var html = ""
    var seen: Set<Int> = []
    for audience in duties.audiences {
      html += "<h3>\(text(audience.name))</h3>\n"
      for (effect, changes) in audience.lists {
        let heading = text(effect.heading)
        html += "<h4 class=\"\(effect?.rawValue ?? "changed")\">\(heading) "
        html += "<span class=\"count\">\(changes.count)</span></h4>\n<ol class=\"duties\">\n"
        for number in changes {
          html += item(number, effect, isFirst: seen.insert(number).inserted)
        }
        html += "</ol>\n"
      }
    }
    if html.isEmpty { html = "<p>No duty, right, power or permission changed.</p>\n" }
    if duties.editorialCount > 0 {
      let norms = duties.editorialCount.counted("norm")
      html += "<p class=\"muted\">\(norms) changed in spelling, numbers or names alone.</p>\n"
    }
    return html
  }

  private func item(_ number: Int, _ effect: ObligationEffect?, isFirst: Bool) -> String {
    let change = comparison.obligations.changes[number]
    let phrase = DutyPhrase(change, layout.old, layout.new)
    var html = isFirst ? "<li id=\"d\(number)\">" : "<li>"
    html += "<p class=\"subject\"><span class=\"who\">\(text(phrase.subject))</span> "
    html += places(of: change)
    if effect == nil { html += " <span class=\"tag\">\(text(phrase.verdict))</span>" }
    html += "</p>\n"
    html += quotes(phrase)
    if !phrase.facets.isEmpty {
      html += "<ul class=\"facets\">"
      for facet in phrase.facets { html += "<li>\(text(facet))</li>" }
      html += "</ul>\n"
    }
    return html + "</li>\n"
  }

  /// Where a norm stood and stands.
  private func places(of change: ObligationChange) -> String {
    let before = change.old.map { layout.old.citation(of: $0.clause) }
    let after = change.new.map { layout.new.citation(of: $0.clause) }
    let name = Self.citation(before, after)
    guard let row = layout.row(of: change) else { return text(name) }
    return "<a href=\"#\(anchor(row))\">\(text(name))</a>"
  }

  /// The citation of a clause that stood somewhere and stands there or elsewhere.
  static func citation(_ before: String?, _ after: String?) -> String {
    guard let before, let after, before != after else {
      return (after ?? before ?? "").withInitialCapital
    }
    return "\(before.withInitialCapital) → \(after)"
  }

  private func quotes(_ phrase: DutyPhrase) -> String {
    var html = ""
    if let old = phrase.old, let new = phrase.new, old != new {
      let pieces = WordingPiece.pieces(old, new)
      html += quote("Old", oldSide(pieces)) + quote("New", newSide(pieces))
    } else if let old = phrase.old, let new = phrase.new, old == new {
      html += quote("Both", text(new))
    } else {
      if let old = phrase.old { html += quote("Old", text(old)) }
      if let new = phrase.new { html += quote("New", text(new)) }
    }
    return html
  }

  private func quote(_ name: String, _ html: String) -> String {
    "<p class=\"quote\"><span class=\"side\">\(name)</span> <q>\(html)</q></p>\n"
  }

  private var counts: String {
    let words = comparison.words
    var parts = [
      words.inserted.counted("word") + " inserted", words.deleted.counted("word") + " deleted",
    ]
    if words.moved > 0 { parts.append(words.moved.counted("word") + " moved") }
    var html = "<p>\(parts.joined(separator: ", ")).</p>\n"
    if comparison.isEmpty { html = "<p>The texts are the same.</p>\n" }
    for limit in comparison.limits { html += "<p class=\"limit\">\(limit.sentence)</p>\n" }
    for number in layout.frameEdits { html += frame(comparison.edits[number]) }
    let consequences = layout.consequences(layout.rows.indices)
    if let consequences {
      html += "<p class=\"muted\">From other changes alone: \(consequences).</p>\n"
    }
    return html
  }

  private func frame(_ edit: Edit) -> String {
    let (old, new) = (edit.oldValue ?? "", edit.newValue ?? "")
    let words = inline(WordingPiece.pieces(old, new))
    return "<p><span class=\"tag\">\(text(edit.kind.label))</span> \(words)</p>\n"
  }
}
