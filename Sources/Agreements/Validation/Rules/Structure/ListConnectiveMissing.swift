/// Reports lists of which no word says whether all points or one of them is meant.
struct ListConnectiveMissing: Rule {
  let description = RuleDescription(
    "structure.list-connective", "The last point but one of a list ends with “and” or “or”.",
    severity: .warning, confidence: .heuristic(percent: 80), basis: ["drafting practice"],
    fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isEnglishProse else { return }
    var missing: [(list: ClauseUnit, item: ClauseUnit, place: Int)] = []
    var count = 0
    for unit in context.units where unit.subtree.count > 2 {
      let items = context.children(of: unit).filter(\.clause.kind.isListItem)
      guard items.count >= 2, items.count == context.children(of: unit).count,
        isRunIn(items, context), !unit.isAttached
      else { continue }
      count += 1
      if let place = placeOfMissingWord(items, in: unit, context) {
        missing.append((unit, items[items.count - 2], place))
      }
    }
    // A text that does without the word throughout is told so once.
    if missing.count > 3, missing.count * 2 > count, let first = missing.first {
      findings.report(
        "\(missing.count) of \(count) lists do not say by “and” or “or” whether all points are meant",
        at: context.location(of: first.item),
        notes: missing.dropFirst().prefix(8).map {
          Diagnostic.Note("another is here", at: context.location(of: $0.item))
        })
      return
    }
    for (list, item, place) in missing {
      findings.report(
        "neither “and” nor “or” stands before the last point of the list",
        at: context.location(of: item), fixIts: fixIts(list, item, place, context))
    }
  }

  /// Whether the points are parts of one sentence: all but the last end with a semicolon or comma.
  private func isRunIn(_ items: [ClauseUnit], _ context: RuleContext) -> Bool {
    items.dropLast().allSatisfy { item in
      guard item.subtree.count == 1, item.number != nil || !context.isRead,
        item.clause.definitions.isEmpty,
        let bytes = context.passage(.text, of: item)?.bytes
      else { return false }
      guard context.isRead else { return bytes.last != 0x2E }
      let text = ByteText(bytes)
      let end = text.trimmingSpaces(from: 0, to: bytes.count)
      return text[end - 1] == 0x3B || text[end - 1] == 0x2C || endsWithWord(text, end)
    } && items.allSatisfy { $0.clause.definitions.isEmpty }
  }

  /// Where the word is missing, as an offset in the last point but one; `nil` where it stands.
  private func placeOfMissingWord(
    _ items: [ClauseUnit], in list: ClauseUnit, _ context: RuleContext
  ) -> Int? {
    if list.clause.connective != nil { return nil }
    guard let last = context.passage(.text, of: items[items.count - 1])?.bytes,
      let previous = context.passage(.text, of: items[items.count - 2])?.bytes
    else { return nil }
    let text = ByteText(previous)
    let end = text.trimmingSpaces(from: 0, to: previous.count)
    if endsWithWord(text, end) { return nil }
    let (word, _) = FoldedWord.reading(ByteText(last), at: 0, to: last.count)
    if Self.connectives.contains(word) { return nil }
    // Some lists join all their points, and some lead-ins say it.
    if items.contains(where: { item in
      let bytes = context.passage(.text, of: item)?.bytes ?? []
      let text = ByteText(bytes)
      return endsWithWord(text, text.trimmingSpaces(from: 0, to: bytes.count))
    }) {
      return nil
    }
    if let chapeau = list.passages.first(where: { context.passages[$0].part == .text }),
      context.firstOccurrence(of: Self.sayings, inPassage: chapeau) != nil
    {
      return nil
    }
    return end
  }

  private func endsWithWord(_ text: ByteText, _ end: Int) -> Bool {
    var end = end
    if text[end - 1] == 0x2C || text[end - 1] == 0x3B { end -= 1 }
    var start = end
    while start > 0, text[start - 1].isLetter { start -= 1 }
    return Self.connectives.contains(FoldedWord.reading(text, at: start, to: end).word)
  }

  private static let connectives = Set(["and", "or", "but", "nor"].map { FoldedWord($0) })

  private static let sayings: [Phrase] = [
    "following", "any of", "one of", "all of", "each of", "either", "both", "one or more",
    "as follows", "such as", "including", "includes", "include", "inter alia", "namely",
    "in particular", "particularly",
  ]

  private func fixIts(
    _ list: ClauseUnit, _ item: ClauseUnit, _ place: Int, _ context: RuleContext
  ) -> [FixIt] {
    ["and", "or"].compactMap { word in
      guard context.isRead else {
        guard let connective = ListConnective(rawValue: word) else { return nil }
        return FixIt(
          "join the points by “\(word)”", .needsReview,
          [.setConnective(of: list.clause.id, connective)])
      }
      let location = Location(
        clause: item.clause.id, citation: item.citation, words: TextRange(place..<place))
      return FixIt(
        "write “\(word)” after the last point but one", .needsReview,
        [.replaceWords(at: location, with: " \(word)")])
    }
  }
}
