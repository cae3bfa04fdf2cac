import Agreements

/// Two drafts of one clause, with what a comparison of its norm is to say.
struct ComparedSentences: Sendable, CustomStringConvertible {
  /// The clause in the old and the new draft.
  let old: String
  let new: String

  /// The verdict.
  let verdict: ObligationVerdict

  /// The facets, by kind and direction, in the order of kinds.
  let facets: [String]

  // Not inlined: the tables would take minutes to compile.
  @inline(never)
  init(_ old: String, _ new: String, _ verdict: ObligationVerdict, _ facets: String...) {
    self.old = old
    self.new = new
    self.verdict = verdict
    self.facets = facets
  }

  var description: String { "\(old) → \(new)" }

  /// The drafts, read from texts of one article.
  var drafts: (old: Agreement, new: Agreement) {
    (Self.agreement(old), Self.agreement(new))
  }

  static func agreement(_ article: String) -> Agreement {
    Agreement(
      reading: """
        AGREEMENT BETWEEN NORLAND AND SUDMARK ON HARBOURS

        Norland and Sudmark, hereinafter referred to as "the Parties",

        Have agreed as follows:

        Article 1

        1. \(article)

        Article 2

        This Agreement shall enter into force on the date of its signature.
        """)
  }
}

extension Agreement {
  /// The comparison of the norms with those of another draft, whose clauses are matched by identity.
  func obligationChanges(
    to new: Agreement, definitions: [DefinitionChange] = [], trustsIdentities: Bool = false,
    partyMapping: [PartyID: PartyID] = [:]
  ) -> ObligationChanges {
    let newClauses = new.allClauses
    let oldClauses = allClauses
    let known = Set(newClauses.map(\.id))
    let before = Dictionary(uniqueKeysWithValues: oldClauses.map { ($0.id, $0) })
    var pairs: [(old: [Clause], new: [Clause])] = newClauses.map { clause in
      (before[clause.id].map { [$0] } ?? [], [clause])
    }
    pairs += oldClauses.filter { !known.contains($0.id) }.map { ([$0], []) }
    return ObligationComparison(
      from: self, to: new, pairs: pairs, changedDefinitions: definitions,
      partyMapping: partyMapping, trustsIdentities: trustsIdentities
    ).changes
  }
}

extension ObligationFacet {
  /// The kind and the direction, as the tables of the tests write them.
  var summary: String { "\(kind) \(direction)" }

  /// The words to which the sides point, in the drafts.
  func words(in old: Agreement, _ new: Agreement) -> (old: String?, new: String?) {
    func words(_ side: Side?, _ draft: Agreement) -> String? {
      guard let place = side?.words, let clause = draft[place.clause] else { return nil }
      let bytes = Array(clause.prose.canonicalText.utf8)
      guard place.range.end <= bytes.count else { return "out of range" }
      return String(decoding: bytes[place.range.start..<place.range.end], as: UTF8.self)
    }
    return (words(self.old, old), words(self.new, new))
  }
}
