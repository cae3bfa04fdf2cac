import Agreements
import ComparedDrafts
import Testing

/// What the comparison says of the two rounds that the example drafts.
@Suite struct CompareDraftsTests {
  let comparison: Comparison

  init() throws { comparison = Comparison(from: try .firstRound(), to: try .secondRound()) }

  private func edits(_ kind: Edit.Kind) -> [Edit] {
    comparison.edits.filter { $0.kind == kind && !$0.isConsequence }
  }

  @Test func `each of the five changes is found, and nothing else`() {
    #expect(edits(.move).map(\.new) == [["exercises"]])
    #expect(edits(.split).map(\.new) == [["other-instruments/paragraph-1", "expansion"]])
    #expect(edits(.definition).map(\.new) == [["defined-terms/subparagraph-3"]])
    #expect(edits(.provision).map(\.new) == [["termination/paragraph-1"]])
    #expect(edits(.insert).isEmpty)
    #expect(edits(.delete).isEmpty)
    #expect(edits(.renumber).isEmpty)
    let updated: Set<ClauseID> = Set(edits(.update).flatMap(\.new))
    #expect(
      updated == [
        "principles/paragraph-3", "other-instruments/paragraph-1", "termination/paragraph-1",
        "defined-terms/subparagraph-3",
      ])
  }

  @Test func `the period of notice changes as a value`() throws {
    let edit = try #require(edits(.provision).first)
    #expect(edit.oldValue?.contains("12 months") == true)
    #expect(edit.newValue?.contains("6 months") == true)
  }

  @Test func `the weakened duty is weaker for both Parties`() {
    for party in comparison.new.parties.both {
      let weakened = comparison.obligations.weakened(for: party.id)
      #expect(weakened.contains { $0.new?.clause == "principles/paragraph-3" })
    }
  }

  @Test func `the narrowed definition reaches the duties that use the term`() {
    let reached = comparison.obligations.changes.filter { change in
      change.facets.contains { $0.kind == .definition }
    }
    #expect(!reached.isEmpty)
  }

  @Test func `the script leads to the second round and back`() throws {
    let script = comparison.script
    #expect(try comparison.old.applying(script) == comparison.new)
    #expect(try comparison.new.applying(script.inverse) == comparison.old)
  }
}
