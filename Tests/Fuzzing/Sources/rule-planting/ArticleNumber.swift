/// The number of an article, a paragraph or a point, as far as the planter counts with it.
struct ArticleNumber {
  /// What stands before the number that counts, such as "5." in "5.6".
  var prefix: String

  /// The number that counts.
  var value: Int

  /// In what it is written.
  var style: Style

  enum Style: CaseIterable {
    case arabic, upperRoman, lowerRoman, lowerLetter, upperLetter
  }

  /// Whether it is a Roman number in capitals.
  var isRoman: Bool { style == .upperRoman }

  /// Reads a number of Arabic or capital Roman digits, perhaps behind that of a chapter.
  init?(_ number: String) {
    let parts = number.split(separator: ".")
    if parts.count == 2, number.utf8.count == parts[0].utf8.count + parts[1].utf8.count + 1,
      let value = Int(parts[1]), Int(parts[0]) != nil, parts[1].first != "0"
    {
      prefix = "\(parts[0])."
      self.value = value
      style = .arabic
      return
    }
    prefix = ""
    if number.utf8.allSatisfy(\.isDecimalDigit), number.first != "0", let value = Int(number) {
      self.value = value
      style = .arabic
    } else if let value = Self.romans.firstIndex(of: number) {
      self.value = value + 1
      style = .upperRoman
    } else {
      return nil
    }
  }

  init(_ value: Int, _ style: Style, prefix: String = "") {
    self.prefix = prefix
    self.value = value
    self.style = style
  }

  /// How the number is written; `nil` if the style does not reach so far.
  var written: String? {
    let number: String? =
      switch style {
      case .arabic: String(value)
      case .upperRoman: Self.romans.indices.contains(value - 1) ? Self.romans[value - 1] : nil
      case .lowerRoman:
        Self.romans.indices.contains(value - 1) ? Self.romans[value - 1].lowercased() : nil
      case .lowerLetter: Self.letter(value, from: 0x61)
      case .upperLetter: Self.letter(value, from: 0x41)
      }
    return number.map { prefix + $0 }
  }

  private static func letter(_ value: Int, from first: UInt8) -> String? {
    (1...26).contains(value) ? String(Unicode.Scalar(first + UInt8(value - 1))) : nil
  }

  private static let romans: [String] = (1...399).map { value in
    let hundreds = ["", "C", "CC", "CCC"]
    let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return hundreds[value / 100] + tens[value / 10 % 10] + ones[value % 10]
  }
}
