extension PrintedNumber {
  /// The ways in which the number of a label can be read: "c" is a letter or a Roman numeral.
  static func readings(of number: String) -> [PrintedNumber] {
    let text = ByteText(Array(number.utf8))
    guard text.count > 0, text.count <= 24 else { return [] }
    var readings: [PrintedNumber] = []
    if let found = reading(text, at: 0, to: text.count), found.end == text.count {
      readings = [found.number]
      if let other = found.alternative { readings.append(other) }
    }
    guard (2...3).contains(text.count), text.isLetter(at: 0),
      !readings.contains(where: { $0.insertion != nil || $0.numeral == .arabic })
    else { return readings }
    // "aa" comes after "z"; it goes on with "bb" or with "ab".
    for numeral in [
      Numeral.lowercaseRepeatedLetter, .uppercaseRepeatedLetter, .lowercaseLetter, .uppercaseLetter,
    ] {
      if let value = numeral.number(for: number), value > 26 {
        readings.append(PrintedNumber(value, numeral.single))
      }
    }
    return readings
  }

  /// Whether another number has the same components before the last, so that their values can be compared.
  func isComparable(to other: PrintedNumber) -> Bool {
    components.count == other.components.count && components.prefix == other.components.prefix
  }

  /// The number that comes some places later, in the same numerals.
  func advanced(by distance: Int) -> PrintedNumber {
    var components = components.prefix
    components.append(self.components.last + distance)
    return PrintedNumber(components, numeral)
  }

  /// The number as it is written: "5", "3.2", "iv", "b".
  var written: String? {
    guard let last = numeral.string(for: components.last) else { return nil }
    return (0..<max(0, components.count - 1)).map { "\(components[$0])." }.joined() + last
  }
}

extension Numeral {
  /// The numeral of single letters, where this one is of repeated letters.
  fileprivate var single: Numeral {
    switch self {
    case .lowercaseRepeatedLetter: .lowercaseLetter
    case .uppercaseRepeatedLetter: .uppercaseLetter
    default: self
    }
  }
}
