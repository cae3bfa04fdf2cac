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
    let rules = selection.rules(at: context.stage)
    for (rule, description, severity) in rules {
      var findings = Findings(description, severity: severity)
      rule.check(context, into: &findings)
      diagnostics += findings.diagnostics
    }
    suppress(asked: rules.map(\.description))
    reportUnknownRules()
    sort()
    for index in diagnostics.indices where !diagnostics[index].fixIts.isEmpty {
      diagnostics[index].fixIts = diagnostics[index].fixIts.map(context.notingWords(of:))
    }
    return diagnostics
  }

  private mutating func suppress(asked rules: [RuleDescription]) {
    let suppressions = selection.configuration.suppressions
    guard !suppressions.isEmpty else { return }
    var suppressed = SuppressedFindings(suppressions, in: context)
    diagnostics.removeAll { suppressed.meet($0) }
    diagnostics += suppressed.unused(asked: rules)
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
