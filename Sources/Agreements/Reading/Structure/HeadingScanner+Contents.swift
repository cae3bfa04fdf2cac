extension HeadingScanner {
  /// The fewest dots that lead to the number of a page.
  private static let fewestDots = 3

  /// Whether a line is of a table of contents: dots lead to the number of a page.
  func isContentsLine(_ line: SourceLine) -> Bool {
    var position = line.end
    while position > line.start, text[position - 1].isDigit, line.end - position < 4 {
      position -= 1
    }
    guard position < line.end else { return false }
    var dots = 0
    while position > line.start {
      if text[position - 1] == 0x2E {
        dots += 1
      } else if text[position - 1] != 0x20, text[position - 1] != 0x09 {
        break
      }
      position -= 1
    }
    return dots >= Self.fewestDots && position > line.start
  }
}
