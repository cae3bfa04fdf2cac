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
    let title = renderer.text(agreement.title, in: nil)
    if !title.isEmpty { blocks.append("# \(MarkdownEscaping.cell(title))") }
    let signatures = agreement.clauses.filter { $0.kind == .signature }
    var printedSignatures = false
    for clause in agreement.clauses {
      guard clause.kind == .signature else {
        print(clause, level: 2)
        continue
      }
      if !printedSignatures { print(signatures: signatures) }
      printedSignatures = true
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func label(of clause: Clause) -> String {
    renderer.numbering.label(of: clause.id)?.text ?? ""
  }

  /// A label and words that follow it.
  private func labelled(_ clause: Clause, ending: String = "") -> String {
    [label(of: clause), renderer.text(of: clause) + ending].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private mutating func add(_ text: String) {
    if !text.isEmpty { blocks.append(MarkdownEscaping.block(text)) }
  }

  private func heading(of clause: Clause) -> String {
    let title = clause.kind == .preamble ? "" : renderer.name(of: clause)
    let words = clause.heading.map { renderer.text($0, in: clause.id) } ?? ""
    return MarkdownEscaping.cell([title, words].filter { !$0.isEmpty }.joined(separator: ". "))
  }

  private mutating func print(_ clause: Clause, level: Int) {
    switch clause.kind {
    case .preamble, .part, .title, .chapter, .section, .article, .annex, .appendix:
      let heading = heading(of: clause)
      if !heading.isEmpty {
        blocks.append(String(repeating: "#", count: min(level, 6)) + " " + heading)
      }
      add(renderer.text(clause.prose, in: clause.id))
      print(children: clause, level: clause.kind == .preamble ? level : level + 1)
    case .subparagraph, .item, .subitem:
      blocks.append("- " + MarkdownEscaping.block(labelled(clause), margin: "  "))
      print(children: clause, level: level)
    case .table:
      print(table: clause)
    case .signature:
      print(signatures: [clause])
    case .paragraph, .testimonium, .partyClause, .recital, .wordsOfAgreement, .row, .cell:
      add(labelled(clause))
      print(children: clause, level: level)
    }
  }

  /// The list below a clause as one block, and what is no item of a list on its own.
  private mutating func print(children clause: Clause, level: Int) {
    let list = list(clause, depth: 0, closing: ".")
    if !list.isEmpty { blocks.append(list.joined(separator: "\n")) }
    for child in Self.childrenBesideLists(of: clause) { print(child, level: level) }
    add(renderer.closingText(of: clause))
  }

  private static func childrenBesideLists(of clause: Clause) -> [Clause] {
    clause.children.flatMap { $0.kind.isListItem ? childrenBesideLists(of: $0) : [$0] }
  }

  private func list(_ clause: Clause, depth: Int, closing: String) -> [String] {
    clause.children.enumerated().flatMap { index, child -> [String] in
      guard child.kind.isListItem else { return [] }
      let margin = String(repeating: "  ", count: depth)
      let ending =
        child.children.isEmpty
        ? ListPunctuation.ending(
          of: renderer.text(of: child), at: index, in: clause, closing: closing) : ""
      let words = MarkdownEscaping.block(labelled(child, ending: ending), margin: margin + "  ")
      let last = ListPunctuation.ending(of: "item", at: index, in: clause, closing: closing)
      // Without the empty line the words would go on with the last item within this one.
      let closingText = MarkdownEscaping.block(
        renderer.closingText(of: child), margin: margin + "  ")
      let closingLines = closingText.isEmpty ? [] : ["", margin + "  " + closingText]
      return [margin + "- " + words] + list(child, depth: depth + 1, closing: last)
        + closingLines
    }
  }

  private mutating func print(table clause: Clause) {
    if let heading = clause.heading {
      blocks.append("**\(MarkdownEscaping.cell(renderer.text(heading, in: clause.id)))**")
    }
    add(renderer.text(clause.prose, in: clause.id))
    let cells = renderer.rows(of: clause).map { $0.map(MarkdownEscaping.cell) }
    let columns = cells.map(\.count).max() ?? 0
    if columns > 0 {
      let rows = cells.map { cells in
        let empty = Array(repeating: "", count: columns - cells.count)
        return "| " + (cells + empty).joined(separator: " | ") + " |"
      }
      let rule = "|" + String(repeating: " --- |", count: columns)
      blocks.append(([rows[0], rule] + rows.dropFirst()).joined(separator: "\n"))
    }
    add(renderer.closingText(of: clause))
  }

  /// The places to sign, as a table with a column for each party.
  private mutating func print(signatures: [Clause]) {
    let all = signatures.compactMap { clause -> SignatureBlock? in
      guard case .signature(let block)? = clause.substance, !block.isNamed(in: clause) else {
        return nil
      }
      return block
    }
    for clause in signatures { add(renderer.text(of: clause)) }
    guard !all.isEmpty else { return }
    let ordered = all.filter { $0.party == original } + all.filter { $0.party != original }
    func row(_ cell: (SignatureBlock) -> String) -> String {
      "| " + ordered.map { MarkdownEscaping.cell(cell($0)) }.joined(separator: " | ") + " |"
    }
    blocks.append(
      [
        row { "FOR \(contractingName($0.party)):".uppercased() },
        "|" + String(repeating: " --- |", count: ordered.count),
        "|" + String(repeating: " \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ |", count: ordered.count),
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
