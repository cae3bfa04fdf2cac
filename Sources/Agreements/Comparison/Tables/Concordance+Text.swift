extension Concordance {
  private static let head = ["Old", "New", "Relation", "Norms", "Remark"]

  private var cells: [[String]] {
    rows.map { row in
      [
        row.old.map(\.citation).joined(separator: "; "),
        row.new.map(\.citation).joined(separator: "; "), row.relation.rawValue,
        row.verdicts.map(\.label).joined(separator: ", "), row.remark,
      ]
    }
  }

  /// The table as plain text, in columns that fit the given width.
  ///
  /// - Parameter width: How many characters a line has at most, if the columns have room in it.
  /// - Returns: The table as lines, each ended.
  public func text(width: Int = 100) -> String {
    CorrespondenceText.plain([Self.head] + cells, width: width)
  }

  /// The table in Markdown; everything that comes from the texts is escaped.
  public var markdown: String { CorrespondenceText.markdown(Self.head, cells) }
}

extension CorrespondenceTable {
  private var head: [String] {
    switch direction {
    case .derivation: ["New", "Old"]
    case .destination: ["Old", "New"]
    }
  }

  private var cells: [[String]] {
    let none = direction == .derivation ? "new" : "omitted"
    return entries.map { entry in
      let places = entry.partners.map(\.citation).joined(separator: "; ")
      return [entry.place.citation, places.isEmpty ? none : places]
    }
  }

  /// The table as plain text, in columns that fit the given width.
  ///
  /// - Parameter width: How many characters a line has at most, if the columns have room in it.
  /// - Returns: The table as lines, each ended.
  public func text(width: Int = 100) -> String {
    CorrespondenceText.plain([head] + cells, width: width)
  }

  /// The table in Markdown; everything that comes from the texts is escaped.
  public var markdown: String { CorrespondenceText.markdown(head, cells) }
}

/// Writes tables of clauses that correspond.
private enum CorrespondenceText {
  static func plain(_ rows: [[String]], width: Int) -> String {
    let rows = rows.map { $0.map(TextDiagnosticRenderer.onOneLine) }
    return PlainTextTable(rows: rows, width: max(20, width)).lines.map { $0 + "\n" }.joined()
  }

  static func markdown(_ head: [String], _ rows: [[String]]) -> String {
    var text = MarkdownEscaping.row(head) + "\n"
    text += "|" + String(repeating: " --- |", count: head.count) + "\n"
    for row in rows {
      text += MarkdownEscaping.row(row.map(TextDiagnosticRenderer.onOneLine)) + "\n"
    }
    return text
  }
}
