import Agreements
import Foundation
import Testing

/// Runs the cases of `Documentation/TrickyCases.md`.
@Suite struct TrickyCaseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name = ""
    var old = ""
    var new = ""
    var now = ""
    var testDescription: String { name }
  }

  static let cases: [Case] = {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Documentation/TrickyCases.md")
    var cases: [Case] = []
    var fence: String?
    for line in ((try? String(contentsOf: page, encoding: .utf8)) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("## ") {
        cases.append(Case(name: String(line.dropFirst(3))))
      } else if line.hasPrefix("```") {
        fence = fence == nil ? String(line.dropFirst(3)) : nil
      } else if let fence, var last = cases.popLast() {
        switch fence {
        case "old": last.old += line + "\n"
        case "new": last.new += line + "\n"
        default: last.now += line + "\n"
        }
        cases.append(last)
      }
    }
    return cases
  }()

  @Test func `the page has cases`() { #expect(Self.cases.count >= 5) }

  @Test(arguments: cases)
  func `a case is compared as the page says`(_ tricky: Case) {
    let comparison = Comparison(reading: Array(tricky.old.utf8), Array(tricky.new.utf8))
    let old = Self.citations(comparison.oldOutline)
    let new = Self.citations(comparison.newOutline)
    let lines = comparison.edits.map { edit in
      let from = edit.old.map { old[$0] ?? "?" }.joined(separator: " + ")
      let to = edit.new.map { new[$0] ?? "?" }.joined(separator: " + ")
      let line =
        "\(edit.kind.rawValue) \(from.isEmpty ? "-" : from) → \(to.isEmpty ? "-" : to)"
        + (edit.isEditorial ? " editorial" : "")
      return edit.isConsequence ? "(\(line))" : line
    }
    #expect(lines.map { $0 + "\n" }.joined() == tricky.now)
  }

  private static func citations(_ outline: [OutlineEntry]?) -> [ClauseID: String] {
    Dictionary(
      uniqueKeysWithValues: (outline ?? []).map { ($0.id, $0.citation ?? $0.kind.name) })
  }
}
