/// How precisely the time of performance is fixed, apart from how strongly a norm is worded.
public enum Determinacy: Int, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// No time is given.
  case none = 0

  /// A time is given that cannot be computed, such as "promptly".
  case indeterminate = 1

  /// The time can be computed once an event has happened.
  case determinable = 2

  /// The time is a date.
  case fixed = 3

  /// Orders from no time at all to a date.
  public static func < (left: Determinacy, right: Determinacy) -> Bool {
    left.rawValue < right.rawValue
  }
}
