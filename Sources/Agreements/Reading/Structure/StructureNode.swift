/// One clause of a text, by where its parts stand in it.
struct StructureNode: Sendable {
  /// The kind of clause.
  var kind: Clause.Kind

  /// The index of the clause that holds it, or -1 at the top.
  var parent: Int32

  /// How deep it stands; 1 at the top.
  var depth: Int32

  /// The label as printed, with keyword and enclosure; empty when there is none.
  var label: Range<Int>

  /// The number within the label, as printed; empty when there is none.
  var printedNumber: Range<Int>

  /// The number.
  var number: PrintedNumber?

  /// The pieces of the heading, by index.
  var heading: Range<Int32> = 0..<0

  /// The pieces of the text before what it holds, by index.
  var prose: Range<Int32> = 0..<0

  /// The pieces of the words after what it holds, by index.
  var closing: Range<Int32> = 0..<0

  /// Where its first byte stands.
  var start: Int
}
