extension Findings {
  /// Reports something that stands at several places: each by itself while they are few, and else all of them once.
  ///
  /// - Parameters:
  ///   - places: The places, in the order of the document.
  ///   - limit: How many findings there may be before one stands for all.
  ///   - location: Where a place is.
  ///   - message: What is said of one place.
  ///   - summary: What is said at the first place of all, with their number.
  mutating func report<Place>(
    _ places: [Place], atMost limit: Int = 5, location: (Place) -> Location,
    message: (Place) -> String, summary: (Place, Int) -> String
  ) {
    guard places.count > limit, let first = places.first else {
      for place in places { report(message(place), at: location(place)) }
      return
    }
    report(
      summary(first, places.count), at: location(first),
      notes: places.dropFirst().prefix(20).map {
        Diagnostic.Note(message($0), at: location($0))
      })
  }
}
