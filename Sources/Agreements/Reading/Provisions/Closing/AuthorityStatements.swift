/// What a closing formula says about the authority of its texts.
struct AuthorityStatements: Sendable {
  /// The kinds of statements, in the order of their cases.
  private(set) var kinds: [ClosingFormula.Statement] = []

  /// Which text prevails.
  private(set) var prevailing: ClosingFormula.PrevailingText?

  /// The words of the sentence that lets a text prevail.
  private var prevailingWords: Range<Int>?

  private let text: ProvisionWords

  /// Finds the statements of a formula.
  init(in text: ProvisionWords, runs: [LanguageRun]) {
    self.text = text
    var isEqual = false
    var isAuthoritative = false
    var sentence = 0
    for index in 0..<text.count {
      if !text.joins(index) { sentence = index }
      let key = text.key(index)
      isEqual =
        isEqual || Self.mayOpenEquality.contains(key) && Self.isEquality(in: text, at: index)
      isAuthoritative = isAuthoritative || key == "authoritative"
      if prevailing == nil, Self.triggers.contains(key) {
        readPrevailing(at: index, sentence: sentence, runs: runs)
      }
    }
    kinds = ClosingFormula.Statement.allCases.filter { statement in
      switch statement {
      case .equal: isEqual
      case .authoritative: isAuthoritative
      case .prevailingText: prevailing != nil
      }
    }
  }

  /// What the texts of a run are.
  func status(of run: LanguageRun, isFirst: Bool) -> ClosingFormula.Status {
    let next = text.key(run.words.upperBound)
    let before = text.key(run.words.lowerBound - 1)
    let second = text.key(run.words.lowerBound - 2)
    if next == "translation" || next == "translations"
      || before == "into" || second == "into"
    {
      return .translation
    }
    guard !isFirst, let words = prevailingWords, words.contains(run.words.lowerBound) else {
      return .done
    }
    return .prevailingOnly
  }

  private static func isEquality(in text: ProvisionWords, at index: Int) -> Bool {
    equalities.contains { $0.match(in: text, at: index) != nil }
  }

  private mutating func readPrevailing(at index: Int, sentence: Int, runs: [LanguageRun]) {
    var end = index + 1
    while end < min(text.count, index + 60), text.joins(end) { end += 1 }
    let words = max(sentence, index - 80)..<end
    let condition = Self.condition(in: text, within: words)
    let key = text.key(index)
    guard
      Self.verbs.contains(key)
        || Self.verbPhrases.contains(where: { $0.match(in: text, at: index) != nil })
        || condition != nil && !isEqualHere(index)
          && Self.conditionalVerbs.contains(where: { $0.match(in: text, at: index) != nil })
    else { return }
    let language = Self.language(near: index, in: words, runs: runs)
    guard language != nil || Self.verbs.contains(key) else { return }
    guard let range = text.textRange(words) else { return }
    prevailingWords = words
    prevailing = ClosingFormula.PrevailingText(
      language: language, range: range, condition: condition.flatMap(text.textRange))
  }

  /// Whether "authentic" or its like at a word is "equally authentic".
  private func isEqualHere(_ index: Int) -> Bool {
    text.key(index - 1) == "equally" || text.key(index - 1) == "equal"
      || text.key(index - 1) == "igualmente" || text.key(index - 1) == "egalement"
  }

  /// The language of the text that prevails: the last one named before the verb, or the first behind.
  private static func language(
    near index: Int, in words: Range<Int>, runs: [LanguageRun]
  ) -> Language? {
    // Of several names side by side none is the one that prevails.
    func single(_ run: LanguageRun) -> Language? {
      run.members.count == 1 ? run.members[0].language : nil
    }
    let low = runs.indices.partitioningIndex { runs[$0].words.lowerBound >= words.lowerBound }
    let inside = runs[low...].prefix { $0.words.lowerBound < words.upperBound }
    if let before = inside.last(where: { $0.words.upperBound <= index }).flatMap(single) {
      return before
    }
    return inside.first { $0.words.lowerBound > index }.flatMap(single)
  }
}
