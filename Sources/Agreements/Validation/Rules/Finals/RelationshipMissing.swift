/// Reports prior instruments between the parties to which no clause says how the agreement relates.
struct RelationshipMissing: Rule {
  let description = RuleDescription(
    "final.relationship-missing",
    "A clause says how the agreement relates to prior instruments between the parties.",
    severity: .warning, basis: ["VCLT art. 30", "VCLT art. 59"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    let prior = priorInstruments(context)
    guard !prior.isEmpty,
      !(context.isInEnglish && context.hasFinalSentence(with: Self.relations, where: isRelation))
    else { return }
    let silent = prior.filter { instrument in
      !context.occurrences(of: instrument.names.map { Phrase($0) }).contains { occurrence in
        context.passages[occurrence.passage].unit.map(context.isOperative) == true
      }
    }
    guard !silent.isEmpty else { return }
    let names = silent.map { "“\($0.title)”" }.joined(separator: ", ")
    findings.report(
      "no clause says how the agreement relates to \(names)", at: .agreement,
      notes: [Diagnostic.Note("of two instruments on one matter the later one goes before")])
  }

  /// The instruments that bind both parties, with the names by which a text may call them.
  private func priorInstruments(_ context: RuleContext) -> [(title: String, names: [String])] {
    let parties = context.agreement.parties.both.map(\.id)
    let registered = context.knowledge.instruments.filter { instrument in
      parties.allSatisfy { instrument.bound?.contains($0) == true }
    }.map { ($0.title, [$0.title] + $0.shortNames) }
    let declared = context.agreement.externalInstruments.filter { instrument in
      parties.allSatisfy { party in
        instrument.standing.contains { $0.party == party && $0.isBound }
      }
    }.map { ($0.title, [$0.title, $0.shortName]) }
    return registered + declared.filter { other in !registered.contains { $0.0 == other.0 } }
  }

  private func isRelation(_ sentence: FinalSentence) -> Bool { sentence.says(Self.instruments) }

  private static let relations: [Phrase] = [
    "prejudice", "shall prevail", "prevails", "supersede", "supersedes", "replace", "replaces",
    "affect", "derogate", "in addition to", "existing agreements", "other agreements",
    "inconsistency", "terminated", "rights and obligations",
  ]

  private static let instruments: WordPattern =
    "other|existing|previous|prior|earlier|international|any|all|bilateral *4 agreement|agreements|treaty|treaties|convention|conventions|instruments|arrangements|obligations"
}
