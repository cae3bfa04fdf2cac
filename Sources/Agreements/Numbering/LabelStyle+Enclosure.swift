extension LabelStyle {
  /// What stands around the number in a label.
  ///
  /// In JSON an enclosure is its name, such as `"parentheses"`.
  public enum Enclosure: String, Sendable, Hashable, Codable, CaseIterable {
    /// The number alone: "1".
    case none

    /// A full stop after the number: "1.".
    case fullStop

    /// Parentheses on both sides of the number: "(1)".
    case parentheses

    /// A closing parenthesis after the number: "1)".
    case closingParenthesis

    /// What is printed before the number.
    private var opening: String {
      switch self {
      case .none, .fullStop, .closingParenthesis: ""
      case .parentheses: "("
      }
    }

    /// What is printed after the number.
    private var closing: String {
      switch self {
      case .none: ""
      case .fullStop: "."
      case .parentheses, .closingParenthesis: ")"
      }
    }

    /// Puts the enclosure around a text.
    func enclosing(_ text: String) -> String {
      opening + text + closing
    }

    /// The only enclosure in which a text can be a label, told from its first and last sign.
    static func only(of text: String) -> Self {
      switch (text.utf8.first, text.utf8.last) {
      case (_, UInt8(ascii: ".")?): .fullStop
      case (UInt8(ascii: "(")?, UInt8(ascii: ")")?): .parentheses
      case (_, UInt8(ascii: ")")?): .closingParenthesis
      default: .none
      }
    }

    /// Takes the enclosure off a text; `nil` if the text is not within it.
    ///
    /// It works on bytes, so that a mark combined with a parenthesis does not hide it.
    func content(of text: String) -> String? {
      let bytes = text.utf8
      guard bytes.starts(with: opening.utf8),
        bytes.dropFirst(opening.utf8.count).suffix(closing.utf8.count).elementsEqual(closing.utf8)
      else { return nil }
      return String(
        Substring(bytes.dropFirst(opening.utf8.count).dropLast(closing.utf8.count)))
    }
  }
}
