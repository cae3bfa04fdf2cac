/// The sorts of units that the words of a reference name.
///
/// They are those of a clause and the parts of a clause that have no number of their own. The order
/// of the cases is from the outside in.
enum ReferenceUnit: UInt8, Sendable, Hashable, CaseIterable {
  /// A protocol that is attached to the agreement.
  case protocolUnit

  /// An annex.
  case annex

  /// A schedule that is attached to the agreement.
  case schedule

  /// An appendix.
  case appendix

  /// A part.
  case part

  /// A title.
  case title

  /// A chapter.
  case chapter

  /// A section.
  case section

  /// A section within a section.
  case subsection

  /// An article.
  case article

  /// A recital of the preamble.
  case recital

  /// A paragraph.
  case paragraph

  /// A subparagraph, point, letter or indent.
  case subparagraph

  /// An item.
  case item

  /// The words before a list.
  case chapeau

  /// The words after a list.
  case closingWords

  /// A sentence.
  case sentence

  /// The definition of a term.
  case definition

  /// The sort of clause that the unit is, or `nil` for a part of a clause.
  var kind: Clause.Kind? {
    switch self {
    case .protocolUnit, .annex, .schedule: .annex
    case .appendix: .appendix
    case .part: .part
    case .title: .title
    case .chapter: .chapter
    case .section, .subsection: .section
    case .article: .article
    case .recital: .recital
    case .paragraph: .paragraph
    case .subparagraph: .subparagraph
    case .item: .item
    case .chapeau, .closingWords, .sentence, .definition: nil
    }
  }

  /// Whether the unit is attached to the agreement rather than a part of its body.
  var isAttachment: Bool { self <= .appendix }

  /// Whether the unit stands within an article.
  var isInner: Bool { self >= .paragraph }

  /// Whether the unit is a part of a clause without a number of its own.
  var isFragment: Bool { self >= .chapeau }

  /// Whether "Article 5, paragraph 2" can go from a unit to this one.
  func canDescend(from outer: ReferenceUnit) -> Bool {
    if isInner { return self > outer }
    if self == .article || self == .appendix { return outer.isAttachment && self != outer }
    return self > outer && outer != .article && !isAttachment && self != .recital
  }
}

extension ReferenceUnit: Comparable {
  /// Whether a unit stands further out than another.
  static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}
