/// Finds where words of the tree stand in the text from which they were read.
struct SourceMap: Sendable {
  /// The place in the words at which each stretch that is kept begins.
  private var words: [Int32] = [0]

  /// The place in the text at which it begins.
  private var text: [Int32] = [0]

  /// Makes the map of a layout.
  init(_ layout: TextLayout) {
    words.reserveCapacity(layout.edits.count + 1)
    text.reserveCapacity(layout.edits.count + 1)
    var word: Int32 = 0
    var place: Int32 = 0
    for edit in layout.edits {
      word &+= edit.kept &+ edit.dropped
      place &+= edit.kept &+ edit.inserted
      words.append(word)
      text.append(place)
    }
  }

  /// The place in the text of a place in the words.
  ///
  /// - Complexity: O(log *n*) in the number of differences between words and text.
  func source(of position: Int) -> Int {
    let low = words.indices.partitioningIndex { Int(words[$0]) > position }
    let stretch = max(0, low - 1)
    return Int(text[stretch]) + position - Int(words[stretch])
  }

  /// The range in the text of a range in the words.
  func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, source(of: range.upperBound - 1) + 1)
  }
}
