extension StructureBuilder {
  /// Where a line without a marker stands beside the points without markers before it.
  enum PlainPlace {
    /// It is a point of the list that a block introduces.
    case point(of: Int)

    /// It goes on with the sentence of that block, behind the points.
    case closing(of: Int)

    /// It stands outside all lists.
    case outside
  }

  /// Where a line stands beside the points without markers that a block introduces with a colon.
  ///
  /// Where the points are indented, the list ends with the first line that stands as far out as the words before it.
  /// Where they are not, it ends with the first point that ends with a full stop after others that end with a
  /// semicolon.
  mutating func plainPlace(of line: SourceLine) -> PlainPlace {
    guard let previous, let lastBlock else { return .outside }
    let last = text[previous.end - 1]
    if last == 0x3A, isInside(lastBlock), structure.nodes[lastBlock].closing.isEmpty,
      structure.nodes[lastBlock].depth < Self.deepestLevel
    {
      plainLists.append(
        PlainList(node: lastBlock, indents: (indent(of: previous), indent(of: line))))
      return .point(of: lastBlock)
    }
    while var list = plainLists.last {
      if last == 0x3B { list.usesSemicolons = true }
      if belongs(line, to: list, after: last) {
        plainLists[plainLists.count - 1] = list
        return .point(of: list.node)
      }
      guard max(list.indents.before, list.indents.points) > 0 else { return .outside }
      plainLists.removeLast()
      if last != 0x2E, text.isLowercase(at: line.start), !isPoint(line, of: plainLists.last) {
        return .closing(of: list.node)
      }
    }
    return .outside
  }

  /// Whether a line is indented as far as the points of a list are.
  private func isPoint(_ line: SourceLine, of list: PlainList?) -> Bool {
    guard let list else { return false }
    return indent(of: line) >= list.indents.points
  }

  private func belongs(_ line: SourceLine, to list: PlainList, after last: UInt8) -> Bool {
    let (before, points) = list.indents
    let own = indent(of: line)
    guard points > before else {
      return own >= points && (last != 0x2E || !list.usesSemicolons)
    }
    // The first line below a heading has often lost its indent, so that the points alone tell.
    return own >= points || before > 0 && own > before
  }

  /// The widest indent that is told from a wider one.
  private static let widestIndent = 80

  /// How far a line is indented; 0 for one that begins within a line of the file.
  private func indent(of line: SourceLine) -> Int {
    var start = line.start
    while start > 0, line.start - start < Self.widestIndent, text[start - 1] == 0x20 { start -= 1 }
    guard start > 0 else { return line.start }
    let before = text[start - 1]
    return before == 0x0A || before == 0x0D ? line.start - start : 0
  }

  /// Whether a line in lowercase after an empty one is the next point of a list and does not go on with the last: the
  /// line before ends with "; or", or with a comma where the line is indented as the points are.
  func isNextPoint(_ line: SourceLine, after previous: SourceLine) -> Bool {
    var end = previous.end
    if endsWithJoiningWord(previous) {
      while end > previous.start, text[end - 1].isLetter { end -= 1 }
      end = text.trimmingSpaces(from: previous.start, to: end)
      if text[end - 1] == 0x3B { return true }
    }
    guard text[end - 1] == 0x2C, let list = plainLists.last else { return false }
    return list.indents.points > list.indents.before && indent(of: line) == list.indents.points
  }

  /// Whether a line holds nothing but the number that the words before it ask for, as "76." does after "of Article".
  func goesOnWithNumber(_ line: SourceLine) -> Bool {
    guard line.count <= 6, text[line.start].isDigit, let previous, open != nil,
      text[previous.end - 1] | 0x20 >= 0x61
    else { return false }
    var digits = line.start
    while digits < line.end, text[digits].isDigit { digits += 1 }
    let rest = digits..<line.end
    guard rest.isEmpty || rest.count == 1 && [0x2E, 0x2C, 0x3B].contains(text[digits]) else {
      return false
    }
    var start = previous.end
    while start > previous.start, text[start - 1].isLetter || text[start - 1] >= 0x80,
      previous.end - start < 14
    {
      start -= 1
    }
    let (word, _) = FoldedWord.reading(text, at: start, to: previous.end)
    guard Self.numberedUnits.contains(word), text.spaceLength(at: start - 1) > 0 else {
      return false
    }
    // "… of this Article" may have lost the full stop before a paragraph 2.
    let end = text.trimmingSpaces(from: previous.start, to: start)
    return text[end - 1] != 0x73 && text[end - 1] != 0x74
      && HeadingScanner.holdsConnective(text, endingAt: end, from: previous.start)
  }

  private static let numberedUnits = WordSet([
    "article", "articles", "paragraph", "paragraphs", "chapter", "chapters", "section", "annex",
    "articulo", "articulos", "parrafo", "parrafos", "capitulo", "capitulos", "seccion", "anexo",
    "paragraphe", "paragraphes", "chapitre", "annexe",
  ])
}
