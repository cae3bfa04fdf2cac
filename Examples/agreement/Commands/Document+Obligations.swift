import Agreements

/// A norm that a clause lays down, as it is listed.
struct ObligationRow {
  /// The place of the clause among the entries.
  var clause: Int

  /// The norm.
  var obligation: Obligation

  /// Its words.
  var words: String

  /// Where they stand in the text.
  var source: TextRange?

  /// How sure the reading is, in percent; `nil` for a norm that its author declared.
  var confidence: Int? {
    if case .read(let percent) = obligation.confidence { percent } else { nil }
  }
}

extension Document {
  /// The norms in document order.
  var obligations: [ObligationRow] {
    let numbering = text == nil ? agreement.numbering : nil
    let instruments = Dictionary(agreement.externalInstruments.map { ($0.id, $0) }) { $1 }
    var rows: [ObligationRow] = []
    for (index, (clause, _)) in clauses.enumerated() where !clause.obligations.isEmpty {
      let words = ObligationWords(clause) { reference in
        guard let numbering else { return reference.canonicalText }
        var named: [ExternalInstrument] = []
        if case .external(let id, _) = reference.target {
          named = [instruments[id]].compactMap(\.self)
        }
        return numbering.words(for: reference, in: clause.id, instruments: named)
      }
      let places = places(ofProse: words.bytes, of: clause, at: index)
      for obligation in clause.obligations {
        rows.append(
          ObligationRow(
            clause: index, obligation: obligation,
            words: obligation.words.map(words.words) ?? obligation.action,
            source: obligation.words.flatMap { places?.source(of: $0) }))
      }
    }
    return rows
  }
}
