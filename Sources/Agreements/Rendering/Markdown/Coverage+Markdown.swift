extension Coverage {
  /// The coverage as a Markdown table: each entry with the clauses that take it up, or the reason why
  /// none does.
  ///
  /// - Parameter agreement: The agreement whose clauses are cited.
  /// - Returns: A page with the table and a list of the open points.
  public func markdown(for agreement: Agreement) -> String {
    let numbering = agreement.numbering
    let lines = rows.map { row in
      let places = row.item.locators.map(\.description).joined(separator: ", ")
      let fate =
        switch row.item.disposition {
        case .used:
          row.clauses.map { numbering.citation(of: $0) ?? $0.rawValue }.withoutRepetition
            .joined(separator: "; ")
        case .recorded(let reason): "Recorded, not in the text. \(reason)"
        case .excluded(let reason): "Not used. \(reason)"
        }
      let cells = [
        row.item.id.description, places, row.item.category.name, row.item.summary, fate,
      ]
      return MarkdownEscaping.row(cells)
    }
    let head =
      [
        "# Coverage of the sources",
        "",
        "\(usedCount) of \(rows.count) entries are taken up by clauses; each of the others is listed "
          + "with the reason why it is not. A source is given as document and paragraph; a paragraph is "
          + "a line that is not empty. What is recorded is kept beside the text, such as precedents and "
          + "risks.",
        "",
      ] + legend(of: agreement) + [
        "",
        "| Entry | Source | Category | Content | Taken up by |",
        "| --- | --- | --- | --- | --- |",
      ]
    let tables = lines + openPoints(of: agreement, numbering) + tags(of: agreement, numbering)
    return (head + tables).joined(separator: "\n") + "\n"
  }
}

extension Coverage {
  /// The documents by the names under which entries cite them.
  private func legend(of agreement: Agreement) -> [String] {
    agreement.sources.map { document in
      "- `\(document.id)`: "
        + MarkdownEscaping.escaped("\(document.title). \(document.remark)")
    }
  }

  /// The clauses that rest on no source but on standing practice or the drafter.
  private func tags(of agreement: Agreement, _ numbering: Numbering) -> [String] {
    let lines = agreement.allClauses.flatMap { clause in
      clause.citations.compactMap { citation -> String? in
        let tag: (String, String)
        switch citation {
        case .boilerplate(let basis): tag = ("standing practice", basis)
        case .draftersProposal(let reason): tag = ("drafter's proposal", reason)
        case .source: return nil
        }
        let cells = [numbering.citation(of: clause.id) ?? clause.id.rawValue, tag.0, tag.1]
        return MarkdownEscaping.row(cells)
      }
    }
    return [
      "", "## Clauses that rest on no source", "", "| Clause | Rests on | Basis or reason |",
      "| --- | --- | --- |",
    ] + lines
  }

  /// The placeholders of the agreement, with where each first stands and why it is open.
  private func openPoints(of agreement: Agreement, _ numbering: Numbering) -> [String] {
    var places: [PlaceholderID: String] = [:]
    for placeholder in agreement.title.placeholders { places[placeholder.id] = "title" }
    for clause in agreement.allClauses {
      for placeholder in clause.placeholders where places[placeholder.id] == nil {
        places[placeholder.id] = numbering.citation(of: clause.id) ?? clause.id.rawValue
      }
    }
    let lines = agreement.placeholders.map { placeholder in
      let cells = [
        placeholder.text, places[placeholder.id] ?? "", placeholder.kind.rawValue,
        placeholder.reason.words,
      ]
      return MarkdownEscaping.row(cells)
    }
    return [
      "", "## Open points", "", "| Placeholder | First in | Kind | Why it is open |",
      "| --- | --- | --- | --- |",
    ] + lines
  }
}

extension Placeholder.Reason {
  /// The reason in words.
  fileprivate var words: String {
    switch self {
    case .sourcesSilent(let documents):
      "not stated in \(Numbering.enumeration(documents.map(\.rawValue), "or"))"
    case .sourcesConflict(let items):
      "entries \(Numbering.enumeration(items.map(\.description))) conflict"
    case .negotiable: "unverified, or for the parties to settle"
    }
  }
}

extension SourceItem.Category {
  /// The name of the category in a table.
  var name: String {
    switch self {
    case .thirdParty: "third party"
    case .documentMatter: "document matter"
    default: rawValue
    }
  }
}

extension [String] {
  /// The texts without those that stand before already, such as a lone paragraph and its article.
  fileprivate var withoutRepetition: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
