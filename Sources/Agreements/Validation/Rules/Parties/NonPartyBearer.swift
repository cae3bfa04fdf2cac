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
    let deposits = Set(
      context.occurrences(of: Self.deposit).compactMap { context.passages[$0.passage].unit })
    for subject in strangers where !deposits.contains(subject.norm.unit) {
      findings.report(
        "a duty is laid on “\(subject.words)”, which is not a party; lay it on a party",
        at: context.location(of: subject))
    }
  }

  /// Words about a depositary, whose functions are those of its office and no duties of a party.
  ///
  /// See VCLT art. 77.
  private static let deposit: [Phrase] = ["deposited with", "depositary", "depository"]
}
