/// In which languages an agreement is done, and which of the texts are authentic.
///
/// Source: VCLT art. 33.
public struct Authenticity: Sendable, Hashable, Codable {
  /// The texts, in the order in which the agreement names them.
  public var texts: Particular<[LanguageText]>

  /// The code of the language whose text prevails when the texts diverge, if one does.
  public var prevailing: Prevailing

  /// The number of signed originals.
  public var originals: Int

  /// Makes a provision on languages.
  public init(
    _ texts: Particular<[LanguageText]>, prevailing: Prevailing = .none, originals: Int = 2
  ) {
    self.texts = texts
    self.prevailing = prevailing
    self.originals = originals
  }

  /// The text of an agreement in one language.
  public struct LanguageText: Sendable, Hashable, Codable {
    /// The language.
    public var language: Language

    /// Since when the text is authentic.
    public var authentic: Since

    /// Makes a text.
    public init(_ language: Language, authentic: Since = .signature) {
      self.language = language
      self.authentic = authentic
    }
  }

  /// Since when a text is authentic.
  public enum Since: Sendable, Hashable, Codable {
    /// It is signed as an authentic text.
    case signature

    /// It becomes authentic upon a later event, such as an exchange of notes that confirms it.
    case event(Event)

    /// It is a translation and never becomes authentic.
    case never

    enum EventCodingKeys: String, CodingKey { case _0 = "event" }
  }

  /// Which text prevails when the texts diverge.
  public enum Prevailing: Sendable, Hashable, Codable {
    /// None: all authentic texts have equal authority.
    case none

    /// The text in the language of the given code.
    case language(String)

    /// Whether one prevails is still open.
    case open(Placeholder)

    enum LanguageCodingKeys: String, CodingKey { case _0 = "code" }
    enum OpenCodingKeys: String, CodingKey { case _0 = "placeholder" }
  }

  /// The languages whose texts are authentic once the given events have happened.
  ///
  /// - Returns: An empty array while the languages are open.
  public func authenticLanguages(with record: EventRecord) -> [Language] {
    (texts.value ?? []).filter { text in
      switch text.authentic {
      case .signature: true
      case .event(let event): record[event] != nil
      case .never: false
      }
    }.map(\.language)
  }
}
