/// Prints prose: references by their numbers, both parties in the order of the original.
struct ProseRenderer {
  let numbering: Numbering
  let instruments: [ExternalInstrument]
  let original: PartyID?

  init(_ agreement: Agreement, original: PartyID?) {
    numbering = agreement.numbering
    instruments = agreement.externalInstruments
    self.original = original
  }

  /// The text of prose that stands in a clause.
  ///
  /// - Parameters:
  ///   - prose: The prose.
  ///   - clause: The clause in which it stands, to which relative references refer.
  /// - Returns: The text.
  func text(_ prose: Prose, in clause: ClauseID?) -> String {
    var text = ""
    for run in prose.runs {
      switch run {
      case .text(let plain):
        text += plain
      case .mention(let mention):
        text += mention.wording
      case .placeholder(let placeholder):
        let words = placeholder.text
        text += opensSentence(after: text, in: clause) ? words.withInitialCapital : words
      case .reference(let reference):
        let words = numbering.words(for: reference, in: clause, instruments: instruments)
        text += opensSentence(after: text, in: clause) ? words.withInitialCapital : words
      case .pair(let pair):
        text += pair.text(
          names: pair.members(original: original).map { self.text($0.name, in: clause) })
      case .slot(let slot):
        text += slot.text { self.text($0, in: clause) }
      }
    }
    return text
  }

  /// Whether what follows the text opens a sentence; an item of a list only goes on with one.
  private func opensSentence(after text: String, in clause: ClauseID?) -> Bool {
    guard let last = text.last(where: { !$0.isWhitespace }) else {
      let kind = clause.flatMap { numbering.entries[$0]?.kind }
      return kind == .paragraph
    }
    return last == "." && text.last?.isWhitespace == true
  }
}
