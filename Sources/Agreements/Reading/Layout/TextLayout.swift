/// What a text had besides the words of its clauses: line breaks, white space, marks, page numbers.
///
/// Together with the words of the tree it gives the text again, byte for byte: see ``AgreementReading/text``.
public struct TextLayout: Sendable, Hashable, Codable {
  /// One difference between the words of the tree, one after the other, and the text.
  struct Edit: Sendable, Hashable, Codable {
    /// How many bytes of the words are kept before it.
    var kept: Int32

    /// How many bytes of the words are left out; they part words that stood on two lines.
    var dropped: Int32

    /// How many bytes are put in.
    var inserted: Int32
  }

  /// The differences, in their order.
  private(set) var edits: [Edit] = []

  /// The bytes that are put in, one after the other.
  private(set) var insertions: [UInt8] = []

  /// Bytes of the words that are kept since the last difference.
  private var kept = 0

  init() {}

  /// Keeps bytes of the words.
  mutating func keep(_ count: Int) {
    kept += count
  }

  /// Replaces bytes of the words.
  mutating func replace<Bytes: Collection<UInt8>>(_ dropped: Int, with bytes: Bytes) {
    guard dropped > 0 || !bytes.isEmpty else { return }
    insertions.append(contentsOf: bytes)
    if kept == 0, let last = edits.indices.last {
      edits[last].dropped += Int32(truncatingIfNeeded: dropped)
      edits[last].inserted += Int32(truncatingIfNeeded: bytes.count)
    } else {
      edits.append(
        Edit(
          kept: Int32(truncatingIfNeeded: kept), dropped: Int32(truncatingIfNeeded: dropped),
          inserted: Int32(truncatingIfNeeded: bytes.count)))
    }
    kept = 0
  }

  /// The text, from the words of the tree.
  ///
  /// Words that were changed since they were read give a text that is changed or cut at the same place.
  func text(of words: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(words.count + insertions.count)
    var position = 0
    var insertion = 0
    for edit in edits {
      let end = min(position + Int(max(0, edit.kept)), words.count)
      text.append(contentsOf: words[position..<end])
      position = min(end + Int(max(0, edit.dropped)), words.count)
      let insertionEnd = min(insertion + Int(max(0, edit.inserted)), insertions.count)
      text.append(contentsOf: insertions[insertion..<insertionEnd])
      insertion = insertionEnd
    }
    text.append(contentsOf: words[position...])
    return text
  }
}
