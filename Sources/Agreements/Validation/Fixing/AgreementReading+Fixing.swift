extension AgreementReading {
  /// The text with fixes applied to it; everything else stays byte for byte.
  ///
  /// - Parameter fixes: Fixes of findings of ``validate(for:using:declaring:)``, of which none touches the words of another.
  /// - Returns: The text, to be read again.
  /// - Throws: ``FixError`` if a fix does not fit the text.
  public func text(applying fixes: [FixIt]) throws(FixError) -> String {
    var bytes = Array(text.utf8)
    let places = sourceIndex
    var words = KnownWords(agreement)
    var edits: [(range: TextRange, text: String, clause: ClauseID?)] = []
    for edit in fixes.flatMap(\.edits) {
      switch edit {
      case .replaceWords(let location, let text, let expected):
        guard let range = places.source(ofEditAt: location, replacing: expected),
          range.end <= bytes.count
        else {
          throw .outsideText(location.clause)
        }
        if let expected, !words.stand(expected, at: location) { throw .otherWords(location.clause) }
        edits.append((range, text, location.clause))
      case .setConnective(let id, _), .removeClause(let id): throw .changesStructure(id)
      }
    }
    edits.sort { ($0.range.start, $0.range.end) > ($1.range.start, $1.range.end) }
    var end = Int.max
    for edit in edits {
      guard edit.range.end <= end else { throw .overlapping(edit.clause) }
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: Array(edit.text.utf8))
      end = edit.range.start
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The words of an agreement, of which each text is written out once.
private struct KnownWords {
  private let title: Prose
  private let clauses: [ClauseID: Clause]
  private var texts: [Location: [UInt8]] = [:]

  init(_ agreement: Agreement) {
    title = agreement.title
    clauses = Dictionary(agreement.allClauses.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Whether some words stand at a location.
  mutating func stand(_ expected: String, at location: Location) -> Bool {
    guard let range = location.words else { return false }
    let place = Location(clause: location.clause, part: location.part)
    let bytes = texts[place] ?? Array((prose(at: place) ?? Prose()).canonicalText.utf8)
    texts[place] = bytes
    return range.end <= bytes.count
      && bytes[range.start..<range.end].elementsEqual(expected.utf8)
  }

  private func prose(at place: Location) -> Prose? {
    guard let id = place.clause else { return title }
    return clauses[id]?.words(of: place.part)
  }
}
