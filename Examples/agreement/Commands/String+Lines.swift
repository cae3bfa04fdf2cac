extension String {
  /// The text with each control character and line break replaced by a space.
  ///
  /// A heading must not break a line in two, nor send orders to the terminal on which it is shown.
  var onOneLine: String {
    guard unicodeScalars.contains(where: \.controls) else { return self }
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars { line.append(scalar.controls ? " " : scalar) }
    return String(line)
  }

  /// The number of columns the text takes, as far as its scalars tell.
  var columns: Int { unicodeScalars.count }

  /// A count with its noun, such as "1 file" or "2 files".
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control character, a break of lines, or turns the direction of writing.
  fileprivate var controls: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
