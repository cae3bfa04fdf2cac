/// Prints prose: references by their numbers, both parties in the order of the original.
struct ProseRenderer {
  let numbering: Numbering
  private let instruments: [ExternalInstrumentID: ExternalInstrument]
  let original: PartyID?
  private let clausesByObligation: [ObligationID: ClauseID]

  init(_ agreement: Agreement, original: PartyID?) {
    numbering = agreement.numbering
    instruments = Dictionary(agreement.externalInstruments.map { ($0.id, $0) }) { first, _ in
      first
    }
    self.original = original
    let anchors = agreement.allClauses.flatMap { clause in
      clause.obligations.map { ($0.id, clause.id) }
    }
    clausesByObligation = Dictionary(anchors) { first, _ in first }
  }

  /// The text of prose that stands in a clause.
  ///
  /// - Parameters:
  ///   - prose: The prose.
  ///   - clause: The clause in which it stands, to which relative references refer.
  ///   - goesOn: Whether the prose stands within a sentence that has begun before it.
  /// - Returns: The text.
  func text(_ prose: Prose, in clause: ClauseID?, goesOn: Bool = false) -> String {
    var text = ""
    var tracker = SentenceTracker()
    let opensAtStart = !goesOn && clause.flatMap { numbering.entries[$0]?.kind } == .paragraph
    for run in prose.runs {
      // An item of a list, a name or a cell only goes on with a sentence.
      let opens = tracker.isAtStart ? opensAtStart : tracker.isAfterSentence
      let words = self.text(run, in: clause, opens: opens)
      text += words
      tracker.follow(words)
    }
    return text
  }

  private func text(_ run: Prose.Run, in clause: ClauseID?, opens: Bool) -> String {
    switch run {
    case .text(let plain):
      return plain
    case .mention(let mention):
      return mention.wording
    case .placeholder(let placeholder):
      return opens ? placeholder.text.withInitialCapital : placeholder.text
    case .reference(let reference):
      let words = numbering.words(for: reference, in: clause, instruments: named(in: reference))
      // What was read stands as it was written.
      return opens && words != reference.wording ? words.withInitialCapital : words
    case .pair(let pair):
      return pair.text(
        names: pair.members(original: original).map { text($0.name, in: clause, goesOn: true) })
    case .slot(let slot):
      return slot.text { text($0, in: clause, goesOn: !opens) }
    }
  }

  /// The instrument that a reference names, if it names one.
  private func named(in reference: Reference) -> [ExternalInstrument] {
    guard case .external(let id, _) = reference.target else { return [] }
    return [instruments[id]].compactMap(\.self)
  }

  /// What stands above an article, a group or an annex: "Article 5", "Chapter II"; "Artículo 5" as it was read.
  func name(of clause: Clause) -> String {
    if !numbering.writesReferences, let label = clause.printedLabel { return label }
    let number = numbering.label(of: clause.id).map { " \($0.text)" } ?? ""
    return clause.kind.name + number
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

  /// The texts of a table, row by row.
  ///
  /// The rows of a programme of cooperation get one cell more, which says what carries them: the
  /// citations of the clauses that lay the obligations down, or that none does.
  func rows(of table: Clause) -> [[String]] {
    let isProgramme = table.children.contains { $0.programmeEntry != nil }
    return table.children.enumerated().map { index, row in
      let own = text(of: row)
      let cells = (own.isEmpty ? [] : [own]) + row.children.map(wholeText)
      guard isProgramme else { return cells }
      if let entry = row.programmeEntry { return cells + [carriage(entry.carriage)] }
      return index == 0 ? cells + ["Carried by"] : cells
    }
  }

  private func carriage(_ carriage: ProgrammeEntry.Carriage) -> String {
    switch carriage {
    case .none(let reason): return "None: \(reason)"
    case .obligations(let ids):
      let clauses = ids.map { id in
        clausesByObligation[id].flatMap { numbering.citation(of: $0) } ?? "[missing: \(id)]"
      }
      return Numbering.enumeration(clauses)
    }
  }

  private func wholeText(of clause: Clause) -> String {
    let label = numbering.label(of: clause.id)?.text ?? ""
    let parts =
      [label, text(of: clause)] + clause.children.map(wholeText) + [closingText(of: clause)]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
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

extension Clause {
  /// What the clause is in a programme of cooperation, if it is a row of one.
  fileprivate var programmeEntry: ProgrammeEntry? {
    guard case .programme(let entry)? = substance else { return nil }
    return entry
  }
}
