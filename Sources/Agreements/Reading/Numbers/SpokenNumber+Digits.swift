extension SpokenNumber {
  /// Reads a number in digits, with the ending of an ordinal and commas between thousands.
  static func inDigits(in bytes: [UInt8], at offset: Int) -> SpokenNumber? {
    // A number does not start within a word or another number.
    if offset > 0, isLetterOrDigit(bytes[offset - 1]) { return nil }
    var (value, index) = (0, offset)
    while index < bytes.count, let digit = digit(bytes[index]) {
      value = value * 10 + digit
      guard value <= limit else { return nil }
      index += 1
    }
    guard index > offset else { return nil }
    if index - offset <= 3 {
      while let group = thousands(in: bytes, at: index) {
        value = value * 1000 + group
        guard value <= limit else { return nil }
        index += 4
      }
    }
    let ending = ordinalEnding(in: bytes, at: index)
    let end = ending ?? index
    if ending == nil, end < bytes.count, isLetterOrDigit(bytes[end]) { return nil }
    return SpokenNumber(
      value: value, isOrdinal: ending != nil, isInDigits: true, range: offset..<end)
  }

  /// The three digits behind a comma.
  private static func thousands(in bytes: [UInt8], at index: Int) -> Int? {
    guard index + 3 < bytes.count, bytes[index] == UInt8(ascii: ",") else { return nil }
    var value = 0
    for next in index + 1...index + 3 {
      guard let digit = digit(bytes[next]) else { return nil }
      value = value * 10 + digit
    }
    return index + 4 < bytes.count && digit(bytes[index + 4]) != nil ? nil : value
  }

  /// The offset behind "st", "nd", "rd", "th", "er", "re", "e", "ème" or "º", in markup or not.
  private static func ordinalEnding(in bytes: [UInt8], at index: Int) -> Int? {
    var start = index
    if start < bytes.count, bytes[start] == UInt8(ascii: "<") {
      start += 1
      while start < bytes.count, start < index + 8, bytes[start] != UInt8(ascii: ">") { start += 1 }
      start += 1
    }
    var (end, key) = (start, FoldedWord())
    while end < bytes.count, end < start + 6, isLetter(bytes[end]) {
      if bytes[end] == 0xC3, end + 1 < bytes.count {
        key.append(FoldedWord.foldedLatin(bytes[end + 1]))
        end += 2
      } else {
        key.append(FoldedWord.folded(bytes[end]))
        end += 1
      }
    }
    if ordinalEndings.contains(key) { return end }
    let isSign =
      index + 1 < bytes.count && bytes[index] == 0xC2
      && (bytes[index + 1] == 0xBA || bytes[index + 1] == 0xB0 || bytes[index + 1] == 0xAA)
    return isSign ? index + 2 : nil
  }

  private static let ordinalEndings: Set<FoldedWord> = [
    "st", "nd", "rd", "th", "d", "er", "re", "e", "eme", "ieme",
  ]

  static func digit(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte) - 0x30 : nil
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3 && byte != 0xE2
      || byte >= 0x80 && byte <= 0xBF
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    digit(byte) != nil || byte < 0x80 && isLetter(byte)
  }
}
