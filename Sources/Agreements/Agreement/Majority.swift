/// A share of votes that a domestic procedure asks for, such as two thirds of all members.
public struct Majority: Sendable, Hashable, Codable {
  /// The upper part of the fraction.
  public let numerator: Int

  /// The lower part of the fraction.
  public let denominator: Int

  /// What the fraction is taken of.
  public let base: Base

  /// Makes a majority.
  ///
  /// - Returns: `nil` unless 0 < numerator ≤ denominator ≤ 1000.
  public init?(_ numerator: Int, of denominator: Int, base: Base) {
    guard 0 < numerator, numerator <= denominator, denominator <= 1000 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
    self.base = base
  }

  /// What a majority is counted from.
  public enum Base: String, Sendable, Hashable, Codable, CaseIterable {
    /// All members of the assembly.
    case allMembers

    /// The members who are present and vote.
    case presentAndVoting
  }

  /// The least number of votes that meets the share of so many members, rounded up.
  ///
  /// - Returns: `nil` if the number of members is negative or exceeds a million.
  public func votesNeeded(of members: Int) -> Int? {
    guard (0...1_000_000).contains(members) else { return nil }
    return (members * numerator + denominator - 1) / denominator
  }

  /// Decodes a majority, checking the fraction.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let majority = Majority(
      try container.decode(Int.self, forKey: .numerator),
      of: try container.decode(Int.self, forKey: .denominator),
      base: try container.decode(Base.self, forKey: .base))
    guard let majority else {
      throw DecodingError.dataCorruptedError(
        forKey: .denominator, in: container,
        debugDescription: "a majority must satisfy 0 < numerator ≤ denominator ≤ 1000")
    }
    self = majority
  }
}
