/// When an agreement enters into force, and from when and for which clauses it has effect.
public struct EntryIntoForce: Sendable, Hashable, Codable {
  /// The formula for the agreement as a whole.
  public var formula: EntryIntoForceFormula

  /// Clauses that enter into force by a formula of their own.
  public var exceptions: [Exception]

  /// An earlier date from which the agreement applies once it is in force.
  ///
  /// A treaty does not bind as to what took place before it entered into force unless the parties
  /// intend it to (VCLT art. 28), so such a date is always stated and never implied.
  public var appliesFrom: CalendarDate?

  /// Makes a provision on entry into force.
  public init(
    _ formula: EntryIntoForceFormula, exceptions: [Exception] = [],
    appliesFrom: CalendarDate? = nil
  ) {
    self.formula = formula
    self.exceptions = exceptions
    self.appliesFrom = appliesFrom
  }

  /// Clauses that enter into force apart from the rest.
  public struct Exception: Sendable, Hashable, Codable {
    /// The clauses.
    public var clauses: [ClauseID]

    /// Their formula.
    public var formula: EntryIntoForceFormula

    /// Makes an exception.
    public init(_ clauses: [ClauseID], _ formula: EntryIntoForceFormula) {
      self.clauses = clauses
      self.formula = formula
    }
  }

  /// The formula for a clause.
  ///
  /// The exceptions name clauses as they stand; a clause within an excepted one is not searched for.
  public func formula(for clause: ClauseID) -> EntryIntoForceFormula {
    exceptions.first { $0.clauses.contains(clause) }?.formula ?? formula
  }
}
