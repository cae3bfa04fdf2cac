extension DefinitionReader {
  /// Words that make a short name.
  static let nameOpeners: Set<FoldedWord> = [
    "hereinafter", "hereafter", "hereinbelow", "hereunder", "henceforth", "adelante", "denominado",
    "denominada", "denominados", "denominadas", "apres",
  ]

  /// Words with which "is understood by" starts in Spanish and French.
  static let phraseOpeners: Set<FoldedWord> = [
    "entendera", "entenderan", "entiende", "entend", "entienden",
  ]

  /// "hereinafter referred to as "the Fund"", "hereinafter called the Fund".
  func shortName(at index: Int, clause: Int) -> Finding? {
    let key = text.key(index)
    if key == "adelante", text.key(index - 1) != "en" { return nil }
    if key == "apres", text.key(index - 1) != "ci" { return nil }
    var next = index + 1
    while next < text.count, next < index + 14,
      text.joins(next) || next == index + 1
        || text.marks(before: next).contains(.colon)
    {
      guard !opensQuotation(next), Self.namingWords.contains(text.key(next)) else { break }
      next += 1
    }
    guard let term = termOfName(at: next, isBracketed: isBracketed(index)) else { return nil }
    return named(term.words, isQuoted: term.isQuoted, from: nameStart(index), clause: clause)
  }

  /// "(the "Fund")", "("Fund")".
  func bracketed(at index: Int, clause: Int) -> Finding? {
    var next = index
    while next < text.count, next < index + 5, !opensQuotation(next),
      Self.namingWords.contains(text.key(next)), next == index || text.joins(next)
    {
      next += 1
    }
    guard next < text.count, opensQuotation(next), index > 0, let end = endOfQuotation(at: next),
      text.marks(before: end).contains(.closing), end - next <= 8
    else { return nil }
    return named(next..<end, isQuoted: true, from: index, clause: clause)
  }

  /// "se entenderá por X", "on entend par X", both with what follows as the meaning.
  func introduced(at index: Int) -> Finding? {
    // "No se entenderá por" says what a term does not mean.
    guard text.key(index - 2) != "no", text.key(index - 1) != "no" else { return nil }
    guard
      let link = [index + 1, index + 2].first(where: {
        text.key($0) == "por" || text.key($0) == "par"
      })
    else { return nil }
    var start = link + 1
    if Self.articles.contains(text.key(start)), !opensQuotation(start) { start += 1 }
    guard start < text.count, text.joins(start) else { return nil }
    if opensQuotation(start), let end = endOfQuotation(at: start) {
      return Finding(
        term: start..<end, relation: .means, isQuoted: true, meaning: end..<text.count, start: index
      )
    }
    var end = start
    while end < text.count, end < start + 8, end == start || text.joins(end),
      text.marks(before: end).isDisjoint(with: [.comma, .line]) || end == start
    {
      end += 1
    }
    guard end < text.count, end > start, text.marks(before: end).contains(.comma) else {
      return nil
    }
    return Finding(
      term: start..<end, relation: .means, isQuoted: false, meaning: end..<text.count, start: index)
  }

  /// A quoted term that opens its point, then a colon and the meaning.
  func coloned(at index: Int, clause: Int) -> Finding? {
    guard text.marks(before: index).closesQuotation, let term = quotation(endingBefore: index),
      term.count <= 8,
      Self.opensClause(text, at: term.lowerBound), !text.marks(before: index).contains(.paragraph)
    else { return nil }
    return Finding(
      term: term, relation: .means, isQuoted: true, meaning: index..<text.count,
      start: term.lowerBound)
  }

  private func opensQuotation(_ index: Int) -> Bool { text.marks(before: index).opensQuotation }

  /// Whether a bracket opens at most a few words before.
  private func isBracketed(_ index: Int) -> Bool {
    (max(0, index - 3)...index).contains { text.marks(before: $0).contains(.opening) }
  }

  /// The first word of the phrase or bracket that makes the short name.
  private func nameStart(_ index: Int) -> Int {
    (max(0, index - 3)...index).last { text.marks(before: $0).contains(.opening) } ?? index
  }

  /// The index behind the quotation that opens before a word.
  func endOfQuotation(at start: Int) -> Int? {
    var end = start + 1
    while end <= text.count, end < start + 12 {
      if text.marks(before: end).closesQuotation { return end }
      guard text.joins(end) else { return nil }
      end += 1
    }
    return nil
  }

  private func termOfName(at start: Int, isBracketed: Bool) -> (words: Range<Int>, isQuoted: Bool)?
  {
    guard start < text.count else { return nil }
    if opensQuotation(start) {
      return endOfQuotation(at: start).map { (start..<$0, true) }
    }
    var end = start
    while end < text.count, end < start + 7, end == start || text.joins(end) {
      let marks = text.marks(before: end)
      if end > start, !marks.isDisjoint(with: [.comma, .closing, .opening, .quote]) { break }
      // Outside brackets a short name is as long as its capitals.
      if !isBracketed, !text.words[end].isCapitalized { break }
      end += 1
    }
    guard end > start, !isBracketed || text.marks(before: end).contains(.closing) else {
      return nil
    }
    return (start..<end, false)
  }

  /// The definition of a short name; what it stands for is what stands before it in its clause.
  private func named(
    _ term: Range<Int>, isQuoted: Bool, from start: Int, clause: Int
  ) -> Finding? {
    let first = min(clause, start)
    let meaning = max(first, start - 60)..<start
    guard !meaning.isEmpty, !term.isEmpty else { return nil }
    let hasArticle = isQuoted && term.count > 1 && Self.articles.contains(text.key(term.lowerBound))
    let term = hasArticle ? term.dropFirst() : term
    return Finding(
      term: term, relation: .hereinafter, isQuoted: isQuoted, meaning: meaning, start: start)
  }

  /// Words that lead from "hereinafter" to the name.
  static let namingWords: Set<FoldedWord> = [
    "individually", "collectively", "jointly", "also", "simply", "referred", "to", "called",
    "known",
    "described", "designated", "named", "termed", "as", "the", "a", "an", "each", "abbreviated",
    "be",
    "will", "both", "together", "separately", "respectively", "is", "are", "shall", "hereinafter",
    "in",
    "singular", "plural", "this", "either", "denominado", "denominada", "denominados",
    "denominadas",
    "llamado", "llamada", "llamados", "denomme", "denommee", "denommes", "denommees", "designe",
    "designes", "appele", "appelee", "appeles", "la", "le", "les", "l", "el", "los", "las", "como",
    "individualmente", "conjuntamente", "collectivement", "designee", "se", "denominara",
    "denominaran", "cited", "and", "or", "by",
  ]
}
