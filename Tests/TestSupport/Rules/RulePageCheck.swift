public import Agreements

/// Runs the examples of a rule's page.
public struct RulePageCheck: Sendable {
  private let page: RulePage
  private let rule: any Rule
  private let all: [any Rule]

  /// What is wrong with the page, one line a problem.
  public private(set) var problems: [String] = []

  /// Runs the examples of a page against a rule.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - rule: The rule.
  ///   - all: All rules, of which none may find a new error after a safe fix.
  public init(_ page: RulePage, rule: any Rule, all: [any Rule]) {
    self.page = page
    self.rule = rule
    self.all = all
    run()
  }

  private mutating func run() {
    let description = rule.description
    if page.rule != description.id { problems.append("the title is not \(description.id)") }
    if page.table != RulePage.table(for: description) {
      problems.append(
        "the table is not\n" + RulePage.table(for: description).joined(separator: "\n"))
    }
    for heading in ["What it checks", "Why it matters", "Examples"]
    where !page.headings.contains(heading) {
      problems.append("there is no section “\(heading)”")
    }
    if !page.examples.contains(where: \.isReported) { problems.append("no reported example") }
    if page.examples.allSatisfy(\.isReported) { problems.append("no silent example") }
    var offersFix = false
    for example in page.examples {
      do { offersFix = try run(example) || offersFix } catch { problems.append("\(error)") }
    }
    if description.fixes != nil, !offersFix { problems.append("no example offers a fix") }
  }

  /// Runs an example.
  ///
  /// - Returns: Whether it offers a fix.
  private mutating func run(_ example: RuleExample) throws -> Bool {
    let stage =
      example.stage
      ?? ValidationStage.allCases.first { rule.description.severity[$0] != nil } ?? .draft
    let reading = AgreementReading(of: example.text)
    let own = try findings(in: reading, example, [rule], stage)
    let found = own.compactMap(\.location.source).map { $0.start..<$0.end }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    let withoutPlace = own.count { $0.location.source == nil }
    if found != example.marks || withoutPlace != example.findingsWithoutPlace {
      problems.append(
        """
        \(example.isReported ? "reported" : "silent") example finds \(withoutPlace) without place and
        \(example.text(marking: found))
        """)
      problems += own.map { "  " + $0.description }
    }
    let fixes = own.flatMap(\.fixIts)
    for fix in fixes {
      if let offered = rule.description.fixes, fix.applicability == offered { continue }
      problems.append("“\(fix.message)” is not of the applicability that the rule declares")
    }
    let safe = own.compactMap { $0.fixIts.first { $0.applicability == .safe } }
    if !safe.isEmpty { try check(safe, of: reading, example, stage) }
    return !fixes.isEmpty
  }

  private mutating func check(
    _ fixes: [FixIt], of reading: AgreementReading, _ example: RuleExample, _ stage: ValidationStage
  ) throws {
    guard fixes.flatMap(\.edits).allSatisfy(\.isOfWords) else {
      var agreement = try declared(reading, example)
      try agreement.apply(fixes)
      let left = agreement.validate(
        for: stage, using: RuleSelection([rule]).knowing(example.setup.knowledge ?? .init()))
      if !left.isEmpty { problems.append("after its fix the rule still finds \(left)") }
      return
    }
    let edited = AgreementReading(of: try reading.text(applying: fixes))
    let left = try findings(in: edited, example, [rule], stage)
    if !left.isEmpty { problems.append("after its fix the rule still finds \(left)") }
    let before = try findings(in: reading, example, all, stage).count { $0.severity == .error }
    let after = try findings(in: edited, example, all, stage).count { $0.severity == .error }
    if after > before { problems.append("the fix adds \(after - before) errors") }
  }

  private func declared(_ reading: AgreementReading, _ example: RuleExample) throws -> Agreement {
    var agreement = reading.agreement
    let citations = Dictionary(
      reading.outline.compactMap { entry in entry.citation.map { ($0, entry.id) } }
    ) { first, _ in first }
    try example.setup.declare(&agreement, citations: citations)
    return agreement
  }

  private func findings(
    in reading: AgreementReading, _ example: RuleExample, _ rules: [any Rule],
    _ stage: ValidationStage
  ) throws -> [Diagnostic] {
    let declared = try declared(reading, example)
    let selection = RuleSelection(rules).knowing(example.setup.knowledge ?? DraftingKnowledge())
    return reading.validate(for: stage, using: selection) { $0 = declared }
  }
}

extension FixIt.Edit {
  fileprivate var isOfWords: Bool {
    if case .replaceWords = self { true } else { false }
  }
}
