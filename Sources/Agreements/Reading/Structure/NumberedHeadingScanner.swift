/// Finds the headings of agreements that have no articles.
///
/// They are numbered titles, as in "I. Scope" or "2. Areas of support", and titles that stand without a number above
/// numbered paragraphs.
struct NumberedHeadingScanner: Sendable {
  /// The text.
  let text: ByteText

  /// Its lines.
  let lines: [SourceLine]

  /// The scanner, for its judgement of lines.
  let scanner: HeadingScanner

  /// Adds such headings to those that were found by a keyword.
  func adding(to headings: [HeadingCandidate]) -> [HeadingCandidate] {
    let taken = Set(headings.map(\.line))
    var found: [HeadingCandidate] = []
    var last: [Marker.Style: PrintedNumber] = [:]
    var outermost: Marker.Style?
    for index in lines.indices where !taken.contains(index) && isTitleLine(index) {
      if let marker = marker(at: index) {
        guard let number = continuing(marker, last[marker.style], in: outermost) else { continue }
        if outermost == nil { outermost = marker.style }
        last[marker.style] = number
        found.append(heading(index, marker, number, isOutermost: marker.style == outermost))
      } else if index > 0, isUnnumberedTitle(index) {
        found.append(heading(index))
      }
    }
    return (headings + found).sorted { $0.line < $1.line }
  }

  /// The number of a heading, if it continues its count, opens one, or repeats the number before by mistake.
  private func continuing(_ marker: Marker, _ last: PrintedNumber?, in outermost: Marker.Style?)
    -> PrintedNumber?
  {
    if let last {
      if let next = marker.reading(where: { $0.follows(last) }) { return next }
      if let same = marker.reading(where: { $0 == last }) { return same }
    }
    return marker.reading(where: \.isFirst)
  }

  /// The marker of a numbered title; a number in digits counts only above text that is not numbered with it.
  private func marker(at index: Int) -> Marker? {
    let line = lines[index]
    let start = scanner.skippingDecoration(from: line.start, to: line.end)
    let reader = MarkerReader(text: text)
    guard
      let marker = reader.marker(at: start, to: line.end) ?? spacedRoman(at: start, to: line.end),
      marker.contentStart < line.end, text.isUppercase(at: marker.contentStart)
    else { return nil }
    switch marker.style.family {
    case .uppercase: return marker
    case .arabic: return marker.style.enclosure == .point ? marker : nil
    case .compound, .deepCompound, .lowercase, .repeated, .bullet: return nil
    }
  }

  /// "II       Scope": a Roman numeral set apart by white space alone.
  private func spacedRoman(at start: Int, to end: Int) -> Marker? {
    guard let found = PrintedNumber.reading(text, at: start, to: end),
      found.number.numeral == .uppercaseRoman
    else {
      return nil
    }
    let content = text.skippingSpaces(from: found.end, to: end)
    guard content > found.end else { return nil }
    return Marker(
      style: Marker.Style(enclosure: .none, family: .uppercase), number: found.number,
      label: start..<found.end,
      contentStart: content)
  }

  /// Whether a line is short, ends without a stop and holds no verb, and the next begins anew.
  private func isTitleLine(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.count <= 140, index + 1 < lines.count, !line.isInner else { return false }
    let last = text[line.end - 1]
    guard last != 0x2E, last != 0x3B, last != 0x3A, last != 0x2C else { return false }
    guard line.headingLevel > 0 || !scanner.holdsVerb(line.range) else { return false }
    let next = lines[index + 1]
    if text.isLowercase(at: next.start) { return false }
    return index == 0 || line.followsBlank || scanner.endsSentence(lines[index - 1])
      || isTitleLike(lines[index - 1])
  }

  private func isTitleLike(_ line: SourceLine) -> Bool {
    line.count <= 140 && !scanner.endsSentence(line) && text[line.end - 1] != 0x2C
  }

  /// Whether a title without a number stands above a numbered paragraph, or is set off in Markdown.
  private func isUnnumberedTitle(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.count <= 110, text.isUppercase(at: line.start) else { return false }
    let next = lines[index + 1]
    guard let marker = MarkerReader(text: text).marker(at: next.start, to: next.end) else {
      return false
    }
    return marker.style.family == .arabic && marker.style.enclosure == .point
      && (next.count > 140 || scanner.endsSentence(next) || index + 2 < lines.count)
  }

  private func heading(
    _ index: Int, _ marker: Marker, _ number: PrintedNumber, isOutermost: Bool
  ) -> HeadingCandidate {
    let line = lines[index]
    return HeadingCandidate(
      line: index, keyword: isOutermost ? .chapter : .section, number: number, label: marker.label,
      printedNumber: trimmed(marker.label), rest: marker.contentStart..<line.end,
      hasSeparator: true,
      isUppercase: false, evidence: 5)
  }

  private func heading(_ index: Int) -> HeadingCandidate {
    let line = lines[index]
    return HeadingCandidate(
      line: index, keyword: .section, label: line.start..<line.start,
      printedNumber: line.start..<line.start,
      rest: line.range, hasSeparator: false, isUppercase: false, evidence: 5)
  }

  private func trimmed(_ label: Range<Int>) -> Range<Int> {
    var end = label.upperBound
    while end > label.lowerBound, !(text[end - 1].isLetter || text[end - 1].isDigit) { end -= 1 }
    return label.lowerBound..<end
  }
}
