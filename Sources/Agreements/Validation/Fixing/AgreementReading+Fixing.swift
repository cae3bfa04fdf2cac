extension AgreementReading {
  /// The text with fixes applied to it; everything else stays byte for byte.
  ///
  /// - Parameter fixes: Fixes of findings of ``validate(for:using:declaring:)``, of which none touches the words of another.
  /// - Returns: The text, to be read again.
  /// - Throws: ``FixError`` if a fix does not fit the text.
  public func text(applying fixes: [FixIt]) throws(FixError) -> String {
    var bytes = Array(text.utf8)
    let places = sourceIndex
    var edits: [(range: TextRange, text: String, clause: ClauseID?)] = []
    for edit in fixes.flatMap(\.edits) {
      switch edit {
      case .replaceWords(let location, let text):
        guard let range = places.source(of: location), range.end <= bytes.count else {
          throw .outsideText(location.clause)
        }
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
