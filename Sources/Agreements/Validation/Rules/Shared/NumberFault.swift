/// A number among those of siblings that is not what the others make one expect.
struct NumberFault: Sendable {
  /// What is wrong with it.
  enum Kind: Sendable, Hashable {
    /// Numbers before it are missing, from the first to the last of these.
    case gap(first: PrintedNumber, last: PrintedNumber)

    /// It stands where another number belongs, which it leaps or falls behind.
    case misplaced(expected: PrintedNumber)

    /// Another sibling has the same number; the expected one is told where it is clear.
    case duplicate(of: Int, expected: PrintedNumber?)

    /// It is counted or enclosed otherwise than the siblings; a label like theirs is told.
    case otherStyle(sibling: Int, expected: PrintedNumber)
  }

  /// The position of the unit.
  var unit: Int

  /// The position of the sibling before it.
  var previous: Int?

  /// What is wrong.
  var kind: Kind

  /// Where the label stands that is wrong, if it was not read as one.
  var words: Occurrence?
}
