/// How an agreement is amended.
///
/// Source: VCLT art. 39.
public struct Amendment: Sendable, Hashable, Codable {
  /// Whether amendments must be in writing.
  public var inWriting: Bool

  /// How an amendment enters into force.
  public var entryIntoForce: EntryOfAmendment

  /// The annexes that a joint body or the parties' authorities may amend by a simpler procedure.
  public var simplified: [ClauseID]

  /// Makes a provision on amendment.
  public init(
    inWriting: Bool = true, entryIntoForce: EntryOfAmendment = .asTheAgreement,
    simplified: [ClauseID] = []
  ) {
    self.inWriting = inWriting
    self.entryIntoForce = entryIntoForce
    self.simplified = simplified
  }

  /// How an amendment enters into force.
  public enum EntryOfAmendment: Sendable, Hashable, Codable {
    /// In the same way as the agreement itself.
    case asTheAgreement

    /// By a formula of its own.
    case formula(EntryIntoForceFormula)

    /// As the amendment itself provides.
    case asProvided

    enum FormulaCodingKeys: String, CodingKey { case _0 = "value" }
  }
}
