extension RuleContext {
  /// Whether the words are English, so that rules of English words and grammar apply.
  ///
  /// The language that is stated decides for a short text. A long one must also hold as many articles and
  /// prepositions as English prose does: a text that was read may be of a language that reading does not tell.
  func holdsEnglishProse() -> Bool {
    guard agreement.language == .english else { return false }
    guard index.words.count >= 60 else {
      // Words of other scripts are not in the index.
      let bytes = passages.reduce(0) { $0 + $1.bytes.count }
      return bytes < 400 || index.words.count * 16 > bytes
    }
    let common = ["the", "of", "shall"].reduce(0) { $0 + index.count(of: FoldedWord($1)) }
    return common * 100 >= index.words.count * 6 && !isDutchProse
  }

  /// Whether Dutch articles and prepositions clearly outnumber the English article, as where English texts are quoted.
  private var isDutchProse: Bool {
    (index.count(of: "van") + index.count(of: "het")) * 10 > index.count(of: "the") * 13
  }

  /// The bytes of a passage, if there is one of this part in a unit.
  func passage(_ part: Location.Part, of unit: ClauseUnit) -> Passage? {
    for place in unit.passages where passages[place].part == part { return passages[place] }
    return nil
  }

  /// The positions of the units of the operative part: all before the first signature or annex.
  var operativeUnits: [ClauseUnit] {
    topLevel.prefix { unit in
      switch unit.clause.kind {
      case .testimonium, .signature, .annex, .appendix: false
      default: true
      }
    }
  }
}

extension RuleContext {
  /// Where the passages of a unit and all that is within it end.
  func endOfPassages(of unit: ClauseUnit) -> Int {
    units.indices.contains(unit.subtree.upperBound)
      ? units[unit.subtree.upperBound].passages.lowerBound : passages.count
  }
}
