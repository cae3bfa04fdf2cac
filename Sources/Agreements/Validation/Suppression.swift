/// A decision that a rule's findings at some place are to stand, and why.
public struct Suppression: Sendable, Hashable, Codable {
  /// The rule, such as `norm.deadline-vague`, or a family with an asterisk, such as `norm.*`.
  public var rule: String

  /// The clause, by its identity or its citation, with all that is within it.
  ///
  /// `nil` means everywhere.
  public var clause: String?

  /// Why the findings are to stand, in words that a reader of the text would accept.
  ///
  /// A suppression without a reason has no effect and is reported.
  public var reason: String

  /// Suppresses the findings of a rule.
  ///
  /// - Parameters:
  ///   - rule: The rule, or a family with an asterisk.
  ///   - clause: The clause, by its identity or its citation; `nil` means everywhere.
  ///   - reason: Why the findings are to stand.
  public init(_ rule: String, in clause: String? = nil, because reason: String) {
    self.rule = rule
    self.clause = clause
    self.reason = reason
  }
}
