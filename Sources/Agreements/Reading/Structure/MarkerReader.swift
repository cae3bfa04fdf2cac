/// Reads the marker at the start of a line.
struct MarkerReader: Sendable {
  /// The text.
  let text: ByteText

  /// The marker at a position that starts a line, if one stands there.
  func marker(at start: Int, to end: Int) -> Marker? {
    guard let marker = bullet(at: start, to: end) else {
      return numbered(at: start, from: start, to: end)
    }
    // "- (a) …" and "- a. …" in Markdown: the dash only introduces the number.
    if marker.contentStart < end,
      let inner = numbered(at: marker.contentStart, from: start, to: end)
    {
      return inner
    }
    return marker
  }

  private func bullet(at start: Int, to end: Int) -> Marker? {
    guard let (length, enclosure) = bulletSign(at: start) else { return nil }
    let contentStart = text.skippingSpaces(from: start + length, to: end)
    return Marker(
      style: Marker.Style(enclosure: enclosure, family: .bullet), number: PrintedNumber(1),
      label: start..<start + length, contentStart: contentStart)
  }

  /// The length of a dash or bullet, and the enclosure that tells its kind from others: dashes, round bullets,
  /// the letter "o" in their place, and all others.
  private func bulletSign(at start: Int) -> (length: Int, enclosure: Marker.Enclosure)? {
    switch text[start] {
    case 0x2D, 0x2A:
      // A dash or an asterisk marks a point when white space follows.
      return text.spaceLength(at: start + 1) > 0 ? (1, .none) : nil
    case 0x6F:
      let next = text.skippingSpaces(from: start + 1, to: min(text.count, start + 8))
      return next > start + 1 && text.isLetter(at: next) ? (1, .closing) : nil
    case 0xE2 where text[start + 1] == 0x80 && (0x93...0x95).contains(text[start + 2]):
      return (3, .none)
    case 0xE2 where text[start + 1] == 0x80 && (0xA2...0xA3).contains(text[start + 2]):
      return (3, .point)
    case 0xE2 where text[start + 1] == 0x96 || text[start + 1] == 0x97:
      return (3, .parentheses)
    case 0xC2 where text[start + 1] == 0xB7:
      return (2, .point)
    default:
      return nil
    }
  }

  private func numbered(at position: Int, from labelStart: Int, to end: Int) -> Marker? {
    let opens = text[position] == 0x28
    let numberStart =
      opens ? text.skippingSpaces(from: position + 1, to: min(end, position + 3)) : position
    guard numberStart < end, let number = number(at: numberStart, to: end) else { return nil }
    let closing = text.skippingSpaces(from: number.end, to: min(end, number.end + 2))
    if opens {
      guard text[closing] == 0x29 else { return nil }
      return marker(number, .parentheses, labelStart..<closing + 1, end)
    }
    switch text[closing] {
    case 0x29:
      return marker(number, .closing, labelStart..<closing + 1, end)
    case 0x2E:
      return pointed(number, labelStart..<closing + 1, end)
    case 0x5C where text[closing + 1] == 0x2E:
      return pointed(number, labelStart..<closing + 2, end)
    default:
      return bare(number, labelStart, end)
    }
  }

  /// "1." or "a.": what follows must be able to begin a sentence or a point.
  private func pointed(_ number: PrintedNumber.Found, _ label: Range<Int>, _ end: Int) -> Marker? {
    var label = label
    // "2.-If": the dash belongs to the marker.
    if text[label.upperBound] == 0x2D, !text[label.upperBound + 1].isDigit {
      label = label.lowerBound..<label.upperBound + 1
    }
    let next = label.upperBound
    guard next < end else { return marker(number, .point, label, end) }
    let isApart = text.spaceLength(at: next) > 0
    if number.number.numeral == .arabic {
      return isApart || !text[next].isDigit ? marker(number, .point, label, end) : nil
    }
    // Letters may be initials or abbreviations: "e.g.", "U.S. forces".
    let isGlued =
      text.isUppercase(at: next) || text[next] == 0x22 || text[next] == 0xE2 || text[next] == 0xC2
    guard isApart || (number.number.numeral == .lowercaseLetter && isGlued) else { return nil }
    return marker(number, .point, label, end)
  }

  /// "1 For": digits alone, apart from a capital or a quotation mark.
  private func bare(_ number: PrintedNumber.Found, _ labelStart: Int, _ end: Int) -> Marker? {
    guard number.number.numeral == .arabic, number.number.components.last > 0 else { return nil }
    if number.end == end { return marker(number, .none, labelStart..<number.end, end) }
    let next = text.skippingSpaces(from: number.end, to: end)
    guard next > number.end, next < end else { return nil }
    let isTitle =
      text.isUppercase(at: next) || text[next] == 0x28 || text[next] == 0x22 || text[next] == 0xE2
    return isTitle ? marker(number, .none, labelStart..<number.end, end) : nil
  }

  private func marker(
    _ found: PrintedNumber.Found, _ enclosure: Marker.Enclosure, _ label: Range<Int>, _ end: Int
  ) -> Marker {
    let family: Marker.Family =
      switch found.number.numeral {
      case .arabic, .word:
        found.number.components.count == 1
          ? .arabic : found.number.components.count == 2 ? .compound : .deepCompound
      case .lowercaseRoman, .lowercaseLetter: .lowercase
      case .uppercaseRoman, .uppercaseLetter: .uppercase
      case .lowercaseRepeatedLetter, .uppercaseRepeatedLetter: .repeated
      }
    return Marker(
      style: Marker.Style(enclosure: enclosure, family: family), number: found.number,
      alternative: found.alternative, label: label,
      contentStart: text.skippingSpaces(from: label.upperBound, to: end))
  }

  /// The number of a marker: digits with components, a Roman numeral, one letter, or one letter repeated.
  private func number(at start: Int, to end: Int) -> PrintedNumber.Found? {
    let byte = text[start]
    if byte.isDigit { return PrintedNumber.reading(text, at: start, to: end) }
    guard byte.isLetter else { return nil }
    var wordEnd = start
    while wordEnd < end, text[wordEnd].isLetter, wordEnd - start < 8 { wordEnd += 1 }
    guard !text.isLetter(at: wordEnd), !text[wordEnd].isDigit else { return nil }
    let length = wordEnd - start
    if length > 1, (start..<wordEnd).allSatisfy({ text[$0] == byte }), length <= 3,
      PrintedNumber.romanNumber(text, start..<wordEnd) == nil
    {
      let isLower = byte & 0x20 != 0
      let number = (length - 1) * 26 + Int(byte & 0xDF) - 0x40
      return PrintedNumber.Found(
        number: PrintedNumber(
          number, isLower ? .lowercaseRepeatedLetter : .uppercaseRepeatedLetter), end: wordEnd)
    }
    return PrintedNumber.romanOrLetter(text, start..<wordEnd, letterCount: length)
  }
}
