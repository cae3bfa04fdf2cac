/// What a norm measures performance by.
public enum Standard: String, Sendable, Hashable, Codable, CaseIterable {
  /// The result must be reached.
  case result

  /// The conduct must be shown, whatever comes of it.
  case conduct

  /// The bearer must try as hard as it can.
  case bestEfforts

  /// The bearer must make reasonable efforts.
  case reasonableEfforts

  /// The bearer must consider the matter in good faith.
  case goodFaithConsideration

  /// The bearer is free to decide.
  case discretion
}
