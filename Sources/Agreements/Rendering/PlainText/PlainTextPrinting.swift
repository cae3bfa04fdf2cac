/// One run of the plain-text renderer over an agreement.
struct PlainTextPrinting {
  private let agreement: Agreement
  private let width: Int
  private let renderer: ProseRenderer
  private let original: PartyID?
  private var lines: [String] = []

  init(_ agreement: Agreement, _ settings: PlainTextRenderer) {
    self.agreement = agreement
    width = min(max(40, settings.width), 1_000)
    original = settings.original
    renderer = ProseRenderer(agreement, original: settings.original)
  }

  mutating func print() -> String {
    let title = renderer.text(agreement.title, in: nil)
    if !title.isEmpty { add(TextWrapping.centred(title.uppercased(), width: width)) }
    let signatures = agreement.clauses.filter { $0.kind == .signature }
    var printedSignatures = false
    for clause in agreement.clauses {
      guard clause.kind == .signature else {
        print(clause)
        continue
      }
      if !printedSignatures { print(signatures: signatures) }
      printedSignatures = true
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Adds lines after an empty one.
  private mutating func add(_ block: [String]) {
    if block.isEmpty { return }
    if !lines.isEmpty { lines.append("") }
    lines += block
  }

  private mutating func print(_ clause: Clause) {
    switch clause.kind {
    case .preamble, .part, .title, .chapter, .section, .article, .annex, .appendix:
      let heading = heading(of: clause)
      if !heading.isEmpty { add(heading) }
      if !clause.prose.isEmpty { print(words: clause, label: "", indent: 0, hang: 0) }
      print(list: clause, indent: 4)
    case .paragraph:
      print(words: clause, label: label(of: clause), indent: 0, hang: 0)
      print(list: clause, indent: 4)
    case .subparagraph, .item, .subitem:
      print(item: clause, ending: "", indent: 4)
      print(list: clause, indent: 9)
    case .table:
      print(table: clause)
    case .signature:
      print(signatures: [clause])
    case .partyClause, .recital, .wordsOfAgreement, .testimonium, .row, .cell:
      print(words: clause, label: "", indent: 0, hang: 0)
      print(list: clause, indent: 4)
    }
  }

  private func label(of clause: Clause) -> String {
    renderer.numbering.label(of: clause.id)?.text ?? ""
  }

  /// The centred heading of an article, a part or an annex; of a preamble, only if it has words.
  private func heading(of clause: Clause) -> [String] {
    let name = renderer.name(of: clause)
    var block =
      clause.kind == .preamble
      ? []
      : TextWrapping.centred(clause.kind == .article ? name : name.uppercased(), width: width)
    if let heading = clause.heading {
      let text = renderer.text(heading, in: clause.id)
      block += TextWrapping.centred(
        clause.kind == .article ? text : text.uppercased(), width: width)
    }
    return block
  }

  private mutating func print(words clause: Clause, label: String, indent: Int, hang: Int) {
    let text = renderer.text(of: clause)
    add(
      TextWrapping.hanging(
        text, label: label, indent: indent, hang: label.isEmpty ? hang : 4, width: width))
  }

  private mutating func print(list clause: Clause, indent: Int, closing: String = ".") {
    for (index, child) in clause.children.enumerated() {
      guard child.kind.isListItem else {
        print(child)
        continue
      }
      let text = renderer.text(of: child)
      let ending =
        child.children.isEmpty
        ? ListPunctuation.ending(of: text, at: index, in: clause, closing: closing) : ""
      print(item: child, ending: ending, indent: indent)
      if !child.children.isEmpty || child.closingWords != nil {
        let last = ListPunctuation.ending(of: "item", at: index, in: clause, closing: closing)
        print(list: child, indent: indent + 5, closing: last)
      }
    }
    let closingText = renderer.closingText(of: clause)
    if !closingText.isEmpty {
      let hangs = !clause.kind.isHeaded && !label(of: clause).isEmpty
      add(
        TextWrapping.hanging(
          closingText, label: "", indent: indent - 4, hang: hangs ? 4 : 0, width: width))
    }
  }

  private mutating func print(item clause: Clause, ending: String, indent: Int) {
    let text = renderer.text(of: clause) + ending
    add(
      TextWrapping.hanging(
        text, label: label(of: clause), indent: indent, hang: 5, width: width))
  }

  private mutating func print(table clause: Clause) {
    if let heading = clause.heading {
      add(TextWrapping.centred(renderer.text(heading, in: clause.id), width: width))
    }
    if !clause.prose.isEmpty { print(words: clause, label: "", indent: 0, hang: 0) }
    add(PlainTextTable(rows: renderer.rows(of: clause), width: width).lines)
    let closing = renderer.closingText(of: clause)
    if !closing.isEmpty { add(TextWrapping.lines(closing, width: width)) }
  }

  /// The places to sign, side by side; the one of the party whose original this is stands left.
  private mutating func print(signatures: [Clause]) {
    let blocks = signatures.compactMap { clause -> SignatureBlock? in
      guard case .signature(let block)? = clause.substance, !block.isNamed(in: clause) else {
        return nil
      }
      return block
    }
    let ordered =
      blocks.filter { $0.party == original } + blocks.filter { $0.party != original }
    for clause in signatures where !renderer.text(of: clause).isEmpty {
      print(words: clause, label: "", indent: 0, hang: 0)
    }
    guard !ordered.isEmpty else { return }
    let column = (width - 4) / 2
    let columns = ordered.map { block in
      let name = contractingName(block.party)
      return TextWrapping.lines("FOR \(name):".uppercased(), width: column)
        + ["", "", String(repeating: "_", count: min(30, column))]
        + TextWrapping.lines(block.signatory.text, width: column)
        + TextWrapping.lines(block.capacity.text, width: column)
    }
    let height = columns.map(\.count).max() ?? 0
    // The names may take different numbers of lines; the lines to sign on stand level.
    let heads = columns.map { $0.firstIndex(of: "") ?? 0 }
    let tallest = heads.max() ?? 0
    let levelled = zip(columns, heads).map { column, head in
      column[..<head] + Array(repeating: "", count: tallest - head) + column[head...]
    }
    add(
      (0..<(height + tallest)).compactMap { index in
        let parts = levelled.map { $0.indices.contains(index) ? $0[index] : "" }
        guard levelled.contains(where: { $0.indices.contains(index) }) else { return nil }
        let line =
          parts.dropLast().map { $0.padded(to: max(column + 4, $0.count + 2)) }.joined()
          + (parts.last ?? "")
        return line.trimmingTrailingSpaces
      })
  }

  private func contractingName(_ party: PartyID) -> String {
    guard let party = agreement.parties[party] else { return party.rawValue }
    let name = agreement.parties.contractingName(of: party, level: agreement.instrument.level)
    return renderer.text(name, in: nil)
  }
}

extension Particular where Value == String {
  /// The value, or the placeholder in its brackets.
  var text: String {
    switch self {
    case .settled(let text): text
    case .open(let placeholder): placeholder.text
    }
  }
}

extension String {
  /// The text without the spaces at its end.
  var trimmingTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
