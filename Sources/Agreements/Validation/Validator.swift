/// Asks the selected rules, lets stand what is suppressed and brings the findings into order.
struct Validator {
  private let context: RuleContext
  private let selection: RuleSelection
  private var diagnostics: [Diagnostic] = []

  init(_ context: RuleContext, selection: RuleSelection) {
    self.context = context
    self.selection = selection
  }

  /// The findings, in the order of the document, then by severity and rule.
  mutating func run() -> [Diagnostic] {
    for (rule, severity) in selection.rules(at: context.stage) {
      var findings = Findings(rule.description, severity: severity)
      rule.check(context, into: &findings)
      diagnostics += findings.diagnostics
    }
    suppress()
    reportUnknownRules()
    sort()
    for index in diagnostics.indices where !diagnostics[index].fixIts.isEmpty {
      diagnostics[index].fixIts = diagnostics[index].fixIts.map(context.notingWords(of:))
    }
    return diagnostics
  }

  private mutating func suppress() {
    let suppressions = selection.configuration.suppressions
    guard !suppressions.isEmpty else { return }
    var isUsed = Array(repeating: false, count: suppressions.count)
    // The first clause of each citation: they are not gone through for every suppression.
    var citations: [String: Int] = [:]
    if suppressions.contains(where: { $0.clause != nil }) {
      for unit in context.units.reversed() {
        if let citation = unit.citation { citations[citation] = unit.position }
      }
    }
    let scopes = suppressions.map { scope(of: $0, citations) }
    diagnostics.removeAll { diagnostic in
      let position = diagnostic.location.clause.flatMap { context.positions[$0] }
      var isSuppressed = false
      for (index, suppression) in suppressions.enumerated() where suppression.hasReason {
        guard suppression.names(diagnostic.rule) else { continue }
        if suppression.clause != nil {
          guard let position, let scope = scopes[index], scope.contains(position) else { continue }
        }
        // Each that meets a finding is of use, whichever comes first.
        isUsed[index] = true
        isSuppressed = true
      }
      return isSuppressed
    }
    for (index, suppression) in suppressions.enumerated() where !isUsed[index] {
      report(unused: suppression, scope: scopes[index])
    }
  }

  /// The clauses that a suppression means; `nil` without a clause, or if there is none such.
  private func scope(of suppression: Suppression, _ citations: [String: Int]) -> Range<Int>? {
    guard let name = suppression.clause else { return nil }
    let unit =
      context.unit(ClauseID(rawValue: name)) ?? citations[name].map { context.units[$0] }
    return unit?.subtree
  }

  private mutating func report(unused suppression: Suppression, scope: Range<Int>?) {
    let rule = suppression.rule
    let problem =
      if !suppression.hasReason {
        "a suppression of \(rule) gives no reason and has no effect; say why the findings are to stand"
      } else if let clause = suppression.clause, scope == nil {
        "a suppression of \(rule) names “\(clause)”, which is no clause; name one by its identity or citation"
      } else {
        "a suppression of \(rule) meets no finding; remove it"
      }
    let unit = scope.flatMap { context.units.indices.contains($0.lowerBound) ? $0.lowerBound : nil }
    diagnostics.append(
      Diagnostic(
        "validation.unused-suppression", .warning, problem,
        at: unit.map { context.location(of: context.units[$0]) } ?? .agreement))
  }

  private mutating func reportUnknownRules() {
    let configuration = selection.configuration
    let named =
      configuration.only + configuration.disabled + configuration.severities.keys.sorted()
      + configuration.suppressions.map(\.rule)
    guard !named.isEmpty else { return }
    let known = selection.rules.map(\.description)
    var seen: Set<String> = []
    for name in named where seen.insert(name).inserted {
      if !known.contains(where: { $0.isNamed(name) }) {
        diagnostics.append(
          Diagnostic(
            "validation.unknown-rule", .warning,
            "“\(name)” names no rule; correct the name or remove it", at: .agreement))
      }
    }
  }

  private mutating func sort() {
    let found = diagnostics
    let keys = found.indices.map { key(of: found[$0], $0) }
    let order = keys.sorted { left, right in
      let place = (left.position, left.part, left.start, left.severity)
      let other = (right.position, right.part, right.start, right.severity)
      if place != other { return place < other }
      let (one, another) = (left.index, right.index)
      if found[one].rule != found[another].rule { return found[one].rule < found[another].rule }
      return (found[one].message, one) < (found[another].message, another)
    }
    diagnostics = order.map { found[$0.index] }
  }

  private func key(of diagnostic: Diagnostic, _ index: Int) -> SortKey {
    let location = diagnostic.location
    let position = location.clause.flatMap { context.positions[$0] } ?? -1
    let part = Location.Part.allCases.firstIndex(of: location.part) ?? 0
    return SortKey(
      position: position, part: location.words == nil ? -1 : part,
      start: location.words?.start ?? -1, severity: -diagnostic.severity.rank, index: index)
  }

  /// Where a finding belongs, in numbers; its words are looked at where these are the same.
  private struct SortKey {
    var position: Int
    var part: Int
    var start: Int
    var severity: Int
    var index: Int
  }
}

extension Suppression {
  fileprivate var hasReason: Bool { reason.contains { !$0.isWhitespace } }

  fileprivate func names(_ rule: String) -> Bool {
    RuleDescription(rule, "", severity: .silent).isNamed(self.rule)
  }
}
