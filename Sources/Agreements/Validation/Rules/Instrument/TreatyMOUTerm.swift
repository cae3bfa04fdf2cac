/// Reports words of instruments that do not bind in one that does.
struct TreatyMOUTerm: Rule {
  let description = RuleDescription(
    "type.treaty-mou-term", "An instrument that binds avoids the words of those that do not.",
    severity: .warning, basis: ["Treaties and MOUs: Guidance on Practice and Procedures"],
    fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    var places: [(occurrence: Occurrence, other: String)] = []
    for (words, other) in Self.terms {
      places += context.occurrences(of: [Phrase(words)]).map { ($0, other) }
    }
    places = places.filter { isOwn($0.occurrence, context) }.sorted {
      ($0.occurrence.passage, $0.occurrence.range.lowerBound)
        < ($1.occurrence.passage, $1.occurrence.range.lowerBound)
    }
    guard !places.isEmpty, context.speaksAsTreaty else { return }
    for (occurrence, other) in places {
      let location = context.location(of: occurrence)
      let words = context.text(of: occurrence)
      let replacement = words.first?.isUppercase == true ? other.withInitialCapital : other
      findings.report(
        "“\(words)” is said in instruments that do not bind; in a treaty write “\(other)”",
        at: location,
        fixIts: [
          FixIt(
            "write “\(replacement)”", .needsReview,
            [.replaceWords(at: location, with: replacement)])
        ])
    }
  }

  /// Whether the words speak of this instrument: other acts come into effect as well.
  private func isOwn(_ occurrence: Occurrence, _ context: RuleContext) -> Bool {
    let bytes = context.passages[occurrence.passage].bytes
    let words = context.text(of: occurrence).lowercased()
    guard words.hasPrefix("come") else { return true }
    guard context.passages[occurrence.passage].part == .text else { return false }
    let before = bytes[..<occurrence.range.lowerBound].suffix(80)
    let sentence = before.lastIndex(of: 0x2E).map { before[$0...] } ?? before
    let subject = String(decoding: sentence, as: UTF8.self).lowercased()
    return ["this", "present"].contains { word in
      ["agreement", "treaty", "convention", "protocol", "accord"].contains {
        subject.contains("\(word) \($0) shall ") || subject.contains("\(word) \($0) will ")
          || subject.hasSuffix("\(word) \($0) ")
      }
    }
  }

  private static let terms: [(String, String)] = [
    ("come into effect", "enter into force"), ("comes into effect", "enters into force"),
    ("come into operation", "enter into force"), ("comes into operation", "enters into force"),
    ("have reached the following understanding", "have agreed as follows"),
    ("have reached the following understandings", "have agreed as follows"),
    ("have decided as follows", "have agreed as follows"),
  ]
}
