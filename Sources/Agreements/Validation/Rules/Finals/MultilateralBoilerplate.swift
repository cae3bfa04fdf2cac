/// Reports words of multilateral treaties: depositaries, accession, a number of ratifications.
struct MultilateralBoilerplate: Rule {
  let description = RuleDescription(
    "final.multilateral-boilerplate",
    "An agreement of two parties has no clause on depositaries, accession or a number of ratifications.",
    severity: .warning, confidence: .heuristic(percent: 85), basis: ["VCLT art. 76"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.isInEnglish else { return }
    var places: [(words: String, place: Location)] = []
    for sentence in context.finalSentences(with: Self.anchors) {
      guard let match = Self.patterns.lazy.compactMap({ sentence.first($0) }).first,
        !sentence.contains(["no", "not"], in: 0..<match.range.lowerBound),
        !isOfAnother(sentence, behind: match.range.upperBound)
      else { continue }
      places.append(
        (
          sentence.words.text(match.range),
          context.location(of: sentence.occurrence(of: match.range))
        ))
    }
    guard let first = places.first else { return }
    findings.report(
      "“\(first.words)” belongs to a treaty of many parties", at: first.place,
      notes: places.dropFirst().map { Diagnostic.Note("so does “\($0.words)”", at: $0.place) })
  }

  /// Whether the words behind name another instrument, as in "its instrument of accession to the Statute".
  private func isOfAnother(_ sentence: FinalSentence, behind index: Int) -> Bool {
    sentence.words.key(index) == "to"
      && !["this", "present"].contains(sentence.words.key(index + 1))
      && sentence.words.key(index + 2) != "present"
  }

  private static let anchors: [Phrase] = [
    "depositary", "depositaries", "accession", "accede", "accedes", "acceding state",
    "acceding states", "instrument of ratification", "instruments of ratification",
    "open for signature", "signatory states",
  ]

  private static let patterns: [WordPattern] = [
    "depositary|depositaries of|for|shall|will *4 this|present|notify|inform|transmit|agreement|treaty|convention|protocol",
    "open to|for? *2 accession|signature *3 by|of? *3 state|states|country|countries",
    "accession|accede|accedes|acceding to this|present agreement|treaty|convention|protocol",
    "third|fourth|fifth|sixth|tenth|twentieth|thirtieth instrument of ratification|accession|acceptance|approval",
    "instrument|instruments of ratification|acceptance|approval *4 or accession",
    "instrument|instruments of accession",
  ]
}
