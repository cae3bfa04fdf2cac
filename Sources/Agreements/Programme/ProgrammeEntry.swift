/// What a row of a programme of cooperation is, and which obligations carry it.
///
/// A programme is a table that both sides can read and a monitoring body can follow. It lays down
/// nothing by itself: each row names the obligations of the agreement that carry it, or says why
/// none does.
public struct ProgrammeEntry: Sendable, Hashable, Codable {
  /// Which of the three tables of a programme the row belongs to.
  public var kind: Kind

  /// The obligations that carry the row, or the reason why none does.
  public var carriage: Carriage

  /// Makes an entry.
  public init(_ kind: Kind, _ carriage: Carriage) {
    self.kind = kind
    self.carriage = carriage
  }

  /// The sorts of rows.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// An area of focus: where it stands and what comes next.
    case areaOfFocus

    /// An initiative: its sector, what is done, and what it is to bring about.
    case initiative

    /// An action point: its priority, what is recommended, and the outcome expected.
    case actionPoint
  }

  /// What carries a row.
  public enum Carriage: Sendable, Hashable, Codable {
    /// These obligations, of which there is at least one.
    case obligations([ObligationID])

    /// None, for the reason given.
    case none(reason: String)

    enum ObligationsCodingKeys: String, CodingKey { case _0 = "ids" }
  }

  /// The obligations that carry the row; none if it has none.
  public var obligations: [ObligationID] {
    guard case .obligations(let obligations) = carriage else { return [] }
    return obligations
  }
}
