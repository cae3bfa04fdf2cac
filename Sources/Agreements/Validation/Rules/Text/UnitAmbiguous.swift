/// Reports units that mean different things in different countries.
struct UnitAmbiguous: Rule {
  let description = RuleDescription(
    "text.unit-ambiguous", "Units that have several meanings are defined.", severity: .remark,
    basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.agreement.language.id == "en" else { return }
    for unit in Self.units where !isDefined(unit, context) {
      let places = context.occurrences(of: unit.words).filter { isBare($0, unit, context) }
      guard let first = places.first else { continue }
      findings.report(
        "“\(context.text(of: first))” can mean \(unit.meanings); say which",
        atPlaces: places.map(context.location(of:)))
    }
    checkDays(context, &findings)
  }

  private struct Unit: Sendable {
    var words: [Phrase]
    var meanings: String
    var terms: Set<String>
    var qualifiers: Set<String>
  }

  private static let units: [Unit] = [
    Unit(
      words: ["ton", "tons"], meanings: "a metric, a long or a short ton",
      terms: ["ton", "tons"],
      qualifiers: ["metric", "long", "short", "register", "gross", "net", "deadweight", "tonnage"]),
    Unit(
      words: ["billion", "billions"], meanings: "a thousand million or a million million",
      terms: ["billion"], qualifiers: []),
    Unit(
      words: ["gallon", "gallons"], meanings: "a gallon of the United States or an imperial one",
      terms: ["gallon", "gallons"], qualifiers: ["imperial", "us", "american", "proof"]),
    Unit(
      words: ["mile", "miles"], meanings: "a statute or a nautical mile",
      terms: ["mile", "miles"], qualifiers: ["nautical", "statute", "sea", "marine", "land"]),
  ]

  private func isDefined(_ unit: Unit, _ context: RuleContext) -> Bool {
    context.definitions.contains { unit.terms.contains($0.definition.term.lowercased()) }
  }

  /// Whether a unit stands after a number and without a word that says which one is meant.
  private func isBare(_ occurrence: Occurrence, _ unit: Unit, _ context: RuleContext) -> Bool {
    let bytes = context.passages[occurrence.passage].bytes
    let word = context.text(of: occurrence)
    guard word == word.lowercased() else { return false }
    let before = context.word(before: occurrence.range.lowerBound, inPassage: occurrence.passage)
    if unit.qualifiers.contains(before) { return false }
    let after = context.word(after: occurrence.range.upperBound, inPassage: occurrence.passage)
    if unit.qualifiers.contains(after) { return false }
    let number = bytes[..<occurrence.range.lowerBound].suffix(2)
    return number.contains(where: \.isDigit) || Self.numbers.contains(before)
  }

  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
    "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "eighty", "hundred", "thousand",
    "million", "half",
  ]

  /// Reports days that are not said to be calendar days in a text that counts working days elsewhere.
  private func checkDays(_ context: RuleContext, _ findings: inout Findings) {
    let terms: Set<String> = ["day", "days"]
    if context.definitions.contains(where: { terms.contains($0.definition.term.lowercased()) }) {
      return
    }
    let qualified = context.occurrences(of: Self.workingDays)
    guard let other = qualified.first else { return }
    let qualifiers: Set<String> = [
      "working", "business", "calendar", "consecutive", "clear", "banking", "successive",
    ]
    let bare = context.occurrences(of: ["days"]).filter { occurrence in
      let start = occurrence.range.lowerBound
      let before = context.word(before: start, inPassage: occurrence.passage)
      let bytes = context.passages[occurrence.passage].bytes
      let hasNumber = bytes[..<start].suffix(3).contains { $0.isDigit || $0 == 0x29 }
      return !qualifiers.contains(before) && (hasNumber || Self.numbers.contains(before))
    }
    guard let first = bare.first else { return }
    findings.report(
      "“\(context.text(of: first))” can mean calendar or working days, and the text counts both; say which",
      atPlaces: bare.map(context.location(of:)),
      notes: [Diagnostic.Note("working days are counted here", at: context.location(of: other))])
  }

  private static let workingDays: [Phrase] = [
    "working days", "business days", "working day", "business day",
  ]
}
