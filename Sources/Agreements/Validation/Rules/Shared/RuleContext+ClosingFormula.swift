// What the rules on the closing formula share.
extension RuleContext {
  /// Finds the closing formula; where the words of witness are several clauses, it is the one that says most.
  func findClosingFormula() -> (passage: Int, formula: ClosingFormula)? {
    var best: (passage: Int, formula: ClosingFormula, weight: Int)?
    for position in positions(of: .testimonium) {
      for passage in units[position].passages where passages[passage].part != .heading {
        let formula = ClosingFormulaReader.read(passages[passage].bytes)
        let weight = 2 * formula.texts.count + formula.occasions.count
        if weight > best?.weight ?? -1 { best = (passage, formula, weight) }
      }
    }
    return best.map { ($0.passage, $0.formula) }
  }

  /// Whether the agreement has words of witness or places to sign, and so an end.
  var hasClosing: Bool {
    units.indices.contains { position in
      units[position].clause.kind == .testimonium || units[position].clause.kind == .signature
    }
  }

  /// The clause in which the closing formula stands.
  func unit(ofPassage passage: Int) -> ClauseUnit? {
    passages[passage].unit.map { units[$0] }
  }

  /// The days on which the agreement was signed, as the closing formula says, the first one first.
  var datesOfSigning: [CalendarDate] {
    (locatedClosingFormula?.formula.occasions ?? []).compactMap(\.date).sorted()
  }

  /// The provision on languages that is a typed value, with its clause.
  var languageProvision: (unit: ClauseUnit, value: Authenticity)? {
    finalValues { if case .languages(let value) = $0 { value } else { nil } }.first
  }
}
