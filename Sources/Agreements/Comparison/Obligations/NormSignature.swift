/// What a norm is about, in short, so that norms can be found again: the words of its act, whoever bears it.
struct NormSignature: Sendable {
  /// The words of the matter, in the order of the text, each as a number that differs between words.
  let keys: [UInt64]

  /// The same numbers in ascending order, for comparison as a collection.
  let sorted: [UInt64]

  /// Who bears it, and what sort of norm it is; norms that share these go together first.
  let holders: Bearer.Holders
  let modality: Modality

  /// A number that differs between most sequences of words.
  let fingerprint: UInt64

  init(_ words: [ComparedWord], _ bearer: Bearer, _ modality: Modality) {
    let leftOut = Self.leftOut
    var keys: [UInt64] = []
    keys.reserveCapacity(words.count)
    var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in words where !leftOut.contains(word.key) && word.key.letter(at: 0) != 0x40 {
      // The letters tell most words apart, and the length those of which not all letters are known.
      let key = word.key.fingerprint &+ UInt64(max(0, word.key.count - FoldedWord.letterLimit))
      keys.append(key)
      fingerprint = (fingerprint ^ key ^ UInt64(word.key.count)) &* 0x100_0000_01B3
      fingerprint ^= fingerprint >> 29
    }
    self.keys = keys
    self.fingerprint = fingerprint
    keys.sort()
    sorted = keys
    holders = bearer.holders
    self.modality = modality
  }

  /// The words that say little of what a norm is about.
  private static let leftOut = NormWords.modal.union(
    NormWords.light, NormWords.adjunct, NormWords.parties, NormWords.universal,
    NormWordSet("either neither no contracting two other not and or this these"))

  /// How alike two norms are, from 0 to 1000; the bearer counts only between equals.
  func similarity(to other: NormSignature) -> Int {
    guard !sorted.isEmpty || !other.sorted.isEmpty else { return 1000 }
    var (i, j, common) = (0, 0, 0)
    while i < sorted.count, j < other.sorted.count {
      let (left, right) = (sorted[i], other.sorted[j])
      if left == right {
        common += 1
        i += 1
        j += 1
      } else if left < right {
        i += 1
      } else {
        j += 1
      }
    }
    return common * 2000 / (sorted.count + other.sorted.count)
  }
}
