/// The styles in which the clauses of an agreement are numbered, one for each level.
///
/// One instrument uses one style at each level. Paragraphs are numbered only where there are two or
/// more, and annexes and appendices likewise.
public struct NumberingScheme: Sendable, Hashable, Codable {
  /// The style of parts.
  public var part: LabelStyle

  /// The style of titles.
  public var title: LabelStyle

  /// The style of chapters.
  public var chapter: LabelStyle

  /// The style of sections.
  public var section: LabelStyle

  /// The style of articles.
  public var article: LabelStyle

  /// The style of paragraphs.
  public var paragraph: LabelStyle

  /// The style of subparagraphs.
  public var subparagraph: LabelStyle

  /// The style of items.
  public var item: LabelStyle

  /// The style of subitems.
  public var subitem: LabelStyle

  /// The style of annexes.
  public var annex: LabelStyle

  /// The style of appendices.
  public var appendix: LabelStyle

  /// Makes a scheme.
  public init(
    part: LabelStyle = .uppercaseRoman, title: LabelStyle = .uppercaseRoman,
    chapter: LabelStyle = .uppercaseRoman, section: LabelStyle = .arabic,
    article: LabelStyle = .arabic, paragraph: LabelStyle = .arabicFullStop,
    subparagraph: LabelStyle = .lowercaseLetterParenthesized,
    item: LabelStyle = .lowercaseRomanParenthesized,
    subitem: LabelStyle = .uppercaseLetterParenthesized, annex: LabelStyle = .uppercaseLetter,
    appendix: LabelStyle = .arabic
  ) {
    self.part = part
    self.title = title
    self.chapter = chapter
    self.section = section
    self.article = article
    self.paragraph = paragraph
    self.subparagraph = subparagraph
    self.item = item
    self.subitem = subitem
    self.annex = annex
    self.appendix = appendix
  }

  /// Part I, Article 1, paragraph 1., subparagraph (a), item (i), subitem (A), Annex A.
  public static let standard = NumberingScheme()

  /// The older American style: Article I instead of Article 1.
  public static let romanArticles = NumberingScheme(article: .uppercaseRoman)

  /// The style of clauses of a kind; `nil` for kinds that carry no number.
  public subscript(kind: Clause.Kind) -> LabelStyle? {
    switch kind {
    case .part: part
    case .title: title
    case .chapter: chapter
    case .section: section
    case .article: article
    case .paragraph: paragraph
    case .subparagraph: subparagraph
    case .item: item
    case .subitem: subitem
    case .annex: annex
    case .appendix: appendix
    case .preamble, .partyClause, .recital, .wordsOfAgreement, .table, .row, .cell, .testimonium,
      .signature:
      nil
    }
  }
}
