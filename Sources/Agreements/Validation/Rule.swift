/// Something that is asked of the text of an agreement.
///
/// A rule is a value without state: it looks at a context and reports what it finds. A rule of your own is
/// used exactly like those of the library.
///
/// ```swift
/// struct NoTuesday: Rule {
///   let description = RuleDescription(
///     "house.no-tuesday", "No meeting is set for a Tuesday.", severity: .warning)
///
///   func check(_ context: RuleContext, into findings: inout Findings) {
///     for occurrence in context.occurrences(of: ["tuesday", "tuesdays"]) {
///       findings.report("a meeting is set for a Tuesday", at: context.location(of: occurrence))
///     }
///   }
/// }
///
/// let diagnostics = agreement.validate(for: .draft, using: .standard.adding(NoTuesday()))
/// ```
public protocol Rule: Sendable {
  /// What the rule is called, how grave its findings are, and what it rests on.
  var description: RuleDescription { get }

  /// Looks at an agreement and reports what is not as the rule asks.
  ///
  /// A rule is not asked at stages at which it does not apply. It must give the same findings for the same
  /// context; their order does not matter.
  ///
  /// - Parameters:
  ///   - context: The agreement, with what is known about it.
  ///   - findings: What takes the findings.
  func check(_ context: RuleContext, into findings: inout Findings)
}
