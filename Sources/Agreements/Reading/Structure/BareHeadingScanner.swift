/// Finds chapters whose heading is a number alone on a line, above the title of the chapter.
struct BareHeadingScanner: Sendable {
  /// The text.
  let text: ByteText

  /// Its lines.
  let lines: [SourceLine]

  /// Adds such headings to candidates that hold articles.
  ///
  /// A number counts as one only if it stands between empty lines or sentences, an article follows within four
  /// lines, and at least two of them count on from one.
  func adding(to candidates: [HeadingCandidate]) -> [HeadingCandidate] {
    let articleLines = Set(candidates.lazy.filter { $0.keyword == .article }.map(\.line))
    guard !articleLines.isEmpty else { return candidates }
    var bare: [HeadingCandidate] = []
    for index in lines.indices.dropLast(2) where lines[index].count <= 8 {
      guard let candidate = candidate(at: index, articleLines: articleLines) else { continue }
      let isNext = bare.last.map { previous in
        candidate.number.map { number in previous.number.map(number.follows) ?? false } ?? false
      }
      if isNext ?? (candidate.number?.isFirst ?? false) { bare.append(candidate) }
    }
    guard bare.count > 1 else { return candidates }
    return (candidates + bare).sorted { $0.line < $1.line }
  }

  private func candidate(at index: Int, articleLines: Set<Int>) -> HeadingCandidate? {
    let line = lines[index]
    guard line.followsBlank, (index + 1...index + 4).contains(where: articleLines.contains),
      let found = PrintedNumber.reading(text, at: line.start, to: line.end)
    else { return nil }
    let isRoman = found.number.numeral == .uppercaseRoman
    let isPadded = found.number.numeral == .arabic && text[line.start] == 0x30
    guard isRoman || isPadded,
      found.end == line.end || text[found.end] == 0x2E && found.end + 1 == line.end
    else {
      return nil
    }
    return HeadingCandidate(
      line: index, keyword: .chapter, number: found.number, label: line.start..<found.end,
      printedNumber: line.start..<found.end, rest: line.end..<line.end, hasSeparator: false,
      isUppercase: true,
      evidence: 6)
  }
}
