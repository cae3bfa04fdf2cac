public import Agreements
import Foundation

/// The page of a rule: prose for the reader, and examples that are tests.
///
/// An example is a fenced block whose info string is `text reported` or `text silent`, followed by attributes such
/// as `stage=signature` or `agreement=1`. In a reported example the words that are found stand between ⟦ and ⟧. A
/// block `json setup` declares what the words of the examples after it do not say.
public struct RulePage: Sendable {
  /// The rule's identity, as in the page's title.
  public var rule: String

  /// The examples, in order.
  public var examples: [RuleExample] = []

  /// The headings of the second level.
  public var headings: [String] = []

  /// The rows of the table at the head of the page.
  public var table: [String] = []

  /// Reads a page.
  public init(_ text: String) throws {
    rule = ""
    var setup = ExampleSetup()
    var block: (info: [String], lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        guard let open = block else {
          block = (line.dropFirst(3).split(separator: " ").map(String.init), [])
          continue
        }
        block = nil
        if open.info.starts(with: ["json", "setup"]) {
          let data = Data(open.lines.joined(separator: "\n").utf8)
          setup = try JSONDecoder().decode(ExampleSetup.self, from: data)
        } else if open.info.first == "text", open.info.count > 1 {
          examples.append(
            RuleExample(open.info.dropFirst().map(\.self), open.lines, setup: setup))
        }
      } else if block != nil {
        block?.lines.append(String(line))
      } else if line.hasPrefix("# ") {
        rule = String(line.dropFirst(2))
      } else if line.hasPrefix("## ") {
        headings.append(String(line.dropFirst(3)))
      } else if line.hasPrefix("|"), headings.isEmpty {
        table.append(String(line))
      }
    }
  }

  /// The table that a page of a rule has at its head.
  public static func table(for rule: RuleDescription) -> [String] {
    let stages = ValidationStage.allCases.map { stage in
      rule.severity[stage]?.rawValue ?? "–"
    }
    let confidence =
      switch rule.confidence {
      case .deterministic: "deterministic"
      case .heuristic(let percent): "heuristic, \(percent) %"
      }
    return [
      "| draft | initialling | signature | in force | confidence | fix |",
      "|---|---|---|---|---|---|",
      "| \(stages.joined(separator: " | ")) | \(confidence) | \(rule.fixes?.title ?? "none") |",
    ]
  }
}

extension FixIt.Applicability {
  fileprivate var title: String {
    switch self {
    case .safe: "safe"
    case .needsReview: "needs review"
    case .illustrative: "illustrative"
    }
  }
}
