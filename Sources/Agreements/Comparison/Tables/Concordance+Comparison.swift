extension Concordance {
  /// The concordance of two texts that were compared.
  ///
  /// - Complexity: O(n) in the size of both texts.
  public init(_ comparison: Comparison) {
    let layout = ComparisonLayout(comparison)
    var rows: [Row] = []
    var divided: Set<Int> = []
    for row in layout.rows where row.state != .movedAway && row.state != .joined {
      if let index = row.new, divided.contains(index) { continue }
      let divisions = row.edits.lazy.map { comparison.edits[$0] }
        .filter { $0.kind == .split || $0.kind == .join }
      guard let division = divisions.first else {
        rows.append(Self.row(row, layout))
        continue
      }
      divided.formUnion(division.new.compactMap { layout.new.indices[$0] })
      rows.append(Self.row(division, layout))
    }
    self.init(rows: rows)
  }

  private static func row(_ row: ComparisonLayout.Row, _ layout: ComparisonLayout) -> Row {
    let edits = row.edits.map { layout.comparison.edits[$0] }
    return Row(
      old: places(row.old.map { [$0] } ?? [], layout.old),
      new: places(row.new.map { [$0] } ?? [], layout.new), relation: relation(row, edits),
      verdicts: verdicts(row.duties, layout), remark: remark(edits))
  }

  private static func row(_ division: Edit, _ layout: ComparisonLayout) -> Row {
    let old = division.old.compactMap { layout.old.indices[$0] }
    let new = division.new.compactMap { layout.new.indices[$0] }
    var numbers: [Int] = []
    var duties: [Int] = []
    for index in new {
      guard let row = layout.newRows[index].map({ layout.rows[$0] }) else { continue }
      numbers += row.edits
      duties += row.duties
    }
    var seen: Set<Int> = []
    let edits = numbers.filter { seen.insert($0).inserted }.map { layout.comparison.edits[$0] }
    return Row(
      old: places(old, layout.old), new: places(new, layout.new),
      relation: division.kind == .split ? .split : .merged, verdicts: verdicts(duties, layout),
      remark: remark(
        edits.filter { $0.kind != division.kind && !($0.kind == .update && $0.isConsequence) }))
  }

  private static func places(_ indices: [Int], _ side: ComparedSide) -> [Place] {
    indices.map { index in
      let entry = side.entries[index]
      return Place(entry.clause.id, citation: entry.citation.withInitialCapital)
    }
  }

  private static func relation(_ row: ComparisonLayout.Row, _ edits: [Edit]) -> Relation {
    if row.old == nil { return .new }
    if row.new == nil { return .omitted }
    if edits.contains(where: { $0.kind == .move && !$0.isConsequence }) { return .moved }
    func isMinor(_ edit: Edit) -> Bool {
      edit.isEditorial || edit.isConsequence || edit.kind == .renumber
    }
    if edits.contains(where: { !isMinor($0) }) { return .substantive }
    let isSame = edits.allSatisfy { edit in
      edit.isConsequence && (edit.kind == .renumber || edit.kind == .move)
    }
    return isSame ? .identical : .editorial
  }

  private static func verdicts(_ duties: [Int], _ layout: ComparisonLayout) -> [ObligationVerdict] {
    var seen: Set<ObligationVerdict> = []
    return duties.map { layout.comparison.obligations.changes[$0].verdict }
      .filter { seen.insert($0).inserted }
  }

  private static func remark(_ edits: [Edit]) -> String {
    var labels: [String] = []
    for edit in edits where edit.kind != .insert && edit.kind != .delete {
      var label = edit.kind.label
      if edit.isEditorial { label = "editorial" }
      if edit.isConsequence {
        label = edit.kind == .update ? "references follow" : "\(label) (follows)"
      }
      if !labels.contains(label) { labels.append(label) }
    }
    return labels.joined(separator: "; ")
  }
}
