/// What each clause of one text corresponds to in the other: from where the clauses of the new text come, or where
/// those of the old text went.
///
/// The derivation table and the destination table of a concordance are inverse to each other: a clause of the new
/// text comes from a clause of the old one exactly if that one went to it.
public struct CorrespondenceTable: Sendable, Hashable, Codable {
  /// In which direction the table leads.
  public var direction: Direction

  /// The clauses of one text in its order, each once.
  public var entries: [Entry]

  /// Makes a table.
  public init(_ direction: Direction, _ entries: [Entry]) {
    self.direction = direction
    self.entries = entries
  }

  /// In which direction a table leads.
  public enum Direction: String, Sendable, Hashable, Codable, CaseIterable {
    /// From the new text to the old one.
    case derivation

    /// From the old text to the new one.
    case destination
  }

  /// A clause with those that it corresponds to.
  public struct Entry: Sendable, Hashable, Codable {
    /// The clause.
    public var place: Concordance.Place

    /// The clauses of the other text; none for what is new or was omitted.
    public var partners: [Concordance.Place]

    /// Makes an entry.
    public init(_ place: Concordance.Place, _ partners: [Concordance.Place]) {
      self.place = place
      self.partners = partners
    }
  }
}

extension CorrespondenceTable {
  /// A table of a comparison.
  ///
  /// - Complexity: O(n) in the size of both texts.
  public init(_ direction: Direction, of comparison: Comparison) {
    let rows = Concordance(comparison).rows
    var partners: [ClauseID: [Concordance.Place]] = [:]
    var places: [ClauseID: Concordance.Place] = [:]
    for row in rows {
      let (one, other) = direction == .derivation ? (row.new, row.old) : (row.old, row.new)
      for place in one {
        places[place.clause] = place
        for partner in other where !(partners[place.clause] ?? []).contains(partner) {
          partners[place.clause, default: []].append(partner)
        }
      }
    }
    let agreement = direction == .derivation ? comparison.new : comparison.old
    let entries = agreement.allClauses.compactMap { clause in
      places[clause.id].map { Entry($0, partners[clause.id] ?? []) }
    }
    self.init(direction, entries)
  }
}
