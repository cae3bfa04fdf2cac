/// Where and when an agreement was signed.
struct SigningOccasions: Sendable {
  /// The occasions, in the order of the text.
  private(set) var occasions: [ClosingFormula.Occasion] = []

  private let text: ProvisionWords
  private var current = ClosingFormula.Occasion()

  /// Finds the places and dates of a closing formula.
  init(in text: ProvisionWords, runs: [LanguageRun]) {
    self.text = text
    let start = (0..<min(text.count, 12)).first { Self.verbs.contains(text.key($0)) } ?? 0
    var index = start
    var nextRun = 0
    while index < text.count {
      while nextRun < runs.count, runs[nextRun].words.lowerBound < index { nextRun += 1 }
      if Self.ends.contains(text.key(index)) { break }
      if nextRun < runs.count, runs[nextRun].words.lowerBound == index {
        index = runs[nextRun].words.upperBound
      } else if let date = WrittenDate(in: text, at: index) {
        take(date, isLinked: isLinked(at: index))
        index = date.words.upperBound
      } else if Self.opensPlace(in: text, at: index, opening: start),
        let place = Self.place(in: text, after: index, runs: runs, from: nextRun)
      {
        take(place: place, isLinked: text.key(index - 1) == "and" || text.key(index - 1) == "y")
        index = place.upperBound
      } else {
        index += 1
      }
    }
    if current.placeRange != nil || current.dateRange != nil { occasions.append(current) }
  }

  private func isLinked(at index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { text.key($0) == "and" || text.key($0) == "y" }
  }

  private mutating func take(_ date: WrittenDate, isLinked: Bool) {
    if current.dateRange != nil {
      guard isLinked else { return }
      occasions.append(current)
      current = ClosingFormula.Occasion()
    }
    current.date = date.date
    current.dateRange = text.textRange(date.words)
  }

  private mutating func take(place: Range<Int>, isLinked: Bool) {
    if current.placeRange != nil {
      guard isLinked else { return }
      occasions.append(current)
      current = ClosingFormula.Occasion()
    }
    current.place = text.text(place)
    current.placeRange = text.textRange(place)
  }
}
