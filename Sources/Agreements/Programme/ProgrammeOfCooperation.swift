/// The programme of cooperation that an agreement carries in an annex, as typed values.
///
/// It is a view of the tables in the agreement's tree, made by ``Agreement/programme``.
public struct ProgrammeOfCooperation: Sendable, Hashable, Codable {
  /// The areas of focus.
  public var areasOfFocus: [AreaOfFocus]

  /// The initiatives.
  public var initiatives: [Initiative]

  /// The action points.
  public var actionPoints: [ActionPoint]

  /// A field of cooperation, with where it stands and what comes next.
  public struct AreaOfFocus: Sendable, Hashable, Codable, Identifiable {
    /// The row in the agreement's tree.
    public let id: ClauseID

    /// The field.
    public var area: Prose

    /// Where it stands.
    public var currentStatus: Prose

    /// What comes next.
    public var nextSteps: Prose

    /// What carries it.
    public var carriage: ProgrammeEntry.Carriage
  }

  /// Something undertaken in a sector.
  public struct Initiative: Sendable, Hashable, Codable, Identifiable {
    /// The row in the agreement's tree.
    public let id: ClauseID

    /// The sector.
    public var sector: Prose

    /// What is undertaken.
    public var action: Prose

    /// What it is to bring about.
    public var impact: Prose

    /// What carries it.
    public var carriage: ProgrammeEntry.Carriage
  }

  /// A recommended action under a priority.
  public struct ActionPoint: Sendable, Hashable, Codable, Identifiable {
    /// The row in the agreement's tree.
    public let id: ClauseID

    /// The priority.
    public var priority: Prose

    /// What is recommended.
    public var action: Prose

    /// The outcome that is expected.
    public var expectedOutcome: Prose

    /// What carries it.
    public var carriage: ProgrammeEntry.Carriage
  }
}
