/// Keeps text from being read as Markdown.
///
/// Markdown looks at single Unicode scalars, so that a sign with a combining mark is still one.
enum MarkdownEscaping {
  private static let special: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~",
  ]

  /// The text with every sign that Markdown interprets inside a line escaped.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let opensEntity = previous == "&" && (scalar == "#" || scalar.properties.isAlphabetic)
      if opensEntity { escaped.insert("\\", at: escaped.index(before: escaped.endIndex)) }
      if special.contains(scalar) { escaped.append("\\") }
      escaped.append(scalar)
      previous = scalar
    }
    return String(escaped)
  }

  /// A row of a table.
  static func row(_ cells: [String]) -> String {
    "| " + cells.map(cell).joined(separator: " | ") + " |"
  }

  /// The text of a heading or of a table's cell, which must not break the line.
  static func cell(_ text: String) -> String {
    escaped(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The text of a block, each of its lines behind a margin and none the start of another block.
  static func block(_ text: String, margin: String = "") -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { opening(escaped(String($0.drop(while: \.isWhitespace)))) }
      .joined(separator: "\n" + margin)
  }

  /// A line with the sign escaped that would make it an item of a list, a rule or an underline.
  private static func opening(_ line: String) -> String {
    let bytes = line.utf8
    guard let first = bytes.first else { return line }
    if "-+=".utf8.contains(first) { return "\\" + line }
    let digits = bytes.prefix { ("0"..."9").contains(Unicode.Scalar($0)) }
    let rest = bytes[digits.endIndex...]
    guard !digits.isEmpty, let mark = rest.first, ".)".utf8.contains(mark),
      rest.dropFirst().first.map({ " \t".utf8.contains($0) }) ?? true
    else { return line }
    return line[..<digits.endIndex] + "\\" + line[digits.endIndex...]
  }
}
