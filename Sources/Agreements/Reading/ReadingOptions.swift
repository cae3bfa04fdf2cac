/// What a reader is told about a text, and what it does with it.
public struct ReadingOptions: Sendable, Hashable, Codable {
  /// How the text is written.
  public var format: Format

  /// The encoding of its bytes, or `nil` to have it detected.
  public var encoding: TextEncoding?

  /// Whether the instrument binds, or `nil` to take it from its title.
  public var bindingness: Instrument.Bindingness?

  /// Whether references are found and bound to the clauses they name.
  public var readsReferences: Bool

  /// Whether obligations are read from the words of the clauses.
  public var readsObligations: Bool

  /// Whether definitions, final provisions, languages and signatures are read from the words of the clauses.
  public var readsProvisions: Bool

  /// The greatest length of a text that is read, in bytes; the rest of a longer one is reported and left out.
  public var maximumBytes: Int

  /// The greatest number of clauses; the rest of a text with more is kept as words of the last one, and reported.
  public var maximumClauses: Int

  /// Creates options.
  ///
  /// - Parameters:
  ///   - format: How the text is written.
  ///   - encoding: The encoding of its bytes, or `nil` to have it detected.
  ///   - bindingness: Whether the instrument binds, or `nil` to take it from its title.
  ///   - readsReferences: Whether references are found and bound.
  ///   - readsObligations: Whether obligations are read.
  ///   - readsProvisions: Whether definitions, final provisions, languages and signatures are read.
  ///   - maximumBytes: The greatest length of a text that is read, in bytes; at most 2³¹ - 1.
  ///   - maximumClauses: The greatest number of clauses.
  public init(
    format: Format = .detected, encoding: TextEncoding? = nil,
    bindingness: Instrument.Bindingness? = nil,
    readsReferences: Bool = true, readsObligations: Bool = true, readsProvisions: Bool = true,
    maximumBytes: Int = 256 * 1024 * 1024,
    maximumClauses: Int = 250_000
  ) {
    self.format = format
    self.encoding = encoding
    self.bindingness = bindingness
    self.readsReferences = readsReferences
    self.readsObligations = readsObligations
    self.readsProvisions = readsProvisions
    self.maximumBytes = maximumBytes
    self.maximumClauses = maximumClauses
  }

  /// The options that apply where a caller names none.
  public static let standard = ReadingOptions()

  /// How a text is written.
  public enum Format: String, Sendable, Hashable, Codable, CaseIterable {
    /// As Markdown if its first lines show marks of it, as plain text otherwise.
    case detected

    /// As plain text.
    case plainText

    /// As Markdown.
    case markdown
  }
}
