extension Label: CustomStringConvertible {
  /// The dash of a bullet: an en dash.
  private static let dash = "–"

  /// A bound on the bytes of any label: the numbers of a compound one, and what stands around them.
  private static let longest = 20 * (maximumPrefixCount + 1) + 20

  /// The label as it is printed: "5 bis", "(b)", "2.3", "5A", "1.".
  public var text: String {
    style.enclosure.enclosing(bare)
  }

  /// The label without its enclosure, as it is cited: "b", "1".
  ///
  /// A bullet is its dash, although it cannot be cited.
  public var bare: String {
    guard let written = style.numeral?.string(for: number) else { return Self.dash }
    let separator = style.separator.map { String($0.character) } ?? ""
    let numbers = prefix.map { "\($0)\(separator)" }.joined() + written
    guard let insertion else { return numbers }
    return switch insertion.kind {
    case .multiplicative: "\(numbers) \(insertion.text)"
    case .letter: numbers + insertion.text
    }
  }

  /// The label as it is printed, the same as ``text``.
  public var description: String { text }

  /// Reads a label of a known style, the strict inverse of ``text``.
  ///
  /// Text longer than any label is refused by its length alone.
  ///
  /// - Parameters:
  ///   - text: The label as it is printed, with nothing around it. What stands between a number
  ///     and a multiplicative is one space.
  ///   - style: How the label is written.
  public init?(_ text: String, style: LabelStyle) {
    guard text.utf8.count <= Self.longest, let bare = style.enclosure.content(of: text) else {
      return nil
    }
    guard style != .bullet else {
      guard bare.utf8.elementsEqual(Self.dash.utf8) else { return nil }
      self.init(number: 1, style: style)
      return
    }
    let (numbers, insertion) = Self.splitInsertion(of: bare, style: style)
    guard let (prefix, last) = Self.splitPrefix(of: numbers, style: style),
      let number = style.numeral?.number(for: last)
    else { return nil }
    self.init(number: number, style: style, prefix: prefix, insertion: insertion)
  }

  /// Takes the insertion off the end of a label, if there is one.
  private static func splitInsertion(
    of bare: String, style: LabelStyle
  ) -> (numbers: String, insertion: Insertion?) {
    if let space = bare.utf8.lastIndex(of: UInt8(ascii: " ")) {
      let ending = bare[bare.utf8.index(after: space)...]
      if let insertion = Insertion(String(ending)), insertion.kind == .multiplicative {
        return (String(bare[..<space]), insertion)
      }
    } else if style.numeral == .arabic {
      let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
      let end = bare.utf8.lastIndex { digits.contains($0) }.map(bare.utf8.index(after:))
      if let end, end < bare.endIndex, let insertion = Insertion(String(bare[end...])),
        insertion.kind == .letter
      {
        return (String(bare[..<end]), insertion)
      }
    }
    return (bare, nil)
  }

  /// Takes the numbers of the levels above off the start of a label; `nil` if they are malformed.
  private static func splitPrefix(
    of numbers: String, style: LabelStyle
  ) -> (prefix: [Int], last: String)? {
    guard let separator = style.separator else { return ([], numbers) }
    let parts = numbers.split(separator: separator.character, omittingEmptySubsequences: false)
    let prefix = parts.dropLast().compactMap { Numeral.arabic.number(for: String($0)) }
    guard let last = parts.last, prefix.count == parts.count - 1 else { return nil }
    return (prefix, String(last))
  }
}
