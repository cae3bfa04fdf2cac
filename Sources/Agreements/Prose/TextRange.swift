/// A range of the canonical text of a clause's prose, in UTF-8 code units.
public struct TextRange: Sendable, Hashable, Codable {
  /// The offset of the first code unit.
  public let start: Int

  /// The offset behind the last code unit.
  public let end: Int

  /// Makes the range from one offset to another.
  ///
  /// - Returns: `nil` if an offset is negative or the end lies before the start.
  public init?(start: Int, end: Int) {
    guard start >= 0, start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// The number of code units.
  public var count: Int { end - start }

  /// Decodes a range, checking that its offsets are in order.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(Int.self, forKey: .start)
    let end = try container.decode(Int.self, forKey: .end)
    guard let range = TextRange(start: start, end: end) else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container, debugDescription: "a range must satisfy 0 ≤ start ≤ end")
    }
    self = range
  }
}

extension TextRange {
  /// Makes a range from one of positions, of which none is below zero.
  init(_ range: Range<Int>) {
    start = max(0, range.lowerBound)
    end = max(start, range.upperBound)
  }
}
