/// Reports points of a list that begin with a modal verb although the words before the list have one.
struct ModalClashInList: Rule {
  let description = RuleDescription(
    "norm.modal-clash-in-list", "A point of a list goes on with the modal verb before the list.",
    severity: .warning, basis: ["drafting practice"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for unit in context.units where unit.subtree.count > 1 {
      guard let chapeau = openModal(of: unit, context) else { continue }
      for child in context.children(of: unit) {
        guard let passage = text(of: child, context),
          let first = context.passages[passage].words.first,
          NormVocabulary.modals.contains(context.wordKey(at: first))
        else { continue }
        let own = context.occurrence(of: first..<first + 1, in: passage)
        let word = context.text(of: own)
        let opening = context.text(of: chapeau)
        let location = context.location(of: own)
        let note = Diagnostic.Note(
          "the words before the list end with “\(opening)”", at: context.location(of: chapeau))
        if word.lowercased() == opening.lowercased() {
          findings.report(
            "“\(word)” is repeated in the point; leave it out", at: location, notes: [note],
            fixIts: [removal(of: own, context)], atMost: .remark)
        } else {
          findings.report(
            "“\(word)” in the point does not go with “\(opening)” before the list", at: location,
            notes: [note])
        }
      }
    }
  }

  private func text(of unit: ClauseUnit, _ context: RuleContext) -> Int? {
    unit.passages.first { context.passages[$0].part == .text }
  }

  /// The modal verb with which the words before a list end.
  private func openModal(of unit: ClauseUnit, _ context: RuleContext) -> Occurrence? {
    guard let passage = text(of: unit, context), let last = context.passages[passage].words.last
    else { return nil }
    let bytes = context.passages[passage].bytes
    guard let end = bytes.last(where: { $0 > 0x20 }), end == 0x3A || end == 0x2D || end == 0x94
    else { return nil }
    var place = last
    let first = max(context.passages[passage].words.lowerBound, last - 25)
    // "shall, in accordance with its law:" still leaves the verb to the points.
    while place >= first, !NormVocabulary.modals.contains(context.wordKey(at: place)) { place -= 1 }
    guard place >= first else { return nil }
    let behind = bytes[context.wordRange(at: place).upperBound...].first { $0 != 0x20 }
    guard place == last || behind == 0x2C else { return nil }
    return context.occurrence(of: place..<place + 1, in: passage)
  }

  private func removal(of word: Occurrence, _ context: RuleContext) -> FixIt {
    let bytes = context.passages[word.passage].bytes
    var end = word.range.upperBound
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    let words = Occurrence(passage: word.passage, range: word.range.lowerBound..<end)
    return FixIt(
      "leave out “\(context.text(of: word))”", .safe,
      [.replaceWords(at: context.location(of: words), with: "")])
  }
}
