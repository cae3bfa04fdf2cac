import Agreements
import Foundation
import TestSupport
import Testing

/// The pages of the rules, whose examples are run, and the table of them all.
@Suite struct RulePagesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
  private static let folder = root.appending(path: "Documentation/Rules")

  private static let rules = RuleCatalogue.all.map(\.description.id)

  @Test(arguments: rules) func `a page shows what its rule does`(id: String) throws {
    let rule = try #require(RuleCatalogue.rule(id))
    let text = try String(contentsOf: Self.page(of: id), encoding: .utf8)
    let check = RulePageCheck(try RulePage(text), rule: rule, all: RuleCatalogue.all)
    #expect(check.problems.isEmpty, "\(id): \(check.problems.joined(separator: "\n"))")
  }

  @Test func `every rule has a page and a file of its own, and nothing else has`() throws {
    #expect(Set(Self.rules).count == Self.rules.count)
    let pages = try Self.files(in: Self.folder, ending: "md").filter { $0.last != "README" }
    #expect(
      Set(pages.map { $0.suffix(2).joined(separator: ".") }) == Set(Self.rules),
      "a rule without a page, or a page without a rule")
    let types = RuleCatalogue.all.map { String(describing: type(of: $0)) }
    let sources = try Self.files(
      in: Self.root.appending(path: "Sources/Agreements/Validation/Rules"), ending: "swift")
    let files = sources.filter { !$0.contains("Shared") }.compactMap(\.last)
      .filter { !$0.contains("+") }
    #expect(
      Set(files).isSuperset(of: types), "rules without a file: \(Set(types).subtracting(files))")
    let undecided = RuleCatalogue.undecided.map(\.id)
    #expect(Set(undecided).isDisjoint(with: Self.rules))
    #expect(RuleCatalogue.undecided.allSatisfy { $0.reason.count > 20 })
  }

  @Test func `the table of rules is as generated`() throws {
    let url = Self.folder.appending(path: "README.md")
    let table = Self.table
    if ProcessInfo.processInfo.environment["UPDATE_DOCUMENTATION"] == "1" {
      try Data(table.utf8).write(to: url)
    }
    let page = try String(contentsOf: url, encoding: .utf8)
    #expect(page == table, "run the tests with UPDATE_DOCUMENTATION=1 and look at the difference")
  }

  private static func page(of id: String) -> URL {
    folder.appending(path: id.split(separator: ".").joined(separator: "/") + ".md")
  }

  /// The files of an ending below a folder, each as the components of its path without the ending.
  private static func files(in folder: URL, ending: String) throws -> [[String]] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix("." + ending) }.map {
      $0.dropLast(ending.count + 1).split(separator: "/").map(String.init)
    }
  }

  private static var table: String {
    var lines = [
      "# Rules",
      "",
      "What `Agreement.validate(for:using:)` and `agreement check` ask of a text. Each rule has a page that says",
      "what it checks and why, with examples that are run as tests. This table is generated.",
      "",
      "| rule | asks that | draft | initialling | signature | in force | confidence | fix |",
      "|---|---|---|---|---|---|---|---|",
    ]
    for rule in RuleCatalogue.all.map(\.description) {
      let parts = rule.id.split(separator: ".", maxSplits: 1)
      let values = RulePage.table(for: rule)[2]
      lines.append(
        "| [\(rule.id)](\(parts.joined(separator: "/")).md) | \(rule.summary) \(values)")
    }
    lines += [
      "", "## Not checked", "",
      "These rules of the field cannot be decided from an agreement as it stands.", "",
      "| rule | what would be needed |", "|---|---|",
    ]
    lines += RuleCatalogue.undecided.map { "| \($0.id) | \($0.reason) |" }
    return lines.joined(separator: "\n") + "\n"
  }
}
