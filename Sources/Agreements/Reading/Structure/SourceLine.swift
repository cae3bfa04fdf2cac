/// One line of a text, without the white space around it.
///
/// A line of a file can be split into several where a heading or a marker stands in its midst; those after the first
/// are *inner* lines.
struct SourceLine: Sendable {
  private var first: Int32
  private var last: Int32

  /// Whether an empty line stands before it.
  var followsBlank = false

  /// Whether it begins within a line of the file.
  var isInner = false

  /// The level of a Markdown heading, from 1; 0 for other lines.
  var headingLevel: UInt8 = 0

  /// Makes a line; texts are far shorter than 32 bits can count.
  init(start: Int, end: Int, isInner: Bool = false) {
    first = Int32(truncatingIfNeeded: start)
    last = Int32(truncatingIfNeeded: end)
    self.isInner = isInner
  }

  /// Where its first byte that is not white space stands.
  var start: Int {
    get { Int(first) }
    set { first = Int32(truncatingIfNeeded: newValue) }
  }

  /// Where its last such byte ends.
  var end: Int {
    get { Int(last) }
    set { last = Int32(truncatingIfNeeded: newValue) }
  }

  /// The number of bytes.
  var count: Int { end - start }

  /// The bytes.
  var range: Range<Int> { start..<end }
}
