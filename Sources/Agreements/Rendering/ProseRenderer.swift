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
  ///   - goesOn: Whether the prose stands within a sentence that has begun before it.
  /// - Returns: The text.
  func text(_ prose: Prose, in clause: ClauseID?, goesOn: Bool = false) -> String {
    func opens(after text: String) -> Bool {
      !(goesOn && text.isEmpty) && opensSentence(after: text, in: clause)
    }
    var text = ""
    for run in prose.runs {
      switch run {
      case .text(let plain):
        text += plain
      case .mention(let mention):
        text += mention.wording
      case .placeholder(let placeholder):
        let words = placeholder.text
        text += opens(after: text) ? words.withInitialCapital : words
      case .reference(let reference):
        let words = numbering.words(for: reference, in: clause, instruments: instruments)
        text += opens(after: text) ? words.withInitialCapital : words
      case .pair(let pair):
        text += pair.text(
          names: pair.members(original: original).map {
            self.text($0.name, in: clause, goesOn: true)
          })
      case .slot(let slot):
        let goesOn = !opens(after: text)
        text += slot.text { self.text($0, in: clause, goesOn: goesOn) }
      }
    }
    return text
  }

  /// The text of a clause's own words, after its heading if that runs into them.
  func text(of clause: Clause) -> String {
    let words = text(clause.prose, in: clause.id)
    guard let heading = clause.heading, !clause.kind.isHeaded else { return words }
    let head = text(heading, in: clause.id)
    let isClosed = head.last.map { ".:;,".contains($0) } ?? true
    return [isClosed ? head : head + ".", words].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The words after what stands within a clause; they go on with its sentence.
  func closingText(of clause: Clause) -> String {
    clause.closingWords.map { text($0, in: clause.id, goesOn: true) } ?? ""
  }

  /// The texts of a row's cells, each with whatever stands within it.
  func cells(of row: Clause) -> [String] {
    let own = text(of: row)
    return (own.isEmpty ? [] : [own]) + row.children.map(wholeText)
  }

  private func wholeText(of clause: Clause) -> String {
    let label = numbering.label(of: clause.id)?.text ?? ""
    let parts =
      [label, text(of: clause)] + clause.children.map(wholeText) + [closingText(of: clause)]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
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

extension Clause.Kind {
  /// Whether a heading stands above clauses of this kind rather than before their first words.
  var isHeaded: Bool {
    switch self {
    case .preamble, .table: true
    default: isGrouping || isCitationRoot
    }
  }
}
