/// One line of a text, without the white space around it.
///
/// A line of a file can be split into several where a heading or a marker stands in its midst; those after the first
/// are *inner* lines.
struct SourceLine: Sendable {
  /// Where its first byte that is not white space stands.
  var start: Int

  /// Where its last such byte ends.
  var end: Int

  /// Whether an empty line stands before it.
  var followsBlank = false

  /// Whether it begins within a line of the file.
  var isInner = false

  /// The level of a Markdown heading, from 1; 0 for other lines.
  var headingLevel: UInt8 = 0

  /// The number of bytes.
  var count: Int { end - start }

  /// The bytes.
  var range: Range<Int> { start..<end }
}
