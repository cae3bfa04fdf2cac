extension HTMLComparisonPage {
  /// Both texts in one, with what was deleted before what was inserted.
  func inline(_ pieces: [WordingPiece], end: String = "") -> String {
    var html = ""
    for piece in pieces {
      switch piece.kind {
      case nil: html += text(piece.new)
      case .movedFrom: html += moved(piece, isFrom: true, end: end, text(piece.old))
      case .movedTo:
        html += moved(
          piece, isFrom: false, end: end,
          piece.inner.isEmpty ? text(piece.new) : inline(piece.inner))
      case .editorial:
        html += mark(piece.old, "del", "editorial") + mark(piece.new, "ins", "editorial")
      case .deleted, .inserted, .replaced:
        html += mark(piece.old, "del") + mark(piece.new, "ins")
      }
    }
    return html
  }

  /// The old text alone, with what was deleted from it.
  func oldSide(_ pieces: [WordingPiece], end: String = "-s") -> String {
    var html = ""
    for piece in pieces {
      switch piece.kind {
      case nil: html += text(piece.old)
      case .movedFrom: html += moved(piece, isFrom: true, end: end, text(piece.old))
      case .editorial: html += mark(piece.old, "del", "editorial")
      case .movedTo: break
      case .deleted, .inserted, .replaced: html += mark(piece.old, "del")
      }
    }
    return html
  }

  /// The new text alone, with what was inserted in it.
  func newSide(_ pieces: [WordingPiece], end: String = "-s") -> String {
    var html = ""
    for piece in pieces {
      switch piece.kind {
      case nil: html += text(piece.new)
      case .movedTo:
        html += moved(
          piece, isFrom: false, end: end,
          piece.inner.isEmpty ? text(piece.new) : newSide(piece.inner))
      case .editorial: html += mark(piece.new, "ins", "editorial")
      case .movedFrom: break
      case .deleted, .inserted, .replaced: html += mark(piece.new, "ins")
      }
    }
    return html
  }

  /// Words that were deleted or inserted; who cannot see how they are marked is told so.
  private func mark(_ words: String, _ element: String, _ style: String? = nil) -> String {
    guard !words.isEmpty else { return "" }
    let name = element == "del" ? "deleted" : "inserted"
    let attribute = style.map { " class=\"\($0)\"" } ?? ""
    return "<\(element)\(attribute)><span class=\"vh\"> [\(name):] </span>\(text(words))"
      + "<span class=\"vh\"> [end] </span></\(element)>"
  }

  /// One end of a passage that moved, with a link to the other.
  private func moved(_ piece: WordingPiece, isFrom: Bool, end: String, _ words: String) -> String {
    guard let number = piece.move, layout.moves.indices.contains(number) else {
      return mark(isFrom ? piece.old : piece.new, isFrom ? "del" : "ins")
    }
    let move = layout.moves[number]
    let element = isFrom ? "del" : "ins"
    let own = isFrom ? "f" : "t"
    let place = isFrom ? layout.new.citation(of: move.new) : layout.old.citation(of: move.old)
    let name = isFrom ? "moved to \(place)" : "moved from \(place)"
    let target = target(ofMove: number, isFrom: isFrom, end: end)
    let link = target.map { "<a class=\"move\" href=\"#\($0)\">\(text(name))</a>" }
    return "<\(element) class=\"moved\" id=\"m\(number)\(own)\(end)\">"
      + "<span class=\"vh\"> [moved passage:] </span>\(words) "
      + (link ?? "<span class=\"move\">\(text(name))</span>") + "</\(element)>"
  }
}
