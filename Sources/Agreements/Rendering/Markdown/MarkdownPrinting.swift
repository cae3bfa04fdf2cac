/// One run of the Markdown renderer over an agreement.
struct MarkdownPrinting {
  private let agreement: Agreement
  private let renderer: ProseRenderer
  private let original: PartyID?
  private var blocks: [String] = []

  init(_ agreement: Agreement, original: PartyID?) {
    self.agreement = agreement
    self.original = original
    renderer = ProseRenderer(agreement, original: original)
  }

  mutating func print() -> String {
    blocks.append("# \(text(agreement.title, in: nil))")
    for clause in agreement.clauses where clause.kind != .signature {
      print(clause, level: 2)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func text(_ prose: Prose, in clause: ClauseID?) -> String {
    MarkdownEscaping.escaped(renderer.text(prose, in: clause))
  }

  private func label(of clause: Clause) -> String {
    let label = renderer.numbering.label(of: clause.id)?.text ?? ""
    return MarkdownEscaping.escaped(label)
  }

  private mutating func print(_ clause: Clause, level: Int) {
    switch clause.kind {
    case .preamble:
      for child in clause.children { print(child, level: level) }
    case .part, .title, .chapter, .section, .article, .annex, .appendix:
      let name = [clause.kind.name, label(of: clause)].filter { !$0.isEmpty }
      let heading = clause.heading.map { ". \(text($0, in: clause.id))" } ?? ""
      blocks.append(
        String(repeating: "#", count: min(level, 6)) + " " + name.joined(separator: " ") + heading)
      if !clause.prose.isEmpty { blocks.append(text(clause.prose, in: clause.id)) }
      for child in clause.children { print(child, level: level + 1) }
    case .paragraph:
      let number = label(of: clause)
      blocks.append(
        (number.isEmpty ? "" : MarkdownEscaping.leading(number) + " ")
          + text(clause.prose, in: clause.id))
      print(children: clause, level: level)
    case .subparagraph, .item, .subitem:
      blocks.append("- \(label(of: clause)) \(text(clause.prose, in: clause.id))")
      print(children: clause, level: level)
    case .table:
      print(table: clause)
    case .testimonium:
      blocks.append(text(clause.prose, in: clause.id))
      print(signatures: agreement.clauses.filter { $0.kind == .signature })
    case .partyClause, .recital, .wordsOfAgreement, .row, .cell, .signature:
      blocks.append(text(clause.prose, in: clause.id))
      for child in clause.children { print(child, level: level) }
    }
  }

  /// The list below a paragraph as one block, and what is no item of a list on its own.
  private mutating func print(children clause: Clause, level: Int) {
    let items = clause.children.filter(\.kind.isListItem)
    if !items.isEmpty {
      blocks.append(list(clause, depth: 0, closing: ".").joined(separator: "\n"))
    }
    for child in clause.children where !child.kind.isListItem { print(child, level: level) }
    if let words = clause.closingWords { blocks.append(text(words, in: clause.id)) }
  }

  private func list(_ clause: Clause, depth: Int, closing: String) -> [String] {
    clause.children.enumerated().flatMap { index, child -> [String] in
      guard child.kind.isListItem else { return [] }
      let words = renderer.text(child.prose, in: child.id)
      let ending =
        child.children.isEmpty
        ? ListPunctuation.ending(of: words, at: index, in: clause, closing: closing) : ""
      let line =
        String(repeating: "  ", count: depth) + "- \(label(of: child)) "
        + MarkdownEscaping.escaped(words + ending)
      let last = ListPunctuation.ending(of: "item", at: index, in: clause, closing: closing)
      let closingLine = child.closingWords.map {
        String(repeating: "  ", count: depth + 1) + text($0, in: child.id)
      }
      return [line] + list(child, depth: depth + 1, closing: last)
        + [closingLine].compactMap(\.self)
    }
  }

  private mutating func print(table clause: Clause) {
    if let heading = clause.heading { blocks.append("**\(text(heading, in: clause.id))**") }
    let columns = clause.children.map(\.children.count).max() ?? 0
    guard columns > 0 else { return }
    let rows = clause.children.map { row in
      let cells = row.children.map {
        MarkdownEscaping.cell(renderer.text($0.prose, in: $0.id))
      }
      let empty = Array(repeating: "", count: columns - cells.count)
      return "| " + (cells + empty).joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: columns)
    blocks.append(([rows[0], rule] + rows.dropFirst()).joined(separator: "\n"))
  }

  /// The places to sign, as a table with a column for each party.
  private mutating func print(signatures: [Clause]) {
    let all = signatures.compactMap { clause -> SignatureBlock? in
      guard case .signature(let block)? = clause.substance else { return nil }
      return block
    }
    guard !all.isEmpty else { return }
    let ordered = all.filter { $0.party == original } + all.filter { $0.party != original }
    func row(_ cell: (SignatureBlock) -> String) -> String {
      "| " + ordered.map { MarkdownEscaping.cell(cell($0)) }.joined(separator: " | ") + " |"
    }
    blocks.append(
      [
        row { "FOR \(contractingName($0.party)):".uppercased() },
        "|" + String(repeating: " --- |", count: ordered.count),
        row { $0.signatory.text },
        row { $0.capacity.text },
      ].joined(separator: "\n"))
  }

  private func contractingName(_ party: PartyID) -> String {
    guard let party = agreement.parties[party] else { return party.rawValue }
    return renderer.text(
      agreement.parties.contractingName(of: party, level: agreement.instrument.level), in: nil)
  }
}
