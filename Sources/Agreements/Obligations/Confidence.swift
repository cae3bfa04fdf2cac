/// How sure it is that a norm stands in the text as recorded.
public enum Confidence: Sendable, Hashable, Codable {
  /// The author of the clause declared it.
  case declared

  /// A program read it from the words, with a confidence in percent, 0 to 100.
  case read(percent: Int)
}
