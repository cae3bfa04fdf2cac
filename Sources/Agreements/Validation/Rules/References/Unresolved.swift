/// Reports references that lead nowhere.
///
/// What names an annex that is not there is left to ``AnnexMissing``, and what points to the place around it to
/// ``RelativeOutOfScope``.
struct Unresolved: Rule {
  let description = RuleDescription(
    "ref.unresolved", "Every internal reference resolves.", severity: .error,
    basis: ["drafting practice"], fixes: .needsReview)

  /// From how many different articles on that are not there a text that was read is taken for incomplete.
  private static let manyArticles = 3

  func check(_ context: RuleContext, into findings: inout Findings) {
    checkRead(context, into: &findings)
    checkBound(context, into: &findings)
    checkValues(context, into: &findings)
  }

  /// References by number in a text that was read.
  private func checkRead(_ context: RuleContext, into findings: inout Findings) {
    let missing = context.missingTargets
    let articles = Set(missing.filter { $0.unit == .article }.map(\.number.number))
    if articles.count >= Self.manyArticles {
      reportIncomplete(missing.filter { $0.unit == .article }, context, into: &findings)
    }
    for target in missing {
      if target.unit == .article, articles.count >= Self.manyArticles { continue }
      report(target, context, into: &findings)
    }
  }

  private func report(
    _ target: MissingTarget, _ context: RuleContext, into findings: inout Findings
  ) {
    let place = target.isMember ? target.number.range : target.reference.range
    let number = context.location(of: target.number.range, in: target.reference)
    var fixes: [FixIt] = []
    if let namesake = target.namesake, let own = namesake.number {
      fixes = [
        FixIt(
          "write “\(own)”, the number of the article that bears this heading", .needsReview,
          [.replaceWords(at: number, with: own)])
      ]
    }
    let words = context.text(
      of: Occurrence(passage: target.reference.passage, range: place))
    findings.report(
      "“\(words)” does not exist: \(target.end); refer to one that does",
      at: context.location(of: place, in: target.reference),
      notes: target.namesake.map {
        [
          Diagnostic.Note(
            "this article bears the heading that the reference repeats",
            at: context.locationOfHeading(of: $0))
        ]
      } ?? [], fixIts: fixes)
  }

  private func reportIncomplete(
    _ missing: [MissingTarget], _ context: RuleContext, into findings: inout Findings
  ) {
    guard let first = missing.first else { return }
    findings.report(
      "the text refers to \(missing.count) articles beyond its last one; supply the articles that are missing",
      at: context.location(of: first.reference.range, in: first.reference),
      notes: missing.dropFirst().prefix(20).map {
        Diagnostic.Note(
          "“\(context.text(of: $0.reference.occurrence))” does not exist either",
          at: context.location(of: $0.reference.range, in: $0.reference))
      }, atMost: .warning, confidence: .heuristic(percent: 80))
  }

  /// References that hold identities, as those of a drafted or edited agreement do.
  private func checkBound(_ context: RuleContext, into findings: inout Findings) {
    let instruments = Set(context.agreement.externalInstruments.map(\.id))
    for located in context.references {
      switch located.reference.target {
      case .clauses(let ids) where ids.isEmpty:
        findings.report(
          "a reference names no clause; name one", at: context.location(of: located.occurrence))
      case .clauses(let ids): check(ids, located, context, into: &findings)
      case .range(let first, let last): check([first, last], located, context, into: &findings)
      case .external(let id, _) where !instruments.contains(id):
        findings.report(
          "there is no external instrument “\(id)”; declare it or name another",
          at: context.location(of: located.occurrence))
      case .unresolved where !context.isRead:
        findings.report(
          "“\(located.reference.canonicalText)” is not identified; name what it refers to",
          at: context.location(of: located.occurrence))
      default: break
      }
    }
  }

  /// The clauses that one reference names.
  private func check(
    _ ids: [ClauseID], _ located: LocatedReference, _ context: RuleContext,
    into findings: inout Findings
  ) {
    for id in ids where context.positions[id] == nil {
      findings.report(
        "there is no clause “\(id)”; add it or refer to another",
        at: context.location(of: located.occurrence))
    }
  }

  /// The clauses that norms, definitions and final provisions name.
  private func checkValues(_ context: RuleContext, into findings: inout Findings) {
    func check(_ ids: [ClauseID], _ what: String, at place: Location) {
      for id in ids where context.positions[id] == nil {
        findings.report(
          "\(what) names the clause “\(id)”, which does not exist; name another", at: place)
      }
    }
    for norm in context.norms
    where !norm.obligation.consequences.isEmpty || !norm.obligation.qualifiers.isEmpty {
      check(norm.obligation.consequences, "a norm", at: context.location(of: norm))
      for case .reference(_, let ids) in norm.obligation.qualifiers {
        check(ids, "a norm", at: context.location(of: norm))
      }
    }
    for definition in context.definitions {
      if case .clause(let id) = definition.definition.scope {
        check([id], "a definition", at: context.location(of: definition))
      }
    }
    var norms: Set<ObligationID>?
    for unit in context.typedClauses.map({ context.units[$0] }) {
      switch unit.clause.substance {
      case .entryIntoForce(let provision)?:
        let ids = provision.exceptions.flatMap(\.clauses)
        check(ids, "the entry into force", at: context.location(of: unit))
      case .termination(let provision)?:
        let ids = provision.survivals.flatMap(\.clauses)
        check(ids, "the termination", at: context.location(of: unit))
      case .amendment(let provision)?:
        check(provision.simplified, "the amendment", at: context.location(of: unit))
      case .programme(let entry)?:
        let known = norms ?? Set(context.norms.map(\.obligation.id))
        norms = known
        for id in entry.obligations where !known.contains(id) {
          findings.report(
            "an entry of the programme names the obligation “\(id)”, which does not exist",
            at: context.location(of: unit))
        }
      default: break
      }
    }
  }
}
