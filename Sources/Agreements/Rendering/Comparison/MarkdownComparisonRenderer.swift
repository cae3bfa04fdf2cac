/// Writes a comparison as Markdown: duties party by party first, then the text clause by clause.
///
/// Words that were deleted are struck through (`~~deleted~~`), and those that were inserted are bold
/// (`**inserted**`). Everything that comes from the texts is escaped.
public struct MarkdownComparisonRenderer: Sendable, Hashable {
  /// Makes a renderer.
  public init() {}

  /// The page.
  ///
  /// - Complexity: O(n) in the size of both texts.
  public func render(_ comparison: Comparison) -> String {
    let layout = ComparisonLayout(comparison)
    let title = comparison.new.title.canonicalText
    var text = "# \(Self.cell(title.isEmpty ? "Comparison" : "Comparison: " + title))\n\n"
    text += "## What changed in duties and rights\n\n" + duties(layout)
    text += "## What changed in all\n\n"
    for line in ComparisonCounts(comparison).lines { text += "- \(Self.cell(line))\n" }
    for number in layout.frameEdits {
      let edit = comparison.edits[number]
      let pieces = WordingPiece.pieces(edit.oldValue ?? "", edit.newValue ?? "")
      text += "- \(edit.kind.label.withInitialCapital): \(marked(pieces))\n"
    }
    text += "\n## The text\n\n"
    for stretch in layout.stretches {
      switch stretch {
      case .unchanged(let range):
        let followed = layout.consequences(range).map { "; " + $0 } ?? ""
        text += "*\(Self.cell(layout.name(ofUnchanged: range) + " unchanged" + followed))*\n\n"
      case .row(let place) where layout.rows[place].isChanged: text += row(place, layout)
      case .row: break
      }
    }
    return text
  }

  private func duties(_ layout: ComparisonLayout) -> String {
    let summary = DutySummary(layout.comparison)
    guard !summary.audiences.isEmpty else {
      return "No duty, right, power or permission changed.\n\n"
    }
    var text = ""
    for audience in summary.audiences {
      text += "### \(Self.cell(audience.name))\n\n"
      for (effect, changes) in audience.lists {
        text += "#### \(effect.heading)\n\n"
        for number in changes {
          text += duty(layout.comparison.obligations.changes[number], effect, layout)
        }
        text += "\n"
      }
    }
    return text
  }

  private func duty(
    _ change: ObligationChange, _ effect: ObligationEffect?, _ layout: ComparisonLayout
  ) -> String {
    let phrase = DutyPhrase(change, layout.old, layout.new)
    let before = change.old.map { layout.old.citation(of: $0.clause) }
    let after = change.new.map { layout.new.citation(of: $0.clause) }
    let place = HTMLComparisonPage.citation(before, after)
    let verdict = effect == nil ? ", \(Self.cell(phrase.verdict))" : ""
    var text = "- \(Self.cell(phrase.subject)) (\(Self.cell(place))\(verdict)): "
    if let old = phrase.old, let new = phrase.new {
      text += marked(WordingPiece.pieces(old, new))
    } else if let words = phrase.new ?? phrase.old {
      text += Self.cell(words)
    }
    text += "\n"
    for facet in phrase.facets { text += "  - \(Self.cell(facet))\n" }
    return text
  }

  private func row(_ place: Int, _ layout: ComparisonLayout) -> String {
    let row = layout.rows[place]
    let (before, after) = layout.citations(of: row)
    var remarks: [String] = []
    for remark in layout.remarks(at: place) {
      let isFrom = remark.label == "moved from" || remark.label == "joined from"
      let names = remark.rows.compactMap { row -> String? in
        let citations = layout.citations(of: layout.rows[row])
        return isFrom ? citations.old ?? citations.new : citations.new ?? citations.old
      }
      var words = Self.cell(
        ([remark.label] + [names.joined(separator: ", ")]).filter { !$0.isEmpty }
          .joined(separator: " "))
      if remark.old != nil || remark.new != nil {
        words += ": " + marked(WordingPiece.pieces(remark.old ?? "", remark.new ?? ""))
      }
      remarks.append(words)
    }
    if let followed = layout.consequences(place..<place + 1) { remarks.append(followed) }
    var text = "### \(Self.cell(HTMLComparisonPage.citation(before, after)))\n\n"
    if !remarks.isEmpty { text += "\(remarks.joined(separator: "; "))\n\n" }
    guard row.state != .movedAway, row.state != .joined else { return text }
    let words = layout.words(of: row)
    for part in [words.heading, words.text, words.closing] {
      guard part.contains(where: { $0.kind != nil }) else { continue }
      text += "> \(marked(part))\n\n"
    }
    return text
  }

  private func marked(_ pieces: [WordingPiece]) -> String {
    var text = ""
    for piece in pieces {
      switch piece.kind {
      case nil: text += Self.line(piece.new)
      case .movedFrom: text += Self.wrapped(piece.old, "~~") + " (moved)"
      case .movedTo:
        text += piece.inner.isEmpty ? Self.wrapped(piece.new, "**") : marked(piece.inner)
        text += " (moved)"
      case .editorial, .deleted, .inserted, .replaced:
        let old = Self.wrapped(piece.old, "~~")
        let new = Self.wrapped(piece.new, "**")
        text += old.isEmpty || new.isEmpty ? old + new : old + " " + new
      }
    }
    return text
  }

  /// Words between marks, which must stand at the words themselves.
  private static func wrapped(_ text: String, _ mark: String) -> String {
    let scalars = text.unicodeScalars
    let first = scalars.firstIndex { !$0.properties.isWhitespace }
    guard let first, let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else {
      return ""
    }
    let end = scalars.index(after: last)
    let before = first > scalars.startIndex ? " " : ""
    let after = end < scalars.endIndex ? " " : ""
    return before + mark + line(String(scalars[first..<end])) + mark + after
  }

  /// Text on one line, white space at its ends kept.
  private static func line(_ text: String) -> String {
    MarkdownEscaping.escaped(TextDiagnosticRenderer.onOneLine(text))
  }

  private static func cell(_ text: String) -> String {
    MarkdownEscaping.cell(TextDiagnosticRenderer.onOneLine(text))
  }
}
