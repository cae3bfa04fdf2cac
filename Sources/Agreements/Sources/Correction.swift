/// A slip of a source that the draft sets right.
///
/// Sources misname institutions, misdate events and confuse an approval with a purchase. A
/// correction records what the source says and what is right, so that the draft can use the right
/// wording and a check of the draft against its sources knows why it departs from them.
public struct Correction: Sendable, Hashable, Codable {
  /// The words of the source that are wrong: a name or a short phrase, not a sentence.
  public var wording: String

  /// What is right.
  public var correct: String

  /// The paragraphs where the wrong words stand.
  public var locators: [SourceLocator]

  /// What the correction rests on, and how sure it is.
  public var basis: String

  /// Records a correction.
  public init(_ wording: String, correct: String, at locators: [SourceLocator], basis: String) {
    self.wording = wording
    self.correct = correct
    self.locators = locators
    self.basis = basis
  }
}
