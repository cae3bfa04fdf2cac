/// One clause of a text, by where its parts stand in it.
struct StructureNode: Sendable {
  /// The kind of clause.
  var kind: Clause.Kind

  /// The index of the clause that holds it, or -1 at the top.
  var parent: Int32

  /// How deep it stands; 1 at the top.
  var depth: Int32

  /// What references and the tree of clauses need to know of a number.
  struct Number: Sendable {
    /// The numerals of the last component.
    var numeral: Numeral

    /// How what was inserted after the number is counted; `nil` for nothing.
    var insertion: Insertion.Kind?

    /// The last component.
    var last: Int32
  }

  private let labelStart: Int32
  private let labelEnd: Int32
  private let numberStart: Int32
  private let numberEnd: Int32

  /// What is kept of the number; `nil` when there is none.
  let number: Number?

  /// The pieces of the heading, by index.
  var heading: Range<Int32> = 0..<0

  /// The pieces of the text before what it holds, by index.
  var prose: Range<Int32> = 0..<0

  /// The pieces of the words after what it holds, by index.
  var closing: Range<Int32> = 0..<0

  /// Makes a node, with nothing in it but a label.
  init(
    kind: Clause.Kind, parent: Int32, depth: Int32, label: Range<Int>, printedNumber: Range<Int>,
    number: PrintedNumber?
  ) {
    self.kind = kind
    self.parent = parent
    self.depth = depth
    self.number = number.map { number in
      Number(
        numeral: number.numeral, insertion: number.insertion?.kind,
        last: Int32(truncatingIfNeeded: number.components.last))
    }
    labelStart = Int32(truncatingIfNeeded: label.lowerBound)
    labelEnd = Int32(truncatingIfNeeded: label.upperBound)
    numberStart = Int32(truncatingIfNeeded: printedNumber.lowerBound)
    numberEnd = Int32(truncatingIfNeeded: printedNumber.upperBound)
  }

  /// Where its first byte stands.
  var start: Int { Int(labelStart) }

  /// The label as printed, with keyword and enclosure; empty when there is none.
  var label: Range<Int> { Int(labelStart)..<Int(labelEnd) }

  /// The number within the label, as printed; empty when there is none.
  var printedNumber: Range<Int> { Int(numberStart)..<Int(numberEnd) }
}
