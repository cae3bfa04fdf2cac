/// Which findings are let stand, and which suppressions are of no use.
struct SuppressedFindings {
  private let suppressions: [Suppression]
  private let context: RuleContext

  /// The clauses that each suppression means; `nil` without a clause, or if there is none such.
  private let scopes: [Range<Int>?]

  /// The suppressions with a reason, by the rules and the clause that they name.
  private var places: [Place: [Int]] = [:]

  private var isUsed: [Bool]

  /// What a suppression is looked up by.
  private struct Place: Hashable {
    /// A rule, a family with an asterisk, or an asterisk.
    var rule: String

    /// The position of the clause; `nil` for the whole agreement.
    var clause: Int?
  }

  /// Makes the suppressions ready to be looked up.
  ///
  /// - Complexity: O(n + m) in the number of clauses and of suppressions.
  init(_ suppressions: [Suppression], in context: RuleContext) {
    self.suppressions = suppressions
    self.context = context
    isUsed = Array(repeating: false, count: suppressions.count)
    // The first clause of each citation.
    var citations: [String: Int] = [:]
    if suppressions.contains(where: { $0.clause != nil }) {
      for unit in context.units.reversed() {
        if let citation = unit.citation { citations[citation] = unit.position }
      }
    }
    scopes = suppressions.map { suppression in
      guard let name = suppression.clause else { return nil }
      let unit =
        context.unit(ClauseID(rawValue: name)) ?? citations[name].map { context.units[$0] }
      return unit?.subtree
    }
    for (index, suppression) in suppressions.enumerated() where suppression.hasReason {
      if suppression.clause != nil, scopes[index] == nil { continue }
      places[Place(rule: suppression.rule, clause: scopes[index]?.lowerBound), default: []]
        .append(index)
    }
  }

  /// Whether a finding is suppressed; each suppression that meets it is of use, whichever comes first.
  ///
  /// - Complexity: O(d) in the depth of the clause, and in the number of suppressions that are met for the first time.
  mutating func meet(_ diagnostic: Diagnostic) -> Bool {
    let rule = RuleDescription(diagnostic.rule, "", severity: .silent)
    let names = [rule.id, rule.family + ".*", "*"]
    var isMet = meet(names, at: nil)
    var clause = diagnostic.location.clause.flatMap { context.positions[$0] }
    while let position = clause {
      if meet(names, at: position) { isMet = true }
      clause = context.units[position].parent
    }
    return isMet
  }

  private mutating func meet(_ names: [String], at clause: Int?) -> Bool {
    var isMet = false
    for name in names {
      guard let found = places[Place(rule: name, clause: clause)] else { continue }
      isMet = true
      guard let first = found.first, !isUsed[first] else { continue }
      for index in found { isUsed[index] = true }
    }
    return isMet
  }

  /// The findings on suppressions without effect.
  ///
  /// - Parameter asked: The rules that are asked: whether a suppression of others is of use cannot be told.
  /// - Returns: One finding for each, in the order of the suppressions.
  func unused(asked: [RuleDescription]) -> [Diagnostic] {
    let names = Set(asked.flatMap { [$0.id, $0.family + ".*"] } + (asked.isEmpty ? [] : ["*"]))
    return suppressions.indices.compactMap { index in
      guard !isUsed[index], let problem = problem(with: index, names) else { return nil }
      let unit = scopes[index].flatMap { scope in
        context.units.indices.contains(scope.lowerBound) ? context.units[scope.lowerBound] : nil
      }
      return Diagnostic(
        "validation.unused-suppression", .warning, problem,
        at: unit.map { context.location(of: $0) } ?? .agreement)
    }
  }

  private func problem(with index: Int, _ asked: Set<String>) -> String? {
    let rule = suppressions[index].rule
    if !suppressions[index].hasReason {
      return
        "a suppression of \(rule) gives no reason and has no effect; say why the findings are to stand"
    }
    if let clause = suppressions[index].clause, scopes[index] == nil {
      return
        "a suppression of \(rule) names “\(clause)”, which is no clause; name one by its identity or citation"
    }
    return asked.contains(rule) ? "a suppression of \(rule) meets no finding; remove it" : nil
  }
}

extension Suppression {
  fileprivate var hasReason: Bool { reason.contains { !$0.isWhitespace } }
}
