/// How strongly a norm is worded, from an intention (0) to an unconditional result (7).
///
/// The scale orders drafting strength among norms of the same modality. It is not a measure of
/// legal consequence: a duty to consult within a day is worded weakly and can be the most
/// enforceable clause of a text.
public enum Force: Int, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// "intends to", "reaffirms": an intention or statement.
  case statement = 0

  /// "should", "is encouraged to": an exhortation.
  case hortatory = 1

  /// "shall consider", "shall consult": a duty of procedure.
  case procedural = 2

  /// "shall endeavor to", "shall seek to": a duty to try.
  case endeavour = 3

  /// "shall use its best efforts to": a duty to try as hard as possible.
  case bestEfforts = 4

  /// "shall", under a qualifier such as the availability of funds.
  case qualified = 5

  /// "shall" with conduct: to cooperate, to take steps.
  case unconditionalConduct = 6

  /// "shall" with a result: to ensure, to provide.
  case unconditionalResult = 7

  /// Orders forces from the weakest to the strongest.
  public static func < (left: Force, right: Force) -> Bool {
    left.rawValue < right.rawValue
  }
}
