extension StructureBuilder {
  /// Whether a line holds a number alone that belongs to the sentence around it: "not exceed / 5 / per cent".
  func standsInSentence(_ line: SourceLine) -> Bool {
    line.count <= 4 && open != nil && !numbersInSentences.isEmpty
      && numbersInSentences.contains(line.start)
  }

  /// Where the lines begin that hold a number alone in the midst of a sentence, and not the number of a page.
  ///
  /// The numbers of pages count on from one to the next, or stand between empty lines.
  static func numbersInSentences(
    _ lines: [SourceLine], _ text: ByteText, _ scanner: HeadingScanner
  ) -> Set<Int> {
    var found: [(index: Int, value: Int)] = []
    for (index, line) in lines.enumerated() where line.count <= 4 && text[line.start].isDigit {
      var value = 0
      var position = line.start
      while position < line.end, text[position].isDigit {
        value = value * 10 + Int(text[position] - 0x30)
        position += 1
      }
      if position == line.end { found.append((index, value)) }
    }
    var starts: Set<Int> = []
    for (place, number) in found.enumerated() {
      let countsOn =
        place > 0 && found[place - 1].value + 1 == number.value
        || place + 1 < found.count && number.value + 1 == found[place + 1].value
      guard !countsOn, number.index > 0, number.index + 1 < lines.count else { continue }
      let (before, line, after) = (
        lines[number.index - 1], lines[number.index], lines[number.index + 1]
      )
      guard !line.followsBlank, !after.followsBlank, text.isLowercase(at: after.start),
        text[before.end - 1].isLetter, !scanner.endsSentence(before)
      else { continue }
      starts.insert(line.start)
    }
    return starts
  }

  /// The words above a table of contents.
  private static let contents = WordSet([
    "CONTENTS", "INDEX", "SOMMAIRE", "INDICE", "CONTENIDO", "TABLE", "TABLA",
  ])

  /// Whether a line before the preamble is of a table of contents, or the words above one.
  func standsInContents(_ line: SourceLine) -> Bool {
    if scanner.isContentsLine(line) { return true }
    guard line.count <= 40 else { return false }
    let (word, _) = FoldedWord.reading(text, at: line.start, to: line.end)
    return Self.contents.contains(word) && currentLine + 1 < lines.count
      && scanner.isContentsLine(lines[currentLine + 1])
  }
}
