/// Reports duties that are laid on companies, universities and other private persons.
struct PrivateBearer: Rule {
  let description = RuleDescription(
    "party.private-bearer", "Duties of private persons are laid on a party that ensures them.",
    severity: .warning, confidence: .heuristic(percent: 80),
    basis: ["VCLT art. 34", "VCLT art. 36", "drafting practice"])

  private static let persons: Set<String> = [
    "company", "companies", "corporation", "corporations", "enterprise", "enterprises", "firm",
    "firms", "undertaking", "undertakings", "university", "universities", "school", "schools",
    "contractor", "contractors", "subcontractor", "subcontractors", "supplier", "suppliers",
    "exporter", "exporters", "importer", "importers", "producer", "producers", "manufacturer",
    "manufacturers", "investor", "investors", "carrier", "carriers", "airline", "airlines",
    "operator", "operators", "trader", "traders", "business", "businesses", "employer",
    "employers",
  ]

  private static let publicWords: Set<String> = [
    "party", "parties", "state", "government", "central", "national", "authority", "authorities",
    "personnel", "military", "designated",
  ]

  func check(_ context: RuleContext, into findings: inout Findings) {
    let places = context.foreignSubjects(of: [.duty, .prohibition]).filter {
      isPrivate($0.folded)
    }
    findings.report(
      places, atMost: 3, location: { context.location(of: $0) },
      message: {
        "a duty is laid on “\($0.words)”, which a treaty does not bind; let a party ensure or encourage it"
      },
      summary: {
        "a duty is laid on “\($0.words)”, which a treaty does not bind, and so in \($1 - 1) other places; let the "
          + "parties ensure or encourage it"
      })
  }

  /// Whether the head of a subject is a private person: what stands before "of" and its like.
  private func isPrivate(_ words: [String]) -> Bool {
    let head = words.prefix {
      ![
        "of", "in", "from", "under", "who", "which", "that", "to", "for", "with", "by", "or", "and",
        "on", "at", "within", "along", "near", "between", "outside", "established", "operating",
        "situated", "located", "registered", "engaged", "holding", "having",
      ]
      .contains($0)
    }
    guard let noun = head.last, head.count <= 5 else { return false }
    return Self.persons.contains(noun) && !head.contains(where: Self.publicWords.contains)
  }
}
