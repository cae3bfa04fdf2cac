/// How many defects of one sort were planted and reported.
struct Tally {
  /// How many were planted.
  var planted = 0

  /// How many the right rule reported at the right place.
  var reported = 0

  /// How many it reported at another place only.
  var misplaced = 0

  /// Whether fewer of 100 than given were reported.
  func isBelow(_ least: Int) -> Bool { reported * 100 < planted * least }
}
