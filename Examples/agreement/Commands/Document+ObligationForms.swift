import Agreements

extension Document {
  private static let titles = [
    "file", "citation", "clause", "id", "modality", "force", "bearer", "bearerName", "negated",
    "confidence",
    "deadline", "recurrence", "trigger", "exceptions", "qualifiers", "words", "start", "end",
  ]

  /// The titles of the columns of ``obligationValues(file:)``, as a line.
  static var obligationTitles: [UInt8] { TextTable.titleLine(titles) }

  /// The norms in columns.
  var obligationTable: [UInt8] {
    let printed = PrintedNorms(agreement)
    var table = TextTable(["clause", "norm", "force", "bearer", "sure", "words"])
    for row in obligations {
      let bearer = printed.bearer(row.obligation.bearer)
      table.append([
        entries[row.clause].citation ?? entries[row.clause].kind.name,
        row.obligation.modality.rawValue, row.obligation.force.map { String($0.rawValue) } ?? "",
        bearer.name ?? bearer.quantifier, row.confidence.map { "\($0)%" } ?? "declared", row.words,
      ])
    }
    return table.text
  }

  /// The norms as JSON Lines.
  func obligationLines(file: String?) -> [UInt8] {
    let printed = PrintedNorms(agreement)
    var line = JSONLine()
    for row in obligations {
      let obligation = row.obligation
      let bearer = printed.bearer(obligation.bearer)
      line.openObject()
      if let file { line.member("file", file) }
      line.member("citation", entries[row.clause].citation)
      line.member("clause", entries[row.clause].id.rawValue)
      line.member("id", obligation.id.rawValue)
      line.member("modality", obligation.modality.rawValue)
      line.member("force", obligation.force?.rawValue)
      line.openObject("bearer")
      line.member("quantifier", bearer.quantifier)
      line.member("name", bearer.name)
      line.closeObject()
      line.member("negated", obligation.isNegated)
      line.member("words", row.words)
      line.member("start", row.source?.start)
      line.member("end", row.source?.end)
      line.member("confidence", row.confidence)
      line.member("deadline", obligation.deadline.map(printed.deadline))
      line.member("recurrence", obligation.recurrence.map(printed.recurrence))
      line.member("trigger", obligation.trigger)
      line.member("conditions", obligation.conditions)
      line.member("exceptions", obligation.exceptions)
      line.member("qualifiers", obligation.qualifiers.map(printed.qualifier))
      line.closeObject()
      line.end()
    }
    return line.bytes
  }

  /// The norms as comma-separated values.
  func obligationValues(file: String) -> [UInt8] {
    let printed = PrintedNorms(agreement)
    var table = TextTable(Self.titles)
    for row in obligations {
      let obligation = row.obligation
      let bearer = printed.bearer(obligation.bearer)
      table.append([
        file, entries[row.clause].citation ?? "", entries[row.clause].id.rawValue,
        obligation.id.rawValue, obligation.modality.rawValue,
        obligation.force.map { String($0.rawValue) } ?? "", bearer.quantifier, bearer.name ?? "",
        obligation.isNegated.map(String.init) ?? "", row.confidence.map(String.init) ?? "",
        obligation.deadline.map(printed.deadline) ?? "",
        obligation.recurrence.map(printed.recurrence) ?? "", obligation.trigger ?? "",
        obligation.exceptions.joined(separator: "; "),
        obligation.qualifiers.map(printed.qualifier).joined(separator: "; "), row.words,
        row.source.map { String($0.start) } ?? "", row.source.map { String($0.end) } ?? "",
      ])
    }
    return table.values
  }
}
