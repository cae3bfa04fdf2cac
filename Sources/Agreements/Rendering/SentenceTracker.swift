/// Follows a text as it grows and tells whether what comes next opens a sentence.
struct SentenceTracker {
  private var lastVisible: Character?
  private var endsInSpace = false

  /// Takes note of what is added to the text.
  ///
  /// - Complexity: O(n) in the length of the addition, so that a text is followed in linear time.
  mutating func follow(_ addition: String) {
    guard let last = addition.last else { return }
    endsInSpace = last.isWhitespace
    if let visible = addition.last(where: { !$0.isWhitespace }) { lastVisible = visible }
  }

  /// Whether nothing visible has been added yet.
  var isAtStart: Bool { lastVisible == nil }

  /// Whether a full stop and a space were the last to be added.
  var isAfterSentence: Bool { lastVisible == "." && endsInSpace }
}
