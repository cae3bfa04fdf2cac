/// Reports duties to share classified information that rest on no agreement on its security.
struct ClassifiedBasis: Rule {
  let description = RuleDescription(
    "norm.classified-basis",
    "Classified information is shared on the basis of an agreement on its security.",
    severity: .warning, confidence: .heuristic(percent: 80),
    basis: ["practice of agreements on the security of information"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    guard let sharing = context.firstSharing(of: Self.secrets) else { return }
    let basis = context.units(naming: Self.basis)
    guard basis.isEmpty else { return }
    findings.report(
      "“\(context.text(of: sharing))” is to be shared, and no agreement on the security of information is named",
      at: context.location(of: sharing))
  }

  private static let secrets: [Phrase] = [
    "classified information", "classified material", "classified data", "intelligence",
    "classified military information", "secret information",
  ]
  private static let basis: [Phrase] = [
    "security of information", "security of military information", "security of classified",
    "protection of classified", "general security of", "GSOMIA", "security agreement",
    "exchange and protection of", "mutual protection of", "classification level",
    "security classification", "security clearance", "security classifications",
    "protect classified", "classification levels", "exchange of classified information",
    "classification of security", "mutual exchange of classified", "security regulations",
    "handling of classified", "protection of such information", "security arrangement",
  ]
}

extension RuleContext {
  /// The first place where something is to be shared, in a duty of a party to share it.
  func firstSharing(of things: [Phrase]) -> Occurrence? {
    occurrences(of: things).first { sharingNorm(around: $0) != nil }
  }

  /// The duty of a party to share what stands at an occurrence.
  func sharingNorm(around thing: Occurrence) -> LocatedNorm? {
    for norm in norms(around: thing) {
      guard norm.obligation.modality == .duty || norm.obligation.modality == .intention,
        let text = normText(of: norm), bearer(of: norm, text).isOfParties
      else { continue }
      let verbs = text.verb..<min(text.verb + 6, text.places.upperBound)
      if let verb = firstPlace(of: SharingVocabulary.verbs, in: verbs),
        wordRange(at: verb).upperBound <= thing.range.lowerBound,
        places(
          in: wordRange(at: verb).upperBound..<thing.range.lowerBound, ofPassage: thing.passage
        )
        .count < 8
      {
        return norm
      }
    }
    return nil
  }
}

private enum SharingVocabulary {
  static let verbs = Set(
    foldedWords:
      "share exchange provide transmit pass supply disclose release communicate sharing exchanging"
  )
}
