/// Writes a comparison for a terminal: duties party by party first, then the text clause by clause.
///
/// Words that were deleted stand as `[-deleted-]` and those that were inserted as `{+inserted+}`, in colour if that
/// is wanted. Control characters of the texts are not passed on.
public struct TerminalComparisonRenderer: Sendable, Hashable {
  /// Whether changes are coloured by the escape sequences of a terminal.
  public var isColoured: Bool

  /// How many bytes of unchanged words are shown before and behind a change.
  private static let context = 90

  /// Makes a renderer.
  public init(isColoured: Bool = false) {
    self.isColoured = isColoured
  }

  /// The comparison as lines, each ended.
  ///
  /// - Complexity: O(n) in the size of both texts.
  public func render(_ comparison: Comparison) -> String {
    let layout = ComparisonLayout(comparison)
    var text = duties(layout)
    for line in ComparisonCounts(comparison).lines { text += line + "\n" }
    for number in layout.frameEdits {
      let edit = comparison.edits[number]
      let pieces = WordingPiece.pieces(edit.oldValue ?? "", edit.newValue ?? "")
      text += "\n\(painted(edit.kind.label.withInitialCapital, "1"))\n  \(marked(pieces))\n"
    }
    for stretch in layout.stretches {
      switch stretch {
      case .unchanged(let range):
        if let followed = layout.consequences(range) {
          let name = Self.clean(layout.name(ofUnchanged: range))
          text += "\n" + painted("\(name) unchanged; \(followed)", "2") + "\n"
        }
      case .row(let place) where layout.rows[place].isChanged: text += row(place, layout)
      case .row: break
      }
    }
    return text
  }

  private func duties(_ layout: ComparisonLayout) -> String {
    let summary = DutySummary(layout.comparison)
    var text = ""
    for audience in summary.audiences {
      text += painted(Self.clean(audience.name), "1") + "\n"
      for (effect, changes) in audience.lists {
        text += "  \(effect.heading) (\(changes.count))\n"
        for number in changes {
          text += duty(layout.comparison.obligations.changes[number], effect, layout)
        }
      }
    }
    if summary.audiences.isEmpty { text += "No duty, right, power or permission changed.\n" }
    return text + "\n"
  }

  private func duty(
    _ change: ObligationChange, _ effect: ObligationEffect?, _ layout: ComparisonLayout
  ) -> String {
    let phrase = DutyPhrase(change, layout.old, layout.new)
    let before = change.old.map { layout.old.citation(of: $0.clause) }
    let after = change.new.map { layout.new.citation(of: $0.clause) }
    let place = HTMLComparisonPage.citation(before, after)
    let verdict = effect == nil ? " (\(Self.clean(phrase.verdict)))" : ""
    var text = "    \(Self.clean(place)): \(Self.clean(phrase.subject))\(verdict)\n"
    if let old = phrase.old, let new = phrase.new {
      text += "      \(marked(WordingPiece.pieces(old, new)))\n"
    } else if let old = phrase.old {
      text += "      \(deleted(old))\n"
    } else if let new = phrase.new {
      text += "      \(inserted(new))\n"
    }
    for facet in phrase.facets { text += "      - \(Self.clean(facet))\n" }
    return text
  }

  private func row(_ place: Int, _ layout: ComparisonLayout) -> String {
    let row = layout.rows[place]
    let (before, after) = layout.citations(of: row)
    var head = painted(Self.clean(HTMLComparisonPage.citation(before, after)), "1")
    for remark in layout.remarks(at: place) {
      head += "  (\(Self.clean(remark.label))"
      let isFrom = remark.label == "moved from" || remark.label == "joined from"
      let names = remark.rows.compactMap { row -> String? in
        let citations = layout.citations(of: layout.rows[row])
        return isFrom ? citations.old ?? citations.new : citations.new ?? citations.old
      }
      if !names.isEmpty { head += " " + Self.clean(names.joined(separator: ", ")) }
      if remark.old != nil || remark.new != nil {
        head += ": " + marked(WordingPiece.pieces(remark.old ?? "", remark.new ?? ""))
      }
      head += ")"
    }
    if let followed = layout.consequences(place..<place + 1) {
      head += "  " + painted(followed, "2")
    }
    var text = "\n" + head + "\n"
    guard row.state != .movedAway, row.state != .joined else { return text }
    let words = layout.words(of: row)
    for part in [words.heading, words.text, words.closing] {
      guard part.contains(where: { $0.kind != nil }) else { continue }
      text += "  \(marked(part))\n"
    }
    for number in row.duties {
      let phrase = DutyPhrase(layout.comparison.obligations.changes[number], layout.old, layout.new)
      text += "  " + painted(Self.clean("→ \(phrase.subject): \(phrase.verdict)"), "35") + "\n"
    }
    return text
  }

  /// Words with their changes marked and what is the same cut to a little of it.
  private func marked(_ pieces: [WordingPiece]) -> String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      switch piece.kind {
      case nil:
        text += Self.clean(
          Self.cut(piece.new, isFirst: index == 0, isLast: index == pieces.count - 1))
      case .movedFrom: text += painted("[<" + Self.clean(piece.old) + "<]", "35")
      case .movedTo:
        let words = piece.inner.isEmpty ? Self.clean(piece.new) : marked(piece.inner)
        text += painted("{>", "35") + words + painted(">}", "35")
      case .editorial, .deleted, .inserted, .replaced:
        text += deleted(piece.old) + inserted(piece.new)
      }
    }
    return text
  }

  private func deleted(_ words: String) -> String {
    words.isEmpty ? "" : painted("[-" + Self.clean(words) + "-]", "31")
  }

  private func inserted(_ words: String) -> String {
    words.isEmpty ? "" : painted("{+" + Self.clean(words) + "+}", "32")
  }

  /// Unchanged words, of which only those near a change are kept.
  private static func cut(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let bytes = Array(text.utf8)
    let limit = (isFirst ? 0 : context) + (isLast ? 0 : context)
    guard bytes.count > limit + 20 else { return text }
    var start = isFirst ? 0 : context
    var end = isLast ? bytes.count : bytes.count - context
    while start > 0, start < end, bytes[start] != UInt8(ascii: " ") { start += 1 }
    while end < bytes.count, end > start, bytes[end - 1] != UInt8(ascii: " ") { end -= 1 }
    guard start < end else { return text }
    return String(decoding: bytes[..<start], as: UTF8.self) + (start > 0 ? " …" : "…")
      + (end < bytes.count ? " " : "") + String(decoding: bytes[end...], as: UTF8.self)
  }

  private func painted(_ text: String, _ colour: String) -> String {
    isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }

  private static func clean(_ text: String) -> String { TextDiagnosticRenderer.onOneLine(text) }
}
