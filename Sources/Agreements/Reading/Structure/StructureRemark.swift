/// Something a reading of a structure was unsure of, where it stands.
struct StructureRemark: Sendable {
  /// Where it stands.
  var range: Range<Int>

  /// What it is.
  var subject: Subject

  /// What a reading can be unsure of.
  enum Subject: Sendable {
    /// A number that does not continue the count.
    case numberOutOfSequence

    /// Points nested deeper than the tree takes; they stand on the deepest level.
    case nestingTooDeep

    /// Text whose place in the agreement is not clear; it was read as an annex without a number.
    case unplacedText

    /// A heading of an article that stands where another text begins, often the same in another language.
    case secondText

    /// The rest of a text that has more clauses than may be read.
    case tooManyClauses
  }
}
