/// Reports clauses on termination that leave open the form of the notice, its period or when it runs.
struct TerminationDetails: Rule {
  let description = RuleDescription(
    "final.termination-details",
    "A clause on termination gives the form of the notice, its period and the day from which it runs.",
    severity: .warning, confidence: .heuristic(percent: 85),
    basis: ["VCLT art. 67", "VCLT art. 78"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish else { return }
    var articles: Set<Int> = []
    for (sentence, words) in context.terminationSentences(isStrict: true) {
      let article = context.article(of: sentence.unit)
      guard articles.insert(article.position).inserted, !sentence.contains(Self.grounds) else {
        continue
      }
      let text = Text(of: article, in: context)
      let isOpen = context.units[article.subtree].contains { unit in
        unit.clause.placeholders.contains { $0.kind == .duration }
      }
      var missing: [String] = []
      if !text.has(Self.forms) { missing.append("that notice is given in writing") }
      if !text.hasPeriod, !isOpen {
        missing.append("after what period it takes effect")
      } else if text.hasPeriod, !text.has(Self.starts) {
        missing.append("from when the period runs")
      }
      guard !missing.isEmpty else { continue }
      findings.report(
        "“\(sentence.words.text(words.suffix(8)))” does not say "
          + missing.joined(separator: ", nor "),
        at: context.location(of: sentence.occurrence(of: words)))
    }
  }

  /// The words of an article.
  private struct Text {
    var words: [ProvisionWords] = []

    init(of article: ClauseUnit, in context: RuleContext) {
      for unit in context.units[article.subtree] {
        for passage in unit.passages {
          words.append(ProvisionWords(context.passages[passage].bytes))
        }
      }
    }

    func has(_ keys: Set<FoldedWord>) -> Bool {
      words.contains { $0.words.contains { keys.contains($0.key) } }
    }

    var hasPeriod: Bool {
      words.contains { words in
        words.words.indices.contains { Self.units.contains(words.key($0)) }
      }
    }

    private static let units: Set<FoldedWord> = [
      "day", "days", "month", "months", "year", "years", "week", "weeks", "immediately",
      "forthwith",
      "immediate",
    ]
  }

  private static let forms: Set<FoldedWord> = [
    "writing", "written", "diplomatic", "note", "notes", "letter", "registered", "agreement's",
    "verbale",
  ]

  private static let starts: Set<FoldedWord> = [
    "receipt", "received", "receives", "receiving", "date", "dated", "day", "given", "giving",
    "gives", "sent", "notified", "notifies", "delivered", "deliver", "delivery", "notice",
    "notification", "notifying", "after", "following", "from", "immediately", "forthwith",
    "immediate", "expiry", "expiration",
  ]

  /// Words that show that not notice but a breach or another ground is spoken of.
  private static let grounds: Set<FoldedWord> = [
    "breach", "violation", "violates", "non-compliance", "suspend", "if", "contract", "contracts",
    "application", "reservation", "reservations",
  ]
}
