/// A norm that a clause lays down: who shall, may or must not do what, when, and on what terms.
///
/// Duties are the commonest norms and give the type its name; permissions, powers, rights,
/// declarations and the other members of ``Modality`` are recorded in the same way. An obligation
/// belongs to the clause in whose ``Clause/obligations`` it stands and, where it has words there,
/// to a range of them.
public struct Obligation: Sendable, Hashable, Codable, Identifiable {
  /// The obligation's identity, unique in its agreement.
  public let id: ObligationID

  /// What sort of norm it is.
  public var modality: Modality

  /// How strongly it is worded, for norms that have a strength.
  public var force: Force?

  /// What performance is measured by.
  public var standard: Standard?

  /// Who bears it.
  public var bearer: Bearer

  /// Whom it benefits, if the text says so.
  public var beneficiary: Beneficiary?

  /// What is to be done, in the words of the text from the verb on.
  public var action: String

  /// The event or situation that sets it off, in the words of the text.
  public var trigger: String?

  /// Further conditions, in the words of the text.
  public var conditions: [String]

  /// Exceptions, in the words of the text.
  public var exceptions: [String]

  /// By when it is to be performed.
  public var deadline: Deadline?

  /// How often it is to be performed.
  public var recurrence: Recurrence?

  /// The provisos that soften or limit it.
  public var qualifiers: [Qualifier]

  /// A limit on what it can cost.
  public var cap: Cap?

  /// The clauses that say what follows from a breach.
  public var consequences: [ClauseID]

  /// Where it stands in the canonical text of its clause's prose.
  public var words: TextRange?

  /// How sure it is that the text says so.
  public var confidence: Confidence

  /// Whether the words expressly deny it, as "shall not", "neither Party shall" and "nothing shall" do.
  ///
  /// None where no words were read, as for a norm that its author declared.
  public var isNegated: Bool?

  /// Makes an obligation.
  public init(
    _ id: ObligationID, _ modality: Modality, force: Force? = nil, standard: Standard? = nil,
    bearer: Bearer, beneficiary: Beneficiary? = nil, action: String, trigger: String? = nil,
    conditions: [String] = [], exceptions: [String] = [], deadline: Deadline? = nil,
    recurrence: Recurrence? = nil, qualifiers: [Qualifier] = [], cap: Cap? = nil,
    consequences: [ClauseID] = [], words: TextRange? = nil, confidence: Confidence = .declared,
    isNegated: Bool? = nil
  ) {
    self.id = id
    self.modality = modality
    self.force = force
    self.standard = standard
    self.bearer = bearer
    self.beneficiary = beneficiary
    self.action = action
    self.trigger = trigger
    self.conditions = conditions
    self.exceptions = exceptions
    self.deadline = deadline
    self.recurrence = recurrence
    self.qualifiers = qualifiers
    self.cap = cap
    self.consequences = consequences
    self.words = words
    self.confidence = confidence
    self.isNegated = isNegated
  }
}

extension Obligation {
  /// Whether the norm is worded at least as strongly as the given force.
  ///
  /// A norm without a force, such as a power, reaches none.
  public func reaches(_ force: Force) -> Bool {
    self.force.map { $0 >= force } ?? false
  }

  /// How precisely the time of performance is fixed.
  public var determinacy: Determinacy {
    deadline?.determinacy ?? .none
  }
}
