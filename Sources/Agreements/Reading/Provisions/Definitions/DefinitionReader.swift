/// Reads the definitions in the text of a paragraph, a point or a whole article.
///
/// It would rather miss a definition than take another sentence for one. A term counts if it is quoted
/// before a word such as "means", if "the term" introduces it, if it opens its line or point and "means"
/// follows, or if a bracket or "hereinafter" makes it a short name.
struct DefinitionReader: Sendable {
  let text: ProvisionWords

  /// Reads the definitions in a text or a part of it.
  ///
  /// - Complexity: O(n) in the length of the part.
  static func definitions(in bytes: [UInt8], range: Range<Int>? = nil) -> [FoundDefinition] {
    DefinitionReader(text: ProvisionWords(bytes, in: range)).definitions()
  }

  /// A definition by its words.
  struct Finding {
    var term: Range<Int>
    var relation: Definition.Relation
    var isQuoted: Bool
    /// The words of the meaning; those behind a verb end where the clause does.
    var meaning: Range<Int>
    /// The first word of the whole definition.
    var start: Int

    /// The finding; the words that a short name stands for do not reach into another term.
    func bounded(by last: Finding?) -> Finding {
      guard relation == .hereinafter, let last, last.term.upperBound > meaning.lowerBound else {
        return self
      }
      var bounded = self
      let lower = last.relation == .hereinafter ? last.term.upperBound : last.meaning.lowerBound
      bounded.meaning = min(max(lower, meaning.lowerBound), meaning.upperBound)..<meaning.upperBound
      return bounded
    }
  }

  /// The definitions, in the order of the text.
  func definitions() -> [FoundDefinition] {
    var findings: [Finding] = []
    var start = 0
    var index = 0
    while index < text.count {
      let word = text.words[index]
      // Most words stand behind a space and are no trigger.
      if word.before == .space, !Self.triggers.mayContain(word.key) {
        index += 1
        continue
      }
      if Self.opensClause(text, at: index) { start = index }
      if let finding = finding(at: index, clause: start) {
        // What stands within a term or before the end of the last one is no other definition.
        if finding.term.lowerBound >= (findings.last?.term.upperBound ?? 0) {
          findings.append(finding.bounded(by: findings.last))
          index = max(index, finding.meaning.lowerBound, finding.term.upperBound - 1)
        }
      }
      index += 1
    }
    return findings.indices.map { position in
      found(findings[position], next: position + 1 < findings.count ? findings[position + 1] : nil)
    }
  }

  private func finding(at index: Int, clause: Int) -> Finding? {
    let key = text.key(index)
    let marks = text.marks(before: index)
    guard Self.triggers.mayContain(key) || !marks.isDisjoint(with: [.opening, .colon]) else {
      return nil
    }
    if Self.verbs.contains(key), let verb = verb(at: index) {
      return defined(by: verb, at: index, clause: clause)
    }
    if Self.nameOpeners.contains(key) { return shortName(at: index, clause: clause) }
    if marks.contains(.opening), let name = bracketed(at: index, clause: clause) {
      return name
    }
    if Self.phraseOpeners.contains(key) { return introduced(at: index) }
    if marks.contains(.colon) { return coloned(at: index, clause: clause) }
    return nil
  }

  /// The definition in bytes; its meaning ends before the next one and with its sentence.
  private func found(_ finding: Finding, next: Finding?) -> FoundDefinition {
    var meaning = finding.meaning
    if finding.relation != .hereinafter {
      let limit = next.map { max(meaning.lowerBound, min(meaning.upperBound, $0.start)) }
      let bound = limit ?? meaning.upperBound
      var end = meaning.lowerBound
      var hasList = text.marks(before: end).contains(.colon)
      while end < bound {
        let marks = text.marks(before: end)
        if end > meaning.lowerBound {
          hasList = hasList || marks.contains(.colon)
          if endsSentence(before: end) || marks.contains(.semicolon) && !hasList { break }
        }
        end += 1
      }
      // The mark of the next point is no part of the meaning.
      while end > meaning.lowerBound, Self.isMarker(text, at: end - 1),
        !text.marks(before: end).isDisjoint(with: [.closing, .stop]) || end == bound
      {
        end -= 1
      }
      meaning = meaning.lowerBound..<end
    }
    return FoundDefinition(
      term: text.range(finding.term), relation: finding.relation, meaning: text.range(meaning),
      isQuoted: finding.isQuoted)
  }

  /// Whether a sentence ends before a word: a full stop that is not that of an abbreviation.
  ///
  /// The sentence of a note that stands amid another ends where that goes on, in lowercase.
  private func endsSentence(before index: Int) -> Bool {
    let marks = text.marks(before: index)
    guard marks.contains(.stop), marks.contains(.space) else { return false }
    let last = text.words[index - 1]
    let length = last.end - last.start
    guard text.words[index].isCapitalized else {
      return length >= Self.shortestLastWord && !last.isCapitalized && !last.isNumber
        && !text.words[index].isNumber
    }
    return length > 3 || !last.isCapitalized && !last.isNumber
  }

  /// The shortest word behind which a full stop ends a sentence whatever follows; shorter ones are rather abbreviations.
  private static let shortestLastWord = 7

  /// Whether a word opens a line, a point or a part of a sentence.
  static func opensClause(_ text: ProvisionWords, at index: Int) -> Bool {
    guard index > 0 else { return true }
    let marks = text.marks(before: index)
    if !marks.isDisjoint(with: .clauseEnd) { return true }
    // A line that ends without a mark may be a line that was wrapped.
    if marks.contains(.line), marks.contains(.comma) || lastWords.contains(text.key(index - 1)) {
      return true
    }
    return marks.contains(.closing) && isMarker(text, at: index - 1)
  }

  private static let lastWords: Set<FoldedWord> = ["and", "or", "y", "o", "et", "ou"]

  /// Words at which a definition may be found.
  private static let triggers = WordFilter(verbs.union(nameOpeners).union(phraseOpeners))

  /// Whether a word is the mark of a point, such as "a" in "(a)" or "iv" in "iv)".
  private static func isMarker(_ text: ProvisionWords, at index: Int) -> Bool {
    let word = text.words[index]
    return word.end - word.start <= (word.isNumber ? 3 : 4)
      && (index == 0
        || !text.words[index].before.isDisjoint(with: [.opening, .line, .semicolon, .colon, .stop]))
  }
}
