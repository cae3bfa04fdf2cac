import Agreements

/// The rules, as a list or explained one by one.
struct RuleListing {
  private let names: [String]

  /// Lists all rules, or explains those that are named.
  init(naming names: [String]) {
    self.names = names
  }

  /// The list or the explanations.
  ///
  /// - Throws: `ProgramError` if a name is that of no rule.
  func text() throws(ProgramError) -> [UInt8] {
    let rules = RuleCatalogue.all.map(\.description)
    if names.isEmpty {
      var table = TextTable(["rule", "severity", "confidence", "fix", "what it asks"])
      for rule in rules {
        table.append([
          rule.id, severities(rule), rule.confidence.words, rule.fixes?.rawValue ?? "",
          rule.summary,
        ])
      }
      return table.text
    }
    var text = ""
    for name in names {
      let found = rules.filter { $0.id == name || name == $0.family + ".*" }
      if found.isEmpty { text += try undecided(name) }
      for rule in found { text += (text.isEmpty ? "" : "\n") + explanation(of: rule) }
    }
    return Array(text.utf8)
  }

  private func undecided(_ name: String) throws(ProgramError) -> String {
    guard let rule = RuleCatalogue.undecided.first(where: { $0.id == name }) else {
      throw ProgramError("there is no rule \"\(name.onOneLine)\"; agreement rules lists them")
    }
    return "\(rule.id)\n  is not checked: \(rule.reason)\n"
  }

  private func explanation(of rule: RuleDescription) -> String {
    let page = rule.id.split(separator: ".", maxSplits: 1).joined(separator: "/")
    var text = """
      \(rule.id)
        \(rule.summary)
        severity: \(severities(rule))
        confidence: \(rule.confidence.words)

      """
    if let fixes = rule.fixes { text += "  fix: \(fixes.rawValue)\n" }
    if !rule.basis.isEmpty { text += "  basis: \(rule.basis.joined(separator: "; "))\n" }
    return text + "  page: Documentation/Rules/\(page).md\n"
  }

  /// The severities with the stages at which they begin, such as "warning, error at signature".
  private func severities(_ rule: RuleDescription) -> String {
    var parts: [String] = []
    var previous: Severity?
    for stage in ValidationStage.allCases {
      guard let severity = rule.severity[stage], severity != previous else { continue }
      parts.append(stage == .draft ? severity.rawValue : "\(severity.rawValue) at \(stage.name)")
      previous = severity
    }
    return parts.joined(separator: ", ")
  }
}

extension Diagnostic.Certainty {
  fileprivate var words: String {
    switch self {
    case .deterministic: "deterministic"
    case .heuristic(let percent): "heuristic (\(percent) %)"
    }
  }
}
