extension DraftingContext {
  /// Whether the words are those of an instrument that binds; one that is undecided is worded so.
  var isBinding: Bool { instrument.bindingness != .nonBinding }

  /// "shall" or, in an instrument that does not bind, "will".
  var shall: String { isBinding ? "shall" : "will" }

  /// "enter into force" or, in an instrument that does not bind, "come into effect".
  var enterIntoForce: String { isBinding ? "enter into force" : "come into effect" }

  /// "entry into force" or, in an instrument that does not bind, "coming into effect".
  var entryIntoForce: String { isBinding ? "entry into force" : "coming into effect" }

  /// "in force" or, in an instrument that does not bind, "in effect".
  var inForce: String { isBinding ? "in force" : "in effect" }

  /// The end of a period: "expiration" or, in British spelling, "expiry".
  var expiration: String { spelling == .american ? "expiration" : "expiry" }

  /// "authorized" or, in British spelling, "authorised".
  var authorized: String { spelling == .american ? "authorized" : "authorised" }
}
