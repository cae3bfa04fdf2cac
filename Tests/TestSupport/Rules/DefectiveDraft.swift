public import Agreements
import Foundation

/// A draft with planted defects, kept as a page: the text, with what is to be found marked in place.
///
/// The block `text stage=STAGE` holds the text. In it ⟦rule|words⟧ marks words in which a rule is to find something;
/// marks may nest. ⟦rule=severity|words⟧ says how grave the finding is where that differs from the rule's own
/// severity. The items of the list "As a whole" are findings about the agreement. A block `json setup` declares what
/// the words do not say.
public struct DefectiveDraft: Sendable {
  /// The text, without marks.
  public private(set) var text = ""

  /// The stage for which it is validated.
  public private(set) var stage: ValidationStage = .draft

  /// What its words do not say.
  public private(set) var setup = ExampleSetup()

  /// What is to be found.
  public private(set) var expected: [ExpectedFinding] = []

  /// Why a page cannot be read.
  public struct Fault: Error, CustomStringConvertible {
    /// What is wrong with it.
    public var description: String
  }

  /// Reads a page.
  public init(page: String) throws {
    var block: (info: [String], lines: [String])?
    var wholes: [String] = []
    var marked: String?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        guard let open = block else {
          block = (line.dropFirst(3).split(separator: " ").map(String.init), [])
          continue
        }
        block = nil
        let content = open.lines.joined(separator: "\n")
        if open.info.first == "json" {
          setup = try JSONDecoder().decode(ExampleSetup.self, from: Data(content.utf8))
        } else if let name = open.info.last?.split(separator: "=").last {
          guard let stage = ValidationStage(name: String(name)) else {
            throw Fault(description: "“\(name)” is no stage")
          }
          self.stage = stage
          marked = content
        }
      } else if block != nil {
        block?.lines.append(String(line))
      } else if line.hasPrefix("- ") {
        wholes.append(String(line.dropFirst(2)))
      }
    }
    guard let marked else { throw Fault(description: "there is no text") }
    try readMarks(of: marked)
    for name in wholes {
      let (rule, severity) = try Self.rule(named: name, at: stage)
      expected.append(ExpectedFinding(rule, severity))
    }
  }

  private mutating func readMarks(of marked: String) throws {
    var bytes: [UInt8] = []
    var open: [(name: String, start: Int)] = []
    var rest = marked.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "⟦":
        guard let end = rest.firstIndex(of: "|") else {
          throw Fault(description: "a mark has no |")
        }
        open.append((String(rest[..<end]), bytes.count))
        rest = rest[rest.index(after: end)...]
      case "⟧":
        guard let mark = open.popLast() else { throw Fault(description: "⟧ without ⟦") }
        let (rule, severity) = try Self.rule(named: mark.name, at: stage)
        let place = mark.start..<bytes.count
        expected.append(
          ExpectedFinding(
            rule, severity, String(decoding: bytes[place], as: UTF8.self), place: place))
      default:
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    guard open.isEmpty else { throw Fault(description: "⟦ without ⟧") }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func rule(
    named name: String, at stage: ValidationStage
  ) throws -> (String, Severity) {
    let parts = name.split(separator: "=").map(String.init)
    guard let first = parts.first, let rule = RuleCatalogue.rule(first)?.description else {
      throw Fault(description: "“\(name)” names no rule")
    }
    if parts.count > 1, let severity = Severity(rawValue: parts[1]) { return (first, severity) }
    guard let severity = rule.severity[stage] else {
      throw Fault(description: "\(first) is not asked at this stage")
    }
    return (first, severity)
  }

  /// How what is found differs from what is to be found, a line each.
  public func differences() throws -> [String] {
    let reading = AgreementReading(of: text)
    var declared = reading.agreement
    let citations = Dictionary(
      reading.outline.compactMap { entry in entry.citation.map { ($0, entry.id) } }
    ) { first, _ in first }
    try setup.declare(&declared, citations: citations)
    let agreement = declared
    let selection = RuleSelection.standard.knowing(setup.knowledge ?? DraftingKnowledge())
    let findings = reading.validate(for: stage, using: selection) { $0 = agreement }
    let bytes = Array(text.utf8)
    let found = findings.map { finding in
      let place = finding.location.source.map { $0.start..<$0.end }
      let words = place.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
      return ExpectedFinding(finding.rule, finding.severity, words, place: place)
    }
    return ExpectedFinding.differences(expected: expected, found: found)
  }
}
