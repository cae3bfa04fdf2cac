/// What an instrument can be called.
enum InstrumentNoun: UInt8, Sendable, Hashable, CaseIterable {
  /// An agreement or accord.
  case agreement

  /// A treaty.
  case treaty

  /// A convention.
  case convention

  /// A protocol.
  case protocolNoun

  /// An arrangement.
  case arrangement

  /// A memorandum.
  case memorandum

  /// An instrument that no bilateral treaty calls itself: a charter, a law, a regulation.
  case other

  /// Whether a bilateral treaty can call itself so.
  var canBeOwn: Bool { self != .other }
}
