extension ComparisonLayout {
  /// An edit as it is told at its clause: what was done, and the values or clauses that it names.
  struct Remark {
    /// What was done.
    let label: String

    /// What stood there, where it can be said in a few words.
    var old: String?

    /// What stands there now.
    var new: String?

    /// The rows that the edit joins with this one: the other place of a move, the parts of a split or a join.
    var rows: [Int] = []
  }

  /// What a reader is told at a row, without what follows from other changes.
  func remarks(at place: Int) -> [Remark] {
    let row = rows[place]
    var remarks: [Remark] = []
    switch row.state {
    case .movedAway:
      remarks.append(Remark(label: "moved to", rows: destination(of: row).map { [$0] } ?? []))
    case .inserted: remarks.append(Remark(label: "inserted"))
    case .deleted: remarks.append(Remark(label: "deleted"))
    case .splitOff, .joined, .kept: break
    }
    for number in row.edits {
      let edit = comparison.edits[number]
      if edit.isConsequence || edit.kind == .insert || edit.kind == .delete { continue }
      remarks.append(remark(edit, at: place))
    }
    if row.state == .joined {
      remarks.append(Remark(label: "joined into", rows: destination(of: row).map { [$0] } ?? []))
    }
    return remarks
  }

  private func remark(_ edit: Edit, at place: Int) -> Remark {
    switch edit.kind {
    case .move:
      let origin = edit.old.first.flatMap { old.indices[$0] }.flatMap { oldRows[$0] }
      return Remark(label: "moved from", rows: origin.map { [$0] } ?? [])
    case .split:
      let rows = edit.new.compactMap { new.indices[$0].flatMap { newRows[$0] } }
      let origin = edit.old.first.map { old.citation(of: $0) }
      return Remark(
        label: "part of " + (origin ?? "a clause") + ", which was split; see",
        rows: rows.filter { $0 != place })
    case .join:
      let rows = edit.old.compactMap { old.indices[$0].flatMap { oldRows[$0] } }
      return Remark(label: "joined from", rows: rows.filter { $0 != place })
    case .update where edit.isEditorial: return Remark(label: "editorial")
    case .update, .retitle: return Remark(label: edit.kind.label)
    default: return Remark(label: edit.kind.label, old: edit.oldValue, new: edit.newValue)
    }
  }

  /// The place to which a clause moved away from a row.
  func destination(of row: Row) -> Int? {
    row.old.flatMap { destinations[$0] }.flatMap { newRows[$0] }
  }

  /// What followed from other changes at some rows: how many numbers and references; `nil` if nothing.
  func consequences(_ range: Range<Int>) -> String? {
    var counts: [Edit.Kind: Int] = [:]
    for row in rows[range] {
      let isDivided = row.edits.contains {
        [.split, .join].contains(comparison.edits[$0].kind)
      }
      for number in row.edits where comparison.edits[number].isConsequence {
        let kind = comparison.edits[number].kind
        // The words of what was split or joined are parted or brought together, and no references.
        if isDivided, kind == .update { continue }
        counts[kind, default: 0] += 1
      }
    }
    var parts: [String] = []
    if let count = counts[.renumber] { parts.append(count.counted("number")) }
    if let count = counts[.update] { parts.append(count.counted("reference")) }
    if let count = counts[.move] { parts.append(count.counted("place")) }
    if let count = counts[.reclassify] {
      parts.append(count.counted("kind of unit", "kinds of unit"))
    }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: ", ") + " followed"
  }

  /// The name of some unchanged rows, such as "Articles 3–7" or "Article 5(2) to Article 5(4)", with how they were cited
  /// before where that differs.
  func name(ofUnchanged range: Range<Int>) -> String {
    let now = name(of: range) { $0.new ?? $0.old }
    let before = name(of: range) { $0.old ?? $0.new }
    return before == now
      ? now.withInitialCapital : "\(now.withInitialCapital) (formerly \(before))"
  }

  /// How a clause was cited in the old text, if its own number differs; else `nil`.
  func formerCitation(of row: Row) -> String? {
    guard let old = row.old, let new = row.new else { return nil }
    let (before, after) = (self.old.entries[old], self.new.entries[new])
    guard before.citation != after.citation, before.label != after.label else { return nil }
    return before.citation
  }

  private func name(
    of range: Range<Int>, _ chosen: ((old: String?, new: String?)) -> String?
  ) -> String {
    var roots: [Int] = []
    var place = range.lowerBound
    while place < range.upperBound {
      roots.append(place)
      place = max(place + 1, rows[place].end)
    }
    func citation(_ place: Int) -> String {
      chosen(citations(of: rows[place])) ?? ""
    }
    guard let first = roots.first, let last = roots.last, first != last else {
      return roots.first.map(citation) ?? ""
    }
    let (one, other) = (citation(first), citation(last))
    if one == other { return one }
    let kinds = Set(roots.compactMap { clause(of: rows[$0])?.kind })
    if kinds.count == 1, let kind = kinds.first, kind == .article {
      let prefix = kind.name + " "
      if one.hasPrefix(prefix), other.hasPrefix(prefix) {
        let joint = roots.count == 2 ? " and " : "–"
        return kind.pluralName + " " + one.dropFirst(prefix.count) + joint
          + other.dropFirst(prefix.count)
      }
    }
    return "\(one) to \(other)"
  }
}
