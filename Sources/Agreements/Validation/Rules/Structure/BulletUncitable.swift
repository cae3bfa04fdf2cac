/// Reports points of lists that a dash or bullet marks, so that they cannot be cited.
struct BulletUncitable: Rule {
  let description = RuleDescription(
    "structure.bullet-uncitable", "The points of a list have labels by which they can be cited.",
    severity: .warning, basis: ["drafting practice"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    var lists: [[ClauseUnit]] = []
    var places: [Int: Int] = [:]
    for unit in context.units where isBullet(unit, context) {
      let parent = unit.parent ?? -1
      if let place = places[parent] {
        lists[place].append(unit)
      } else {
        places[parent] = lists.count
        lists.append([unit])
      }
    }
    // A text that uses bullets throughout is told so once.
    if lists.count > 4, let first = lists.first?.first {
      findings.report(
        "\(lists.count) lists have bullets, so that their points cannot be cited; number them",
        at: context.location(of: first),
        notes: lists.dropFirst().prefix(8).compactMap { list in
          list.first.map { Diagnostic.Note("another list is here", at: context.location(of: $0)) }
        })
      return
    }
    for list in lists {
      guard let first = list.first else { continue }
      findings.report(
        list.count == 1
          ? "the point has no label by which it can be cited"
          : "the \(list.count) points have no labels by which they can be cited",
        at: context.location(of: first), fixIts: fixIts(list, context))
    }
  }

  private func isBullet(_ unit: ClauseUnit, _ context: RuleContext) -> Bool {
    switch unit.clause.kind {
    case .paragraph: if !context.isRead { return false }
    case .subparagraph, .item, .subitem: break
    default: return false
    }
    if context.isRead {
      guard let label = unit.clause.printedLabel, unit.number == nil,
        !unit.isAttached
      else { return false }
      return !label.utf8.contains { $0.isLetter || $0.isDigit }
    }
    return unit.clause.numbering == .unnumbered
      || context.numbering.label(of: unit.clause.id)?.style == .bullet
  }

  /// Labels the points of a read list with letters, or with Roman numerals below letters.
  private func fixIts(_ list: [ClauseUnit], _ context: RuleContext) -> [FixIt] {
    guard let parent = list.first?.parent.map({ context.units[$0] }), list.count <= 26,
      context.children(of: parent).count == list.count
    else { return [] }
    let numeral: Numeral
    switch parent.clause.kind {
    case .paragraph, .article: numeral = .lowercaseLetter
    case .subparagraph:
      guard parent.number?.utf8.first?.isLetter == true else { return [] }
      numeral = .lowercaseRoman
    default: return []
    }
    let edits = list.enumerated().compactMap { index, unit -> FixIt.Edit? in
      guard let label = unit.clause.printedLabel, let number = numeral.string(for: index + 1) else {
        return nil
      }
      let location = Location(
        clause: unit.clause.id, citation: unit.citation, part: .label,
        words: TextRange(0..<label.utf8.count))
      return .replaceWords(at: location, with: "(\(number))")
    }
    guard edits.count == list.count else { return [] }
    return [FixIt("label the points", .safe, edits)]
  }
}
