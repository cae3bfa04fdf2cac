extension RuleContext {
  /// The series of numbered siblings: articles of the agreement and of each annex, groups, paragraphs and points.
  func findNumberedSeries() -> [NumberedSeries] {
    var members: [[NumberedSeries.Member]] = []
    var places: [SeriesKey: Int] = [:]
    for unit in units {
      guard let number = unit.number, let key = seriesKey(of: unit) else { continue }
      let readings = PrintedNumber.readings(of: number)
      guard !readings.isEmpty else { continue }
      let place = places[key] ?? members.count
      if place == members.count {
        members.append([])
        places[key] = place
      }
      members[place].append(NumberedSeries.Member(unit: unit.position, readings: readings))
    }
    return members.compactMap(NumberedSeries.init)
  }

  /// Siblings count together that have the same key.
  struct SeriesKey: Hashable {
    /// The position of the unit that restarts the count; -1 for the agreement.
    var scope: Int

    /// The kind that is counted; `nil` for paragraphs and points, which one list may mix.
    var kind: Clause.Kind?
  }

  private func seriesKey(of unit: ClauseUnit) -> SeriesKey? {
    switch unit.clause.kind {
    case .article:
      SeriesKey(scope: unit.textScope, kind: .article)
    case .part, .title, .chapter, .section:
      SeriesKey(scope: unit.parent ?? -1, kind: unit.clause.kind)
    case .paragraph, .subparagraph, .item, .subitem:
      isInFrame(unit) || isHeading(unit)
        ? nil : SeriesKey(scope: unit.parent ?? -1, kind: nil)
    default: nil
    }
  }

  /// Whether a label begins with a word, as "Paragraph 5" does, which is a heading rather than a label.
  private func isHeading(_ unit: ClauseUnit) -> Bool {
    guard let label = unit.clause.printedLabel, label.utf8.count > 3,
      unit.number.map({ label.hasPrefix($0) }) != true
    else { return false }
    return label.utf8.prefix(3).allSatisfy(\.isLetter)
  }

  /// Whether a unit stands in the preamble, the testimonium or a signature, where initials look like labels.
  private func isInFrame(_ unit: ClauseUnit) -> Bool {
    guard let parent = unit.parent else { return false }
    return switch units[parent].clause.kind {
    case .preamble, .partyClause, .recital, .wordsOfAgreement, .testimonium, .signature, .table,
      .row, .cell:
      true
    default: false
    }
  }

  /// The words that call a unit by its printed label, such as "Article 5" or "(b)".
  func labelWords(of unit: ClauseUnit) -> String {
    unit.clause.printedLabel ?? unit.number ?? unit.clause.kind.name
  }
}
