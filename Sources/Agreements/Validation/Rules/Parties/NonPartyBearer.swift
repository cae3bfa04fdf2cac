/// Reports duties that are laid on third states and organizations.
struct NonPartyBearer: Rule {
  let description = RuleDescription(
    "party.non-party-bearer", "No duty is laid on one who is not a party.", severity: .error,
    basis: ["VCLT art. 34", "VCLT art. 35"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let subjects = context.foreignSubjects(of: [.duty, .prohibition])
    guard !subjects.isEmpty else { return }
    let strangers = ThirdParties(context).thirdParties(among: subjects)
    guard !strangers.isEmpty else { return }
    let deposits = Dictionary(
      grouping: context.occurrences(of: Self.deposit), by: { context.passages[$0.passage].unit })
    for subject in strangers
    where !isDepositary(subject, deposits[subject.norm.unit] ?? [], context) {
      findings.report(
        "a duty is laid on “\(subject.words)”, which is not a party; lay it on a party",
        at: context.location(of: subject))
    }
  }

  /// Whether a clause that speaks of a depositary makes one of the bearer of a duty: in the same sentence, or by naming
  /// it more than once.
  private func isDepositary(
    _ subject: NormSubject, _ deposits: [Occurrence], _ context: RuleContext
  ) -> Bool {
    guard !deposits.isEmpty else { return false }
    guard let place = subject.occurrence else { return true }
    let sentence = context.sentence(around: place)
    if deposits.contains(where: {
      $0.passage == place.passage && sentence.contains($0.range.lowerBound)
    }) {
      return true
    }
    let words = subject.words.hasPrefix("the ") ? String(subject.words.dropFirst(4)) : subject.words
    let namings = context.occurrences(of: [Phrase(words)])
    return namings.count { context.passages[$0.passage].unit == subject.norm.unit } > 1
  }

  /// Words about a depositary, whose functions are those of its office and no duties of a party.
  ///
  /// See VCLT art. 77.
  private static let deposit: [Phrase] = ["deposited with", "depositary", "depository"]
}
