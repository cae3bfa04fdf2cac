/// Reports words of binding texts in an instrument that does not bind.
struct MOUTreatyTerm: Rule {
  let description = RuleDescription(
    "type.mou-treaty-term", "An instrument that does not bind avoids the words of treaties.",
    severity: .warning.rising(to: .error, at: .signature),
    basis: [
      "Treaties and MOUs: Guidance on Practice and Procedures",
      "Australian guidance on instruments of less than treaty status",
    ], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard context.agreement.instrument.bindingness == .nonBinding else { return }
    // A title never decides whether an instrument binds; many memoranda do.
    let isSuggested = context.isBindingnessSuggested && !context.deniesLegalEffect
    var denials: [Int: Bool] = [:]
    for term in Self.terms {
      let places = context.occurrences(of: term.words).filter { isOwn($0, term, context, &denials) }
      guard let first = places.first else { continue }
      let locations = places.map(context.location(of:))
      let edits: [FixIt.Edit] = zip(places, locations).compactMap { place, location in
        term.replacement(for: context.text(of: place)).map {
          .replaceWords(at: location, with: $0)
        }
      }
      findings.report(
        "“\(context.text(of: first))” is a word of binding texts\(term.advice)",
        atPlaces: locations,
        fixIts: edits.count == places.count
          ? [FixIt("use the words of instruments that do not bind", .needsReview, edits)] : [],
        atMost: term.isCertain && !isSuggested ? nil : .warning,
        confidence: isSuggested ? .heuristic(percent: 75) : nil)
    }
  }

  /// Whether the words speak of this instrument and do not deny that it binds.
  private func isOwn(
    _ place: Occurrence, _ term: Term, _ context: RuleContext, _ denials: inout [Int: Bool]
  ) -> Bool {
    let passage = context.passages[place.passage]
    guard passage.part != .title else { return false }
    if term.isCertain { return true }
    let isDenial =
      denials[place.passage]
      ?? (context.firstOccurrence(
        of: [
          "not legally binding", "legally binding", "not create", "no legal", "not binding",
          "non binding", "not constitute", "not intended", "international law",
        ], inPassage: place.passage) != nil)
    denials[place.passage] = isDenial
    return !isDenial
  }

  /// A word of treaties, with what stands for it elsewhere.
  private struct Term: Sendable {
    var words: [Phrase]
    var others: [String: String]
    var isCertain: Bool

    init(_ others: [String: String], orWithout: [String] = [], isCertain: Bool = true) {
      words = others.keys.sorted().map { Phrase($0) } + orWithout.map { Phrase($0) }
      self.others = others
      self.isCertain = isCertain
    }

    func replacement(for text: String) -> String? {
      others[text.lowercased()].map {
        text.first?.isUppercase == true ? $0.withInitialCapital : $0
      }
    }

    var advice: String {
      let forms = others.keys.sorted().compactMap { others[$0] }
      return forms.first.map { "; “\($0)” is not" } ?? ""
    }
  }

  private static let terms: [Term] = [
    Term(["shall": "will"]),
    Term([
      "enter into force": "come into effect", "enters into force": "comes into effect",
    ]),
    Term([
      "have agreed as follows": "have reached the following understanding",
      "has agreed as follows": "has reached the following understanding",
      "agree as follows": "have reached the following understanding",
    ]),
    Term(["undertake to": "intend to", "undertakes to": "intends to"]),
    Term(["equally authentic": "equally valid"]),
    Term([:], orWithout: ["in witness whereof"]),
    Term(["hereby agree": "decide", "hereby agrees": "decides"]),
    Term(["terminate": "discontinue", "terminates": "discontinues"], isCertain: false),
    Term(["obligations": "commitments", "obligation": "commitment"], isCertain: false),
    Term([:], orWithout: ["ratification", "ratify", "ratified"], isCertain: false),
    Term(["must": "should"], isCertain: false),
    Term(["agree to": "decide to", "agrees to": "decides to"], isCertain: false),
  ]
}
