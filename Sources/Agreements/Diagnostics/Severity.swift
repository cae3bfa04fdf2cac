/// How grave a finding is.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Something that stands out and need not be wrong.
  case remark

  /// Something that is probably wrong.
  case warning

  /// Something that is wrong.
  case error

  var rank: Int {
    switch self {
    case .remark: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Orders severities from the remark to the error.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }
}
