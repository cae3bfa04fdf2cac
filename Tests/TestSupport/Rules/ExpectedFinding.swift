public import Agreements

/// What a rule is to find in a draft with planted defects.
public struct ExpectedFinding: Sendable, Hashable, CustomStringConvertible {
  /// The rule.
  public var rule: String

  /// How grave the finding is.
  public var severity: Severity

  /// The clause as findings cite it; `nil` for the agreement as a whole, and where a range says the place.
  public var citation: String?

  /// The words that are found; empty where a clause as such is meant.
  public var words: String

  /// The place of the words in a text that was read, in bytes.
  public var place: Range<Int>?

  /// Expects a finding.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - severity: How grave the finding is.
  ///   - citation: The clause; `nil` for the agreement as a whole.
  ///   - words: The words that are found.
  ///   - place: The place of the words in a text that was read.
  public init(
    _ rule: String, _ severity: Severity, at citation: String? = nil, _ words: String = "",
    place: Range<Int>? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.citation = citation
    self.words = words
    self.place = place
  }

  /// The finding as a line.
  public var description: String {
    let start = place.map { " at byte \($0.lowerBound)" } ?? ""
    return "\(severity.rawValue) \(rule) “\(words)” \(citation ?? "")\(start)"
  }

  /// What differs between the findings that are expected and those that were made, a line each.
  public static func differences(
    expected: [ExpectedFinding], found: [ExpectedFinding]
  ) -> [String] {
    var missing = expected
    var extra: [ExpectedFinding] = []
    for finding in found {
      if let index = missing.firstIndex(of: finding) {
        missing.remove(at: index)
      } else {
        extra.append(finding)
      }
    }
    return missing.map { "missed: \($0)" } + extra.map { "not expected: \($0)" }
  }
}
