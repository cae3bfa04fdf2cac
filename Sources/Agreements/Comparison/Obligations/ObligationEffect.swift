/// What a change of a norm does to one party.
public enum ObligationEffect: String, Sendable, Hashable, Codable, CaseIterable {
  /// The party has a norm that it did not have.
  case added

  /// The party no longer has a norm that it had.
  case removed

  /// The norm binds it more, or gives it more.
  case strengthened

  /// The norm binds it less, or gives it less.
  case weakened

  /// The norm went from another to it.
  case shiftedTo

  /// The norm went from it to another.
  case shiftedFrom

  /// The norm is stronger in some respects and weaker in others.
  case mixed

  /// The norm was turned into its opposite.
  case reversed

  /// What the change does cannot be told.
  case indeterminate
}
