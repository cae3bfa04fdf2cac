/// The clauses of a text in document order, with the pieces of text that belong to each.
struct DocumentStructure: Sendable {
  /// The text.
  var text: ByteText

  /// The clauses; each stands after the one that holds it.
  var nodes: [StructureNode] = []

  /// Ranges of the text that hold the words of the clauses, in the order in which they stand there.
  private(set) var pieces: [Range<Int32>] = []

  /// The pieces of the title.
  var title: Range<Int32> = 0..<0

  /// Ranges with words that belong to no clause, such as page numbers, with the reason.
  var skipped: [SkippedRange] = []

  /// The kind and the printed number of every line that looks like a heading, whether or not it was read as one.
  var headingLike: [HeadingLike] = []

  /// A line that looks like a heading.
  struct HeadingLike: Sendable {
    /// The kind of clause it would open.
    var kind: Clause.Kind

    /// The number, as printed; empty when there is none.
    var printedNumber: Range<Int>
  }

  /// What the reading was unsure of.
  var remarks: [StructureRemark] = []

  /// Adds a clause.
  ///
  /// - Returns: its index.
  @discardableResult
  mutating func addNode(
    _ kind: Clause.Kind, in parent: Int, label: Range<Int>, printedNumber: Range<Int>,
    number: PrintedNumber?
  ) -> Int {
    let depth = parent < 0 ? 1 : nodes[parent].depth + 1
    nodes.append(
      StructureNode(
        kind: kind, parent: Int32(truncatingIfNeeded: parent), depth: depth, label: label,
        printedNumber: printedNumber, number: number))
    return nodes.count - 1
  }

  /// The range of the text that is a piece.
  @inline(__always)
  func piece(_ index: Int32) -> Range<Int> {
    let piece = pieces[Int(index)]
    return Int(piece.lowerBound)..<Int(piece.upperBound)
  }

  /// Makes room for as many clauses and pieces as a text of some lines is likely to have.
  mutating func reserveCapacity(lines: Int) {
    nodes.reserveCapacity(lines / 2)
    pieces.reserveCapacity(lines)
  }

  /// Lets the pieces go, once the words of the clauses are put together and their places are found.
  mutating func forgetPieces() {
    pieces = []
  }

  /// Adds a range of text to one part of a clause.
  mutating func append(_ range: Range<Int>, to part: StructurePart, of node: Int) {
    guard !range.isEmpty, nodes.indices.contains(node) else { return }
    let index = Int32(truncatingIfNeeded: pieces.count)
    pieces.append(
      Int32(truncatingIfNeeded: range.lowerBound)..<Int32(truncatingIfNeeded: range.upperBound))
    func extended(_ own: Range<Int32>) -> Range<Int32> {
      (own.isEmpty ? index : own.lowerBound)..<index + 1
    }
    switch part {
    case .heading: nodes[node].heading = extended(nodes[node].heading)
    case .prose: nodes[node].prose = extended(nodes[node].prose)
    case .closing: nodes[node].closing = extended(nodes[node].closing)
    }
  }

  /// Adds a range of text to the title.
  mutating func appendToTitle(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let index = Int32(truncatingIfNeeded: pieces.count)
    pieces.append(
      Int32(truncatingIfNeeded: range.lowerBound)..<Int32(truncatingIfNeeded: range.upperBound))
    title = (title.isEmpty ? index : title.lowerBound)..<index + 1
  }
}

/// The part of a clause a piece of text belongs to.
enum StructurePart: UInt8, Sendable {
  /// The heading, after the label.
  case heading

  /// The text, before what the clause holds.
  case prose

  /// The words after what the clause holds.
  case closing
}
