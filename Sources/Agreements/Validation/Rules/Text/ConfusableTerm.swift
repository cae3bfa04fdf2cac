/// Reports names and terms that differ and look alike.
struct ConfusableTerm: Rule {
  let description = RuleDescription(
    "text.confusable-term", "No two names or terms look alike.", severity: .error,
    basis: ["Unicode Technical Standard #39"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var seen: [[UInt32]: Name] = [:]
    for name in names(in: context) {
      // A word of mixed letters is reported as such wherever it stands.
      guard MixedWord.words(in: Array(name.text.utf8)).isEmpty else { continue }
      let skeleton = Skeleton.of(name.text)
      guard let other = seen[skeleton] else {
        seen[skeleton] = name
        continue
      }
      if other.text.unicodeScalars.elementsEqual(name.text.unicodeScalars) { continue }
      if isSame(name.text, other.text) { continue }
      findings.report(
        "“\(name.text)” looks like another name, “\(other.text)”", at: location(of: name, context),
        notes: [
          Diagnostic.Note(difference(name.text, other.text)),
          Diagnostic.Note("the other name", at: location(of: other, context)),
        ])
    }
  }

  private struct Name {
    var text: String
    var definition: LocatedDefinition?
  }

  private func location(of name: Name, _ context: RuleContext) -> Location {
    name.definition.map(context.location(of:)) ?? .agreement
  }

  private func names(in context: RuleContext) -> [Name] {
    let agreement = context.agreement
    let bodies = agreement.parties.both.flatMap(\.bodies) + agreement.jointBodies
    return agreement.parties.both.flatMap { [$0.officialName, $0.shortName] }
      .map { Name(text: $0) } + bodies.map { Name(text: $0.name) }
      + context.definitions.map { Name(text: $0.definition.term, definition: $0) }
  }

  /// Whether two names are the same but for their composition, spaces, hyphens and apostrophes.
  private func isSame(_ name: String, _ other: String) -> Bool {
    func plain(_ text: String) -> [UInt32] {
      CanonicalComposition.composed(text.unicodeScalars.map(\.value)).map {
        switch $0 {
        case 0xA0: 0x20
        case 0x2010, 0x2011: 0x2D
        case 0x2018, 0x2019: 0x27
        default: $0
        }
      }
    }
    return plain(name) == plain(other)
  }

  /// Where two names differ first.
  private func difference(_ name: String, _ other: String) -> String {
    for (one, two) in zip(name.unicodeScalars, other.unicodeScalars) where one != two {
      return "\(one.title) stands where the other has \(two.title)"
    }
    return "one is longer than the other"
  }
}
