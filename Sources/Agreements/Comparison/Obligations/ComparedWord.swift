/// A word of a norm as it is compared: without case, hyphens, articles or the choice between spellings.
///
/// A reference, the name of a party and the names of both parties side by side are one word each.
struct ComparedWord: Sendable {
  /// The word as it is compared.
  let key: FoldedWord

  /// The index of its clause in the draft; -1 if it stands in no clause.
  let clause: Int

  /// Where it stands in the words of its clause, in UTF-8 code units.
  let range: Range<Int>

  /// How it is joined to the word before.
  var joint: Joint

  /// Whether it is written with a capital.
  let isCapitalized: Bool

  /// What joins a word to the one before it.
  enum Joint: Sendable {
    case none, comma, and, or, andOr
  }
}

extension ComparedWord.Joint {
  /// Whether what stands on both sides can be items of a list.
  var separatesItems: Bool { self != .none }
}

extension ComparedWord {
  /// Whether it is a number.
  var isNumber: Bool { number != nil }

  /// The value of a whole number of up to nine digits; thousands are set apart by commas.
  var number: Int? {
    guard key.count > 0, key.count < 10 else { return nil }
    var value = 0
    for letter in key.letters {
      guard letter.isDigit else { return nil }
      value = value * 10 + Int(letter - 0x30)
    }
    return value
  }
}
