extension Clause {
  /// The sorts of units of which the text of an agreement is made.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The whole of what stands before the operative part.
    case preamble

    /// The words that name the parties and say how the text calls them.
    case partyClause

    /// One consideration of the preamble.
    case recital

    /// The words by which the parties agree, such as "Have agreed as follows".
    case wordsOfAgreement

    /// A part: a group of chapters or articles.
    case part

    /// A title: a group of chapters or articles, chiefly in European texts.
    case title

    /// A chapter: a group of articles.
    case chapter

    /// A section: a group of articles, or of paragraphs in an annex.
    case section

    /// An article, the chief unit of the operative part.
    case article

    /// A paragraph of an article or annex.
    case paragraph

    /// A subparagraph: an item of a paragraph's list.
    case subparagraph

    /// An item of a subparagraph's list.
    case item

    /// An item of an item's list.
    case subitem

    /// A table.
    case table

    /// A row of a table. Its first row is its header.
    case row

    /// A cell of a row.
    case cell

    /// The words of witness before the signatures, with place, date and languages.
    case testimonium

    /// The place where one party signs.
    case signature

    /// An annex.
    case annex

    /// An appendix, of the agreement or of an annex.
    case appendix
  }
}

extension Clause.Kind {
  /// The name by which a clause of this kind is cited, such as "Article" or "paragraph".
  public var name: String {
    switch self {
    case .preamble: "preamble"
    case .partyClause: "party clause"
    case .recital: "recital"
    case .wordsOfAgreement: "words of agreement"
    case .part: "Part"
    case .title: "Title"
    case .chapter: "Chapter"
    case .section: "Section"
    case .article: "Article"
    case .paragraph: "paragraph"
    case .subparagraph: "subparagraph"
    case .item: "item"
    case .subitem: "subitem"
    case .table: "table"
    case .row: "row"
    case .cell: "cell"
    case .testimonium: "testimonium"
    case .signature: "signature"
    case .annex: "Annex"
    case .appendix: "Appendix"
    }
  }

  /// The plural of ``name``, such as "Articles".
  public var pluralName: String {
    switch self {
    case .annex: "Annexes"
    case .appendix: "Appendices"
    case .wordsOfAgreement: "words of agreement"
    default: "\(name)s"
    }
  }

  /// Whether the kind only groups other clauses and does not restart their numbers.
  public var isGrouping: Bool {
    switch self {
    case .part, .title, .chapter, .section: true
    default: false
    }
  }

  /// Whether clauses of the kind hold a text of their own beside the agreement.
  var isAttachment: Bool { self == .annex || self == .appendix }

  /// Whether the kind is an item of a list that its parent's chapeau introduces.
  public var isListItem: Bool {
    switch self {
    case .subparagraph, .item, .subitem: true
    default: false
    }
  }

  /// The kind of the items of a list below a clause of this kind.
  public var itemKind: Clause.Kind {
    switch self {
    case .subparagraph: .item
    case .item, .subitem: .subitem
    default: .subparagraph
    }
  }
}
