import Agreements
import Testing
import USKosovoAgreement

/// How a test suite holds a draft to the rules.
@Suite struct RulesInTests {
  @Test func `the draft has no errors`() throws {
    try Agreement.usKosovo().expectNoFindings(atLeast: .error)
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
