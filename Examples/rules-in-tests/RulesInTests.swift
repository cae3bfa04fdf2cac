import Agreements
import Testing
import USKosovoAgreement

/// How a test suite holds a draft to the rules.
@Suite struct RulesInTests {
  @Test func `the draft has no warning that is not accounted for`() throws {
    try Agreement.usKosovo().expectNoFindings(atLeast: .warning, using: .usKosovo())
  }

  @Test func `what is open keeps the draft from being signed`() throws {
    let readiness = try Agreement.usKosovo().readiness(
      for: .signature, using: .usKosovo(for: .signature))
    #expect(!readiness.isReady)
    #expect(Set(readiness.blocking.map(\.rule)).contains("text.placeholder"))
    #expect(readiness.missing.contains { $0.subject == "authority to conclude" })
  }

  @Test func `a failure shows the findings`() throws {
    var agreement = try Agreement.usKosovo()
    let clause = try #require(agreement.articles.first)
    try agreement.insert(
      Clause("shout", .paragraph, "The Parties SHALL agree."), at: .lastChild(of: clause.id))
    withKnownIssue {
      agreement.expectNoFindings(atLeast: .remark, using: .standard.only("text.all-caps-modal"))
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("“SHALL” is written in capitals") }
    }
  }
}
