import Agreements

/// Where the words of a clause stand in the text from which it was read.
///
/// A reader drops line breaks, page numbers and marks between words, and adds no words. So the words
/// are found again by taking the first place for each byte, from the start of the clause on. Within
/// what was dropped a byte may be found too early; behind it the places are right again.
struct SourcePlaces {
  /// The place of each byte of the words; shorter than the words if they are not found.
  private var places: [Int] = []

  /// Finds words.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - leading: Words of the clause that stand before them: its label and heading.
  ///   - text: The text.
  ///   - range: Where in the text the words stand.
  init(_ words: [UInt8], after leading: [UInt8], in text: [UInt8], _ range: Range<Int>) {
    var position = max(0, range.lowerBound)
    let end = min(range.upperBound, text.count)
    places.reserveCapacity(words.count)
    for byte in leading {
      guard Self.find(byte, in: text, from: &position, to: end) != nil else { return }
    }
    for byte in words {
      guard let place = Self.find(byte, in: text, from: &position, to: end) else { return }
      places.append(place)
    }
  }

  /// The place in the text of a range of the words, or `nil` if it is not known.
  func source(of range: TextRange) -> TextRange? {
    guard range.start < range.end, range.end <= places.count else { return nil }
    return TextRange(start: places[range.start], end: places[range.end - 1] + 1)
  }

  /// The next place of a byte; a space stands for white space, or for nothing where lines were joined.
  private static func find(
    _ byte: UInt8, in text: [UInt8], from position: inout Int, to end: Int
  ) -> Int? {
    if byte == UInt8(ascii: " ") {
      let place = position
      while position < end, Self.isSpace(text[position]) { position += 1 }
      return place
    }
    while position < end, text[position] != byte { position += 1 }
    guard position < end else { return nil }
    position += 1
    return position - 1
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

extension Document {
  /// Where the words of a clause's own prose stand in the text; `nil` without a text.
  func places(ofProse prose: [UInt8], of clause: Clause, at index: Int) -> SourcePlaces? {
    guard let text, let source = entries[index].source else { return nil }
    let leading = (clause.printedLabel ?? "") + (clause.heading?.canonicalText ?? "")
    return SourcePlaces(prose, after: Array(leading.utf8), in: text, source.start..<source.end)
  }

  /// Where the words of a clause's closing words stand in the text; `nil` without a text.
  func places(ofClosing words: [UInt8], of clause: Clause, at index: Int, in known: [ClauseID: Int])
    -> SourcePlaces?
  {
    guard let text, let source = entries[index].source else { return nil }
    let last = clause.children.last.flatMap { known[$0.id] }.flatMap { entries[$0].source }
    return SourcePlaces(words, after: [], in: text, (last?.end ?? source.start)..<source.end)
  }
}
