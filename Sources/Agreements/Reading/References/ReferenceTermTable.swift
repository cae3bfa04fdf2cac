/// The terms of references by their words.
///
/// A lookup costs one multiplication and one or two comparisons of integers; it is made for most
/// words of a reference and many words of a text.
struct ReferenceTermTable: Sendable {
  // For each value of the highest bits of a mixed key the place of its term; 0 for none. Words with
  // the same bits follow each other.
  private var slots = [UInt16](repeating: 0, count: 1 << Self.bits)
  private var keys = [ReferenceWordKey()]
  private var terms = [ReferenceTerm()]

  /// Four times as many bits as the words of the vocabulary need, so that most slots are empty.
  private static let bits: UInt64 = 12

  /// The most words of a table; more are left out.
  private static let capacity = 1 << (bits - 1)

  /// Makes a table without words.
  init() {}

  /// The place of the first slot for a key.
  private static func slot(of key: ReferenceWordKey) -> Int {
    Int(truncatingIfNeeded: key.mixed &>> (64 - bits))
  }

  /// The term of a word, which says nothing if the word is not in the table.
  subscript(key: ReferenceWordKey) -> ReferenceTerm {
    var slot = Self.slot(of: key)
    while true {
      let place = Int(slots[slot])
      if place == 0 || keys[place] == key { return terms[place] }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// The letters of the words that have a meaning of their own, the first lowest; see ``ReferenceWordKey/beginning``.
  var beginnings: [UInt64] {
    zip(keys, terms).filter { $0.1.meaning != nil }.map { $0.0.beginning }
  }

  /// Changes the terms of the words of a text, which are parted by spaces and line breaks.
  mutating func add(_ text: String, _ change: (inout ReferenceTerm) -> Void) {
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let place = place(for: ReferenceWordKey(word))
      if place > 0 { change(&terms[place]) }
    }
  }

  /// The place of the term of a word, which is made if need be; 0 if the table is full.
  private mutating func place(for key: ReferenceWordKey) -> Int {
    var slot = Self.slot(of: key)
    while slots[slot] != 0 {
      if keys[Int(slots[slot])] == key { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard keys.count < Self.capacity else { return 0 }
    slots[slot] = UInt16(keys.count)
    keys.append(key)
    terms.append(ReferenceTerm())
    return keys.count - 1
  }
}
