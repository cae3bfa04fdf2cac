extension TextRange {
  /// The range so many code units later in the text; beyond all text if it lies that far already.
  func shifted(by offset: Int) -> TextRange {
    func shifted(_ position: Int) -> Int {
      let (sum, overflow) = position.addingReportingOverflow(offset)
      return overflow ? .max : sum
    }
    return TextRange(start: shifted(start), end: shifted(end)) ?? self
  }
}

extension Obligation {
  /// The obligation with its words so many code units later in the text.
  func shifted(by offset: Int) -> Obligation {
    var shifted = self
    shifted.words = words?.shifted(by: offset)
    return shifted
  }
}

extension Definition {
  /// The definition with its meaning so many code units later in the text.
  func shifted(by offset: Int) -> Definition {
    var shifted = self
    shifted.meaning = meaning?.shifted(by: offset)
    return shifted
  }
}
