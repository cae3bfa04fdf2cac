/// The rules that a validation asks, and how.
public struct RuleSelection: Sendable {
  /// The rules from which is chosen: those of the library and any of your own.
  public var rules: [any Rule]

  /// Which of them are asked, how grave their findings are and which are to stand.
  public var configuration: RuleConfiguration

  /// Selects from the given rules.
  public init(
    _ rules: [any Rule] = RuleCatalogue.all, configuration: RuleConfiguration = RuleConfiguration()
  ) {
    self.rules = rules
    self.configuration = configuration
  }

  /// All rules of the library, as they are.
  public static let standard = RuleSelection()

  /// This selection with a rule of your own.
  public func adding(_ rule: any Rule) -> RuleSelection {
    var selection = self
    selection.rules.append(rule)
    return selection
  }

  /// This selection with only some rules, each named by its identity or by its family with an asterisk.
  public func only(_ rules: String...) -> RuleSelection {
    var selection = self
    selection.configuration.only = rules
    return selection
  }

  /// This selection without some rules, each named by its identity or by its family with an asterisk.
  public func without(_ rules: String...) -> RuleSelection {
    var selection = self
    selection.configuration.disabled += rules
    return selection
  }

  /// This selection, letting the findings of a rule stand.
  ///
  /// - Parameters:
  ///   - rule: The rule, or a family with an asterisk.
  ///   - clause: The clause, by its identity or its citation; `nil` means everywhere.
  ///   - reason: Why the findings are to stand.
  /// - Returns: The selection with the suppression.
  public func suppressing(
    _ rule: String, in clause: String? = nil, because reason: String
  ) -> RuleSelection {
    var selection = self
    selection.configuration.suppressions.append(Suppression(rule, in: clause, because: reason))
    return selection
  }

  /// This selection with what is known beyond the text.
  public func knowing(_ knowledge: DraftingKnowledge) -> RuleSelection {
    var selection = self
    selection.configuration.knowledge = knowledge
    return selection
  }

  /// The rules that are asked, with the severity of their findings at a stage.
  func rules(
    at stage: ValidationStage
  ) -> [(rule: any Rule, description: RuleDescription, severity: Severity)] {
    let isPlain =
      configuration.only.isEmpty && configuration.disabled.isEmpty
      && configuration.severities.isEmpty
    return rules.compactMap { rule in
      let description = rule.description
      if isPlain { return description.severity[stage].map { (rule, description, $0) } }
      guard
        configuration.only.isEmpty || configuration.only.contains(where: description.isNamed),
        !configuration.disabled.contains(where: description.isNamed),
        let own = description.severity[stage]
      else { return nil }
      let severity =
        configuration.severities[description.id]
        ?? configuration.severities[description.family + ".*"] ?? configuration.severities["*"]
      return (rule, description, severity ?? own)
    }
  }
}

extension RuleDescription {
  /// Whether the pattern is this rule's identity, or its family with an asterisk.
  func isNamed(_ pattern: String) -> Bool {
    pattern == id || pattern == "*" || pattern == family + ".*"
  }
}
