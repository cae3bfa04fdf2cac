/// Counts the clauses of one level, with those that were inserted between two numbers.
struct NumberCounter {
  /// The last number that was given, or 0.
  private(set) var number = 0

  /// The insertion of the clause that was counted last, if it was inserted.
  private(set) var insertion: Insertion?

  /// Goes on to the next clause.
  ///
  /// A clause that is inserted before any number takes the first number, as there is none that it
  /// could follow.
  mutating func advance(by rule: Clause.NumberingRule) {
    insertion =
      switch rule {
      case .sequential, .unnumbered: nil
      case .insertedMultiplicative: number == 0 ? nil : nextInsertion(.bis)
      case .insertedLetter: number == 0 ? nil : nextInsertion(Insertion(.letter, 1))
      }
    if insertion == nil { number += 1 }
  }

  /// The insertion after the last one; multiplicatives end at decies and go on with letters.
  private func nextInsertion(_ first: Insertion?) -> Insertion? {
    guard let insertion else { return first }
    return Insertion(insertion.kind, insertion.number + 1) ?? Insertion(.letter, 1)
  }
}
