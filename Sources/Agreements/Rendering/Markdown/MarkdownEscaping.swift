/// Keeps text from being read as Markdown.
enum MarkdownEscaping {
  private static let special: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "#", "|"]

  /// The text with every sign that Markdown interprets inside a line escaped.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if special.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// A label that opens a line, with the sign that would make it an item of a list escaped.
  static func leading(_ label: String) -> String {
    guard let last = label.last, last == "." || last == ")" else { return label }
    return "\(label.dropLast())\\\(last)"
  }

  /// The text of a table's cell, which must not break the line.
  static func cell(_ text: String) -> String {
    escaped(text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
