/// A range of a text whose words belong to no clause.
struct SkippedRange: Sendable {
  /// Where it stands.
  var range: Range<Int>

  /// What it is.
  var reason: Reason

  /// Why words are left out of the clauses.
  enum Reason: Sendable {
    /// The number of a page, or a running head.
    case pageNumber

    /// The target of a link in Markdown.
    case linkTarget

    /// Data about the document before its text: YAML between two lines of dashes.
    case metadata

    /// Words before the title, such as another title.
    case frontMatter

    /// A tag of HTML.
    case markup

    /// More combining marks in a row than a text is allowed to have.
    case combiningMarks
  }
}
