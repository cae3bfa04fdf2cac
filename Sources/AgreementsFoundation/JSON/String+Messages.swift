extension String {
  /// The text in quotes, shortened and with everything escaped that is not plainly visible.
  var quoted: String { "\"\(shortened.escaped(for: "\""))\"" }

  /// The text in one line of bounded length, since it may quote a hostile text.
  var oneLine: String {
    let scalars = unicodeScalars.prefix(400)
    let isWhole = scalars.endIndex == endIndex
    return String(scalars).escaped(for: "\\") + (isWhole ? "" : "…")
  }

  /// The text in one line, without the capital and the full stop of a sentence.
  var asPhrase: String {
    var phrase = oneLine
    if phrase.hasSuffix(".") { phrase.removeLast() }
    guard let first = phrase.first, phrase.dropFirst().first?.isUppercase == false else {
      return phrase
    }
    return first.lowercased() + phrase.dropFirst()
  }
}
