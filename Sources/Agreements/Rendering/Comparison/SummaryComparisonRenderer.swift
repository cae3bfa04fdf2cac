/// Writes what changed between two agreements in a few lines: duties party by party, then counts.
public struct SummaryComparisonRenderer: Sendable, Hashable {
  /// Makes a renderer.
  public init() {}

  /// The summary as lines, each ended.
  ///
  /// - Complexity: O(n) in the size of both texts.
  public func render(_ comparison: Comparison) -> String {
    let duties = DutySummary(comparison)
    var text = ""
    for audience in duties.audiences {
      let lists = audience.lists.map { effect, changes in
        "\(changes.count) \(effect.heading.withSmallInitial)"
      }
      text +=
        "\(TextDiagnosticRenderer.onOneLine(audience.name)): \(lists.joined(separator: ", "))\n"
    }
    if duties.audiences.isEmpty { text += "No duty, right, power or permission changed.\n" }
    for line in ComparisonCounts(comparison).lines { text += line + "\n" }
    return text
  }
}

/// What changed in all, in a few lines of plain words.
struct ComparisonCounts {
  /// The lines: words, edits by kind, what followed, and what was compared more coarsely.
  let lines: [String]

  init(_ comparison: Comparison) {
    guard !comparison.isEmpty else {
      lines = ["The texts are the same."]
      return
    }
    var lines: [String] = []
    let words = comparison.words
    var parts = [
      words.inserted.counted("word") + " inserted", words.deleted.counted("word") + " deleted",
    ]
    if words.moved > 0 { parts.append(words.moved.counted("word") + " moved") }
    lines.append("Words: " + parts.joined(separator: ", "))
    var kinds: [Edit.Kind: Int] = [:]
    var editorial = 0
    var followed = 0
    for edit in comparison.edits {
      if edit.isConsequence {
        followed += 1
      } else if edit.isEditorial {
        editorial += 1
      } else {
        kinds[edit.kind, default: 0] += 1
      }
    }
    var edits = Edit.Kind.allCases.compactMap { kind in
      kinds[kind].map { "\($0) \(kind.label)" }
    }
    if editorial > 0 { edits.append("\(editorial) editorial") }
    if !edits.isEmpty { lines.append("Clauses: " + edits.joined(separator: ", ")) }
    if followed > 0 { lines.append("From other changes alone: \(followed.counted("edit"))") }
    lines += comparison.limits.map(\.sentence)
    self.lines = lines
  }
}

extension String {
  /// The text with its first letter small.
  var withSmallInitial: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.lowercaseMapping + String(unicodeScalars.dropFirst())
  }
}
