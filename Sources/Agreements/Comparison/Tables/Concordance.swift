/// Which clauses of two texts correspond, and in what they differ: the table that is handed out with a new draft.
///
/// The rows are in the order of the new text; what was omitted stands where it was. Every clause of either text is in
/// a row.
public struct Concordance: Sendable, Hashable, Codable {
  /// The rows.
  public var rows: [Row]

  /// Makes a concordance from its rows.
  public init(rows: [Row]) { self.rows = rows }

  /// One or several clauses that correspond.
  public struct Row: Sendable, Hashable, Codable {
    /// The clauses of the old text; none for what is new.
    public var old: [Place]

    /// The clauses of the new text; none for what was omitted.
    public var new: [Place]

    /// How the two sides are related.
    public var relation: Relation

    /// What became of the norms in them, each verdict once and in the order in which the norms stand.
    public var verdicts: [ObligationVerdict]

    /// What was done, in a few words; empty if nothing.
    public var remark: String

    /// Makes a row.
    public init(
      old: [Place], new: [Place], relation: Relation, verdicts: [ObligationVerdict] = [],
      remark: String = ""
    ) {
      self.old = old
      self.new = new
      self.relation = relation
      self.verdicts = verdicts
      self.remark = remark
    }
  }

  /// A clause with its citation.
  public struct Place: Sendable, Hashable, Codable {
    /// The clause.
    public var clause: ClauseID

    /// How it is cited, such as "Article 5(2)".
    public var citation: String

    /// Makes a place.
    public init(_ clause: ClauseID, citation: String) {
      self.clause = clause
      self.citation = citation
    }
  }

  /// How the two sides of a row are related.
  public enum Relation: String, Sendable, Hashable, Codable, CaseIterable {
    /// The words are the same; the number may be another.
    case identical

    /// Only punctuation, spelling marks, references that follow, or a number that does not count on, differ.
    case editorial

    /// The words, the heading or a value differ.
    case substantive

    /// The clause stands elsewhere, with its words or with others.
    case moved

    /// One clause became several.
    case split

    /// Several clauses became one.
    case merged

    /// Only the new text has it.
    case new

    /// Only the old text has it.
    case omitted
  }
}
