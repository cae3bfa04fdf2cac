/// How many defects of one sort were planted and reported.
struct Tally {
  /// How many were planted.
  var planted = 0

  /// How many the right rule reported at the right place.
  var reported = 0

  /// How many it reported at another place only.
  var misplaced = 0

  /// Whether fewer than 98 of 100 were reported.
  var isTooLow: Bool { reported * 100 < planted * 98 }
}
