import Agreements
import Testing

@Suite("The changes of norms, and what they mean for each party")
struct ObligationChangesTests {
  private static let norland: PartyID = "norland"
  private static let sudmark: PartyID = "sudmark"

  private func changes(_ old: String, _ new: String) -> ObligationChanges {
    ComparedSentences.agreement(old).obligationChanges(to: ComparedSentences.agreement(new))
  }

  private func summaries(_ changes: ObligationChanges) -> [String] {
    changes.changes.map { change in
      let facets = change.facets.map(\.summary).joined(separator: ", ")
      return facets.isEmpty ? "\(change.verdict)" : "\(change.verdict): \(facets)"
    }
  }

  @Test("A norm that came is new, and one that went is deleted")
  func cameAndWent() {
    let changes = changes(
      "Norland shall mark the wrecks.\n\n2. Sudmark shall publish the charts.",
      "Norland shall mark the wrecks.\n\n2. Neither Party shall fish in the fairway.")
    #expect(changes.changes.map(\.verdict) == [.deleted, .new])
    #expect(changes.removed(for: Self.sudmark).count == 1)
    #expect(changes.removed(for: Self.norland).isEmpty)
    #expect(changes.added(for: Self.norland).map(\.normClass) == [.prohibition])
    #expect(changes.added(for: Self.sudmark).map(\.normClass) == [.prohibition])
  }

