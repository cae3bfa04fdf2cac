/// How much JSON text is accepted before it is refused unread.
///
/// A text that comes from elsewhere can be made to cost its reader more than it cost its writer.
/// The standard limits leave room for the longest treaties ever concluded, and stop well before
/// memory or the stack of a recursive decoder is exhausted. A limit below zero acts as zero.
public struct JSONLimits: Sendable, Hashable, Codable {
  /// The greatest length of the whole text, in bytes; 32 MiB by standard.
  public var maximumBytes: Int

  /// The greatest number of arrays and objects open at one place; 192 by standard.
  ///
  /// At 192, decoding stays within a stack of 512 KiB.
  ///
  /// A lone number has depth 0, `[]` has depth 1 and `[{}]` has depth 2.
  public var maximumDepth: Int

  /// The greatest number of values in the text; 2,000,000 by standard.
  ///
  /// Arrays, objects, strings, numbers, `true`, `false` and `null` count; keys do not.
  public var maximumValues: Int

  /// The greatest length of one string or key, in bytes; 4 MiB by standard.
  ///
  /// Counted are the bytes as they are written between the quotes, with six for `\u0041`.
  public var maximumStringBytes: Int

  /// The greatest number of combining marks in a row in a string or key; 30 by standard.
  ///
  /// That is the bound of the Stream-Safe Text Format (Unicode Standard Annex #15, section 13),
  /// which no orthography exceeds. It is needed because comparing and hashing a `String` puts each
  /// run of marks in order first, in a time that grows with the square of its length.
  public var maximumCombiningMarks: Int

  /// The limits that apply where a caller names none.
  public static let standard = JSONLimits()

  /// Creates limits, each of which is the standard one unless given.
  ///
  /// - Parameters:
  ///   - maximumBytes: The greatest length of the whole text, in bytes.
  ///   - maximumDepth: The greatest number of arrays and objects open at one place.
  ///   - maximumValues: The greatest number of values in the text.
  ///   - maximumStringBytes: The greatest length of one string or key as written, in bytes.
  ///   - maximumCombiningMarks: The greatest number of combining marks in a row in a string or key.
  public init(
    maximumBytes: Int = 32 * 1024 * 1024,
    maximumDepth: Int = 192,
    maximumValues: Int = 2_000_000,
    maximumStringBytes: Int = 4 * 1024 * 1024,
    maximumCombiningMarks: Int = 30
  ) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
    self.maximumValues = maximumValues
    self.maximumStringBytes = maximumStringBytes
    self.maximumCombiningMarks = maximumCombiningMarks
  }
}
