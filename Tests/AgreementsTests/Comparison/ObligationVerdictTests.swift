import Agreements
import Testing

@Suite("The verdicts on norms of two drafts")
struct ObligationVerdictTests {
  @Test("A pair of clauses has its verdict and its facets", arguments: ComparedSentences.all)
  func verdicts(_ sentences: ComparedSentences) throws {
    let (old, new) = sentences.drafts
    let changes = old.obligationChanges(to: new).changes
    guard sentences.verdict != .editorial else {
      #expect(changes.allSatisfy { $0.verdict == .editorial && $0.facets.isEmpty })
      return
    }
    #expect(changes.count == 1)
    let change = try #require(changes.first)
    #expect(change.verdict == sentences.verdict)
    #expect(change.facets.map(\.summary) == sentences.facets)
  }

  @Test("The drafts exchanged, a pair has the verdict mirrored", arguments: ComparedSentences.all)
  func mirrored(_ sentences: ComparedSentences) throws {
    let (old, new) = sentences.drafts
    let changes = old.obligationChanges(to: new).changes
    let back = new.obligationChanges(to: old).changes
    #expect(back.map(\.verdict) == changes.map(\.verdict.mirrored))
    #expect(back == changes.map(\.mirrored))
  }

  @Test("A clause that is the same has no changed norm", arguments: ComparedSentences.all)
  func same(_ sentences: ComparedSentences) {
    let (old, new) = sentences.drafts
    #expect(old.obligationChanges(to: old).changes.isEmpty)
    #expect(new.obligationChanges(to: new).changes.isEmpty)
  }
}