  @Test("A duty that one clause takes from a party and another gives to the other is a shift")
  func shiftBetweenClauses() throws {
    let changes = changes(
      """
      Norland shall maintain the lights and buoys on the northern reef.

      2. Sudmark shall publish the charts.
      """,
      """
      Norland shall grant access to its tidal archives for research.

      2. Sudmark shall publish the charts.

      3. Sudmark shall maintain the lights and buoys on the northern reef.
      """)
    #expect(
      changes.changes.map(\.verdict) == [
        .new, .burdenShift(from: .one(Self.norland), to: .one(Self.sudmark)),
      ])
    #expect(changes.shifted(from: Self.norland).count == 1)
    #expect(changes.shifted(to: Self.sudmark).count == 1)
    #expect(changes.shifted(to: Self.norland).isEmpty)
    #expect(changes.added(for: Self.norland).count == 1)
    let shift = try #require(changes.shifted(to: Self.sudmark).first)
    #expect(shift.old?.clause == "art-1.1")
    #expect(shift.new?.clause == "art-1.3")
  }

  @Test("A norm that only moved is no change")
  func moved() {
    let changes = changes(
      "Norland shall mark the wrecks.\n\n2. Sudmark shall publish the charts of the strait.",
      "Sudmark shall publish the charts of the strait.\n\n2. Norland shall mark the wrecks.")
    #expect(changes.changes.isEmpty)
  }

  @Test("A duty of each party is the same as one for each of them")
  func divided() {
    let whole = "Each Party shall publish the notices to mariners."
    let parts = """
      Norland shall publish the notices to mariners.

      2. Sudmark shall publish the notices to mariners.
      """
    #expect(changes(whole, parts).changes.isEmpty)
    #expect(changes(parts, whole).changes.isEmpty)
  }

  @Test("The chapeau of a list governs the norms of its items")
  func chapeau() {
    let old =
      "Each Party shall:\n\n(a) mark its wrecks;\n\n(b) publish its charts; and\n\n(c) keep logs."
    #expect(
      summaries(
        changes(
          old,
          "Subject to its laws, each Party shall:\n\n(a) mark its wrecks;\n\n(b) publish its charts; and\n\n(c) keep logs."
        )) == Array(repeating: "weakened: qualifier weakens", count: 3))
    #expect(
      summaries(
        changes(
          old,
          "Norland shall:\n\n(a) mark its wrecks;\n\n(b) publish its charts; and\n\n(c) keep logs."
        )) == Array(repeating: "weakened: unilateralised weakens", count: 3))
    #expect(
      summaries(
        changes(
          old,
          "Each Party shall:\n\n(a) mark its wrecks;\n\n(b) publish its charts; or\n\n(c) keep logs."
        )) == Array(repeating: "weakened: listConnective weakens", count: 3))
    #expect(
      summaries(
        changes(
          old,
          "Each Party shall:\n\n(a) mark its wrecks;\n\n(b) endeavour to publish its charts; and\n\n(c) keep logs."
        )) == ["weakened: force weakens"])
  }

  @Test("References that follow a clause that was renumbered are no change, and others are")
  func references() {
    let old = """
      Norland shall mark the wrecks.

      2. Subject to paragraph 1, Sudmark shall publish the charts.

      3. Sudmark shall keep the logs.
      """
    let renumbered = """
      Norland shall mark the wrecks.

      2. Neither Party shall fish in the fairway.

      3. Subject to paragraph 1, Sudmark shall publish the charts.

      4. Sudmark shall keep the logs.
      """
    #expect(summaries(changes(old, renumbered)) == ["new"])
    let other = """
      Norland shall mark the wrecks.

      2. Subject to paragraph 3, Sudmark shall publish the charts.

      3. Sudmark shall keep the logs.
      """
    #expect(
      summaries(changes(old, other)) == ["indeterminate: qualifier indeterminate"])
  }

  @Test("Wrapping and capitals are no change")
  func wrapping() {
    let changes = changes(
      "Each Party shall, where appropriate, inform the other Party of its works in the fairway.",
      "EACH PARTY shall, where appropriate,\ninform the other Party\nof its works in the\nfairway.")
    #expect(changes.changes.allSatisfy { $0.verdict == .editorial })
  }

  @Test("The facets point at the words on both sides")
  func words() throws {
    let old = ComparedSentences.agreement(
      """
      Each Party shall provide charts, logs and tide tables to the other Party within 60 days after \
      receipt of the request, in accordance with its laws.
      """)
    let new = ComparedSentences.agreement(
      """
      Each Party shall endeavour to provide charts and logs to the other Party within 30 days after \
      receipt of the request.
      """)
    let change = try #require(old.obligationChanges(to: new).changes.first)
    #expect(change.verdict == .mixed)
    #expect(
      change.facets.map(\.summary) == [
        "force weakens", "qualifier strengthens", "deadline strengthens", "scope weakens",
      ])
    let words = change.facets.map { $0.words(in: old, new) }
    #expect(words[0] == ("shall", "shall endeavour to"))
    #expect(words[1] == ("in accordance with its laws", nil))
    #expect(
      words[2]
        == (
          "within 60 days after receipt of the request",
          "within 30 days after receipt of the request"
        ))
    #expect(words[3] == ("tide tables", nil))
  }

  @Test("What becomes binding is strengthened throughout, and the other way round")
  func status() throws {
    var old = ComparedSentences.agreement("Norland shall mark the wrecks.")
    var new = old
    old.instrument.bindingness = .nonBinding
    new.instrument.bindingness = .binding
    let changes = old.obligationChanges(to: new)
    #expect(
      changes.strengthened(for: "norland").map { $0.facets.map(\.summary) } == [
        ["instrumentStatus strengthens"]
      ])
    #expect(changes.changes.allSatisfy { $0.verdict == .strengthened })
    #expect(new.obligationChanges(to: old).changes.allSatisfy { $0.verdict == .weakened })
  }

  @Test("The lists of a party have each change once, by class of norms and effect")
  func rollUp() {
    let changes = changes(
      """
      Norland shall mark the wrecks.

      2. Either Party may inspect the quays.

      3. Each Party shall publish its charts.
      """,
      """
      Norland shall endeavour to mark the wrecks.

      2. Either Party may inspect certain quays.

      3. Sudmark shall publish its charts.
      """)
    let norland = changes.rollUp(for: Self.norland)
    #expect(norland.entries.map(\.norms) == [.duty, .permission])
    #expect(norland.entries.map(\.effect) == [.weakened, .weakened])
    #expect(norland.entries.map(\.changes) == [[0, 2], [1]])
    let sudmark = changes.rollUp(for: Self.sudmark)
    #expect(sudmark.entries.map(\.norms) == [.permission])
    #expect(changes.unattributed.isEmpty)
  }

  @Test("A norm that was read with little confidence has no verdict")
  func unsure() throws {
    var old = ComparedSentences.agreement("Norland shall mark the wrecks.")
    var new = ComparedSentences.agreement("Norland shall mark certain wrecks.")
    for percent in [49, 50] {
      try old.setConfidence(percent)
      try new.setConfidence(95)
      let change = try #require(old.obligationChanges(to: new).changes.first)
      #expect(change.confidence == .read(percent: percent))
      #expect(change.verdict == (percent < 50 ? .indeterminate : .weakened))
      #expect(change.facets.map(\.summary) == ["scope weakens"])
    }
  }
}

extension Agreement {
  /// Sets how sure it is that the norms stand in the text.
  mutating func setConfidence(_ percent: Int) throws {
    func changed(_ clause: Clause) -> Clause {
      var clause = clause
      for place in clause.obligations.indices {
        clause.obligations[place].confidence = .read(percent: percent)
      }
      clause.children = clause.children.map(changed)
      return clause
    }
    try replaceClauses(with: clauses.map(changed))
  }
}
