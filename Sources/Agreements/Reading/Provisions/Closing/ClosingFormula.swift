/// What the words at the end of an agreement say about its signature and its texts.
///
/// "DONE at Oak Harbour, in duplicate, this third day of May 2031, in the English and French languages,
/// both texts being equally authentic." Nothing is supplied that the words do not say: a number of
/// originals that is not stated is `nil`. Ranges are in UTF-8 code units of the text that was read.
public struct ClosingFormula: Sendable, Hashable, Codable {
  /// Where and when it was signed; two occasions if the parties signed apart.
  public var occasions: [Occasion]

  /// The number of signed originals, if it is stated.
  public var originals: Int?

  /// The texts, in the order in which their languages are first named.
  public var texts: [Text]

  /// What is said of the authority of the texts, in the order of ``Statement``'s cases.
  public var statements: [Statement]

  /// Which text prevails, if one does.
  public var prevailing: PrevailingText?

  /// Whether a word that seems to name another language could not be read.
  public var hasUnknownLanguage: Bool

  /// A place and a date of signature.
  public struct Occasion: Sendable, Hashable, Codable {
    /// The place, as it is written.
    public var place: String?

    /// Where the place stands.
    public var placeRange: TextRange?

    /// The date, if the text gives day, month and year.
    public var date: CalendarDate?

    /// Where the date stands, whether or not it is complete.
    public var dateRange: TextRange?
  }

  /// A text in one language.
  public struct Text: Sendable, Hashable, Codable {
    /// The language.
    public var language: Language

    /// Where the language is first named.
    public var range: TextRange

    /// What the text is.
    public var status: Status
  }

  /// What a text in one language is.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    /// One of those in which the agreement is done.
    case done

    /// Named only as the one that prevails.
    case prevailingOnly

    /// A translation.
    case translation
  }

  /// A statement about the authority of the texts.
  public enum Statement: String, Sendable, Hashable, Codable, CaseIterable {
    /// The texts are equal, as in "equally authentic" or "of equal validity".
    case equal

    /// The texts are called authoritative.
    case authoritative

    /// One text prevails, decides or governs.
    case prevailingText = "prevailing-text"
  }

  /// The text that prevails, and when it does.
  public struct PrevailingText: Sendable, Hashable, Codable {
    /// Its language, if it is told.
    public var language: Language?

    /// Where the words stand that let it prevail.
    public var range: TextRange

    /// Where the condition stands, such as "in case of divergence of interpretation".
    public var condition: TextRange?
  }
}
