/// Reports articles, paragraphs and points that have no words.
struct EmptyNode: Rule {
  let description = RuleDescription(
    "structure.empty-node",
    "Every article, paragraph and point has words of its own or holds some.",
    severity: .error, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let empty = context.units.filter { isEmpty($0, context) }
    guard !empty.isEmpty else { return }
    // Articles without words in a row, or a number that comes again, are a table of contents.
    let listed = context.isRead ? contents(among: empty, context) : []
    for unit in empty where !listed.contains(unit.position) {
      let name =
        unit.clause.heading.map { " under “\($0.canonicalText)”" } ?? ""
      findings.report(
        "\(unit.citation ?? "the \(unit.clause.kind.name)") has no text\(name); supply or remove it",
        at: context.location(of: unit))
    }
  }

  private func isEmpty(_ unit: ClauseUnit, _ context: RuleContext) -> Bool {
    guard unit.subtree.count == 1,
      !unit.passages.contains(where: {
        context.passages[$0].part != .heading && context.passages[$0].bytes.contains { $0 > 0x20 }
      })
    else { return false }
    guard context.isRead else { return Self.kinds.contains(unit.clause.kind) }
    guard unit.clause.printedLabel != nil, !unit.isAttached else { return false }
    switch unit.clause.kind {
    case .article: return !headingIsText(unit) && !isCutOff(unit, context)
    case .paragraph, .subparagraph, .item, .subitem:
      return unit.number != nil && !textFollows(unit, context)
    default: return false
    }
  }

  private static let kinds: Set<Clause.Kind> = [
    .part, .title, .chapter, .section, .article, .paragraph, .subparagraph, .item, .subitem,
  ]

  /// Whether what was read as the heading of an article may be its text.
  private func headingIsText(_ unit: ClauseUnit) -> Bool {
    guard let heading = unit.clause.heading?.canonicalText else { return false }
    let bytes = Array(heading.utf8)
    if bytes.count > 90 || bytes.last == 0x2E || bytes.last == 0x5D || bytes.last == 0x29 {
      return true
    }
    let words = heading.lowercased().split { !$0.isLetter }
    return words.contains { Self.wordsOfText.contains(String($0)) }
  }

  private static let wordsOfText: Set<String> = [
    "shall", "may", "is", "are", "will", "deleted", "repealed", "omitted", "reserved", "suppressed",
    "abrogated", "cancelled", "has", "have", "must", "intentionally", "blank", "replaced",
  ]

  /// Whether the text of an article was read as something else: closing words, an annex, a section.
  private func isCutOff(_ unit: ClauseUnit, _ context: RuleContext) -> Bool {
    guard context.units.indices.contains(unit.position + 1) else { return true }
    switch context.units[unit.position + 1].clause.kind {
    case .testimonium, .signature, .annex, .appendix, .section, .preamble: return true
    default: return false
    }
  }

  /// Whether the words after a label without text may belong to it.
  private func textFollows(_ unit: ClauseUnit, _ context: RuleContext) -> Bool {
    guard context.units.indices.contains(unit.position + 1) else { return true }
    let next = context.units[unit.position + 1]
    // Only where the next sibling has the next number, the place of the text is certain.
    guard next.parent == unit.parent, let number = next.number, let own = unit.number else {
      return true
    }
    let readings = PrintedNumber.readings(of: own)
    return !PrintedNumber.readings(of: number).contains { following in
      readings.contains { following.follows($0) }
    }
  }

  /// The articles of a table of contents, and the labels that a bad print has parted from their texts.
  private func contents(among empty: [ClauseUnit], _ context: RuleContext) -> Set<Int> {
    var listed: Set<Int> = []
    let points = empty.filter { $0.clause.kind != .article }
    if points.count > 2 { listed.formUnion(points.map(\.position)) }
    var numbers: [String: Int] = [:]
    for unit in context.units(of: .article) {
      if let number = unit.number { numbers[number, default: 0] += 1 }
    }
    let articles = empty.filter { $0.clause.kind == .article }
    if articles.count > 4 { listed.formUnion(articles.map(\.position)) }
    for unit in articles {
      if let number = unit.number, numbers[number] ?? 0 > 1 { listed.insert(unit.position) }
    }
    return listed
  }
}
