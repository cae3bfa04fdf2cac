extension Obligation {
  /// The obligation with its words so many code units later in the text.
  func shifted(by offset: Int) -> Obligation {
    var shifted = self
    shifted.words = words.flatMap { TextRange(start: $0.start + offset, end: $0.end + offset) }
    return shifted
  }
}

extension Definition {
  /// The definition with its meaning so many code units later in the text.
  func shifted(by offset: Int) -> Definition {
    var shifted = self
    shifted.meaning = meaning.flatMap {
      TextRange(start: $0.start + offset, end: $0.end + offset)
    }
    return shifted
  }
}
