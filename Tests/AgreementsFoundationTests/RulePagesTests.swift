import Agreements
import Foundation
import TestSupport
import Testing

/// The pages of the rules, whose examples are run.
@Suite struct RulePagesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Documentation/Rules").standardizedFileURL

  private static let rules = RuleCatalogue.all.map(\.description.id)

  @Test(arguments: rules) func `a page shows what its rule does`(id: String) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    let name = id.split(separator: ".").joined(separator: "/") + ".md"
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let check = RulePageCheck(try RulePage(text), rule: rule, all: RuleCatalogue.all)
    #expect(check.problems.isEmpty, "\(name): \(check.problems.joined(separator: "\n"))")
  }
}
