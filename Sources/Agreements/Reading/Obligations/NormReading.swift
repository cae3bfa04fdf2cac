/// A norm read from the words of a treaty.
///
/// All ranges are offsets of UTF-8 code units into the text that was read.
public struct NormReading: Sendable, Hashable, Codable {
  /// What sort of norm it is.
  public var kind: Modality

  /// How strongly it is worded; none for the kinds that have no strength.
  public var force: Force?

  /// Who bears it.
  public var bearer: BearerReading

  /// The words that lay it down, such as "shall".
  public var cue: TextRange

  /// Whether it is expressly denied: "shall not", "neither Party shall".
  public var isNegated: Bool

  /// The words that say by when it is to be performed.
  public var deadline: TextRange?

  /// The words that say how often it is to be performed.
  public var recurrence: TextRange?

  /// The words that say what sets it off, or while what it lasts.
  public var trigger: TextRange?

  /// The words that take something out of it.
  public var exception: TextRange?

  /// The provisos that soften or limit it.
  public var qualifiers: [QualifierReading]

  /// The words of the act: from the cue to the end of the norm.
  ///
  /// Where a word before the cue denies the norm, and neither its kind nor its bearer tells so, they begin
  /// with that word: "Nothing in this Article shall affect", "Nor shall it apply".
  public var action: TextRange

  /// Whether the text ends with the cue or a colon, so that the act follows in a list.
  public var isOpen: Bool

  /// How sure the reading is, in percent, 5 to 95.
  ///
  /// It starts from how clear the cue is — "shall" with an active verb and a bearer that is named is
  /// 95 — and falls for each doubt: "will" in a treaty, "may not", a bearer that is a pronoun,
  /// inherited or unnamed, a cue within a relative clause or after an agreement "that", a verb that is
  /// not known, broken words. It is an estimate by rules, not a measured frequency.
  public var confidence: Int
}
