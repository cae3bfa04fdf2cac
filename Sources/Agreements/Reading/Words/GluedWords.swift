/// Takes apart words that run together around a modal, as scanning leaves them: "Partyshallensure".
///
/// Only a word that is not known is taken apart, and only into words that are.
enum GluedWords {
  /// The shortest and the longest word that is looked at, in bytes.
  static var minimumCount: Int { 6 }
  private static let maximumCount = 48

  /// The most words that may run together before or behind the modal.
  private static let maximumParts = 4

  private static let shall = Array("shall".utf8)
  private static let will = Array("will".utf8)
  private static let must = Array("must".utf8)
  private static let may = Array("may".utf8)

  /// The words that run together in a range of letters; none if it is one word.
  static func parts(
    of range: Range<Int>, in bytes: [UInt8], _ vocabulary: Vocabulary
  ) -> [Range<Int>] {
    guard range.count >= minimumCount, range.count <= maximumCount else { return [] }
    var start = range.lowerBound
    while start + 3 <= range.upperBound {
      if let end = modalEnd(start, in: bytes, before: range.upperBound) {
        let (before, behind) = (range.lowerBound..<start, end..<range.upperBound)
        // Short modals are parts of many words, and need a word on both sides.
        let isSure = end - start > 4 || bytes[start] | 0x20 == 0x6D && end - start == 4
        if isSure ? before.count + behind.count > 0 : !before.isEmpty && !behind.isEmpty,
          let left = words(in: before, of: bytes, vocabulary),
          let right = words(in: behind, of: bytes, vocabulary)
        {
          return left + [start..<end] + right
        }
      }
      start += 1
    }
    return []
  }

  /// The offset behind the modal that begins at a letter.
  private static func modalEnd(_ start: Int, in bytes: [UInt8], before limit: Int) -> Int? {
    switch bytes[start] | 0x20 {
    case 0x73: return end(of: shall, at: start, in: bytes, before: limit)
    case 0x77: return end(of: will, at: start, in: bytes, before: limit)
    case 0x6D:
      return end(of: must, at: start, in: bytes, before: limit)
        ?? end(of: may, at: start, in: bytes, before: limit)
    default: return nil
    }
  }

  private static func end(
    of modal: [UInt8], at start: Int, in bytes: [UInt8], before limit: Int
  ) -> Int? {
    var position = start
    for letter in modal {
      guard position < limit, bytes[position] | 0x20 == letter else { return nil }
      position += 1
    }
    return position
  }

  /// The known words that fill a range, the longest first; `nil` if none do.
  private static func words(
    in range: Range<Int>, of bytes: [UInt8], _ vocabulary: Vocabulary
  ) -> [Range<Int>]? {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      guard words.count < maximumParts else { return nil }
      var end = range.upperBound
      while end > start + 1, vocabulary.entry(FoldedWord(bytes[start..<end])) == nil { end -= 1 }
      guard end > start + 1 else { return nil }
      words.append(start..<end)
      start = end
    }
    return words
  }
}
