import Agreements

/// A reference in a clause, as it is listed.
struct ReferenceRow {
  /// The place of the clause among the entries.
  var clause: Int

  /// The reference.
  var reference: Reference

  /// Its words.
  var words: String

  /// Where they stand in the text.
  var source: TextRange?

  /// The clauses it names; of a range the two ends, of "this Article" the one around it.
  var targets: [ClauseID]

  /// The title of the instrument it names.
  var instrument: String?

  /// The name of the kind of its target.
  var kind: String {
    switch reference.target {
    case .clauses: "clauses"
    case .range: "range"
    case .enclosing: "enclosing"
    case .agreement: "agreement"
    case .external: "external"
    case .unresolved: "unresolved"
    }
  }

  /// Where in the instrument, such as "Article 51".
  var pinpoint: String? {
    if case .external(_, let pinpoint) = reference.target { pinpoint } else { nil }
  }

  /// The place in another instrument, such as "Article 51 of the Charter".
  var externalTarget: String? {
    guard let instrument else { return nil }
    guard let pinpoint else { return instrument }
    // A pinpoint that was read may name the instrument itself.
    return pinpoint.contains(instrument) ? pinpoint : "\(pinpoint) of \(instrument)"
  }

  /// The part of the target that is meant.
  var fragment: String? {
    switch reference.fragment {
    case nil: nil
    case .chapeau: "chapeau"
    case .closingWords: "closing words"
    case .sentence(let number): "sentence \(number)"
    }
  }
}

extension Document {
  /// The references in headings, words and closing words, in document order.
  func references(_ places: [ClauseID: Int]) -> [ReferenceRow] {
    let numbering = text == nil ? agreement.numbering : nil
    let instruments = Dictionary(agreement.externalInstruments.map { ($0.id, $0) }) { $1 }
    var rows: [ReferenceRow] = []
    // The clauses around the present one, by depth.
    var around: [Int] = []
    // Closing words stand behind all that a clause holds.
    var closing: [(depth: Int, rows: [ReferenceRow])] = []
    for (index, (clause, entry)) in clauses.enumerated() {
      while let last = closing.last, last.depth >= entry.depth {
        rows += last.rows
        closing.removeLast()
      }
      around.removeLast(max(0, around.count - entry.depth + 1))
      around.append(index)
      func row(_ reference: Reference, _ source: TextRange?) -> ReferenceRow {
        var instrument: ExternalInstrument?
        if case .external(let id, _) = reference.target { instrument = instruments[id] }
        let words =
          reference.wording
          ?? numbering?.words(
            for: reference, in: clause.id, instruments: [instrument].compactMap(\.self))
        return ReferenceRow(
          clause: index, reference: reference, words: words ?? reference.canonicalText,
          source: source, targets: targets(of: reference, around: around),
          instrument: instrument?.title)
      }
      func list(_ prose: Prose?, _ places: ([UInt8]) -> SourcePlaces?) -> [ReferenceRow] {
        guard let prose, prose.runs.contains(where: \.mayRefer) else { return [] }
        let found = places(Array(prose.canonicalText.utf8))
        var offset = 0
        return prose.runs.flatMap { run in
          let start = offset
          offset += run.canonicalText.utf8.count
          let source = TextRange(start: start, end: offset).flatMap { found?.source(of: $0) }
          return Prose([run]).references.map { row($0, source) }
        }
      }
      rows += list(clause.heading) { _ in nil }
      rows += list(clause.prose) { self.places(ofProse: $0, of: clause, at: index) }
      let last = list(clause.closingWords) {
        self.places(ofClosing: $0, of: clause, at: index, in: places)
      }
      if !last.isEmpty { closing.append((entry.depth, last)) }
    }
    for last in closing.reversed() { rows += last.rows }
    return rows
  }

  private func targets(of reference: Reference, around: [Int]) -> [ClauseID] {
    guard case .enclosing(let kind) = reference.target else { return reference.clauses }
    let nearest = around.last { entries[$0].kind == kind }
    return nearest.map { [entries[$0].id] } ?? []
  }
}

extension Prose.Run {
  /// Whether the run is or may hold a reference.
  fileprivate var mayRefer: Bool {
    switch self {
    case .reference, .pair, .slot: true
    case .text, .mention, .placeholder: false
    }
  }
}
