/// Reports a notice period that is as long as the term before whose end notice is to be given.
struct RenewalWindow: Rule {
  let description = RuleDescription(
    "final.renewal-window", "The notice period is shorter than the term.", severity: .error,
    basis: ["treaty practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var term: Period?
    var notices: [(notice: Period, term: Period?, place: Location)] = []
    func take(_ value: Clause.Substance, at place: Location) {
      switch value {
      case .duration(.fixed(let period)): term = term ?? period.value
      case .renewal(.automatic(let next, let notice)):
        if let notice = notice.value { notices.append((notice, next.value, place)) }
      default: break
      }
    }
    if context.isRead {
      // One clause often holds the term, its renewal and the notice; its typed value is only one of them.
      for passage in passages(context) {
        let readings = context.finalReadings(in: passage.occurrence.passage)
        for reading in readings {
          let words = Occurrence(passage: passage.occurrence.passage, range: reading.range)
          if let value = reading.value { take(value, at: context.location(of: words)) }
        }
      }
    } else {
      for (unit, value) in context.finalValues({ $0 }) {
        take(value, at: context.location(of: unit))
      }
    }
    for (notice, next, place) in notices {
      for term in [term, next].compactMap({ $0 }) where isTooLong(notice, for: term) {
        findings.report(
          "a notice of \(words(notice)) cannot be given within a term of \(words(term))", at: place)
        break
      }
    }
  }

  /// A passage in which the term or its renewal is told, each once.
  private func passages(_ context: RuleContext) -> [FinalSentence] {
    guard context.isInEnglish else { return [] }
    var last = -1
    return context.finalSentences(with: Self.anchors).filter { sentence in
      defer { last = sentence.passage }
      return sentence.passage != last
    }
  }

  private func isTooLong(_ notice: Period, for term: Period) -> Bool {
    switch notice.compared(to: term) {
    case .longer, .equal: true
    case .shorter, .incomparable: false
    }
  }

  private func words(_ period: Period) -> String {
    "\(period.count) \(period.unit.rawValue)\(period.count == 1 ? "" : "s")"
  }

  private static let anchors: [Phrase] = [
    "renewed", "extended", "prolonged", "renewable", "automatically", "tacitly", "remain in force",
    "remains in force", "in force for", "valid for", "concluded for", "continue in force",
  ]
}
