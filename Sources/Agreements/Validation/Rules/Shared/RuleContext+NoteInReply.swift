// Exchanges of notes, in which the reply repeats the proposal.
extension RuleContext {
  /// The first passage of the note in reply; `nil` if the agreement is no exchange of notes or has none.
  var noteInReply: Int? {
    guard agreement.instrument.form == .exchangeOfNotes else { return nil }
    return occurrences(of: NotesVocabulary.replies).first?.passage
  }
}

enum NotesVocabulary {
  /// Words by which a note in reply opens.
  static let replies: [Phrase] = [
    "acknowledge receipt", "acknowledge the receipt", "acknowledge your", "in reply to",
    "receipt of your note", "receipt of your letter", "refer to your note", "refer to your letter",
    "your note of", "your letter of", "your excellency s note of",
  ]
}

extension Optional where Wrapped == Int {
  /// Whether a note in reply that begins at this passage parts two passages: one repeats the other then.
  func parts(_ first: Int, from second: Int) -> Bool {
    guard let reply = self else { return false }
    return (first < reply) != (second < reply)
  }
}
