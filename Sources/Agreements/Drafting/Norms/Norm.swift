/// A sentence that lays down one norm, composed from its elements.
///
/// Most drafters write ``Duty``, ``Prohibition``, ``Power`` and their kin, which are norms with the
/// elements that each of them takes. The sentence is composed as "trigger, bearer modal, qualifiers,
/// action recurrence deadline, conditions, exceptions"; where the action opens a list, all but the
/// trigger stand before it. In an instrument that does not bind, "will" stands for "shall".
///
/// The action of a declaration or a constitutive norm begins with the inflected verb: "reaffirms its
/// support", "establish a Joint Commission" (to which the sentence adds "hereby"). A purpose is that
/// of the agreement, whoever pursues it. What must not be done or is not required is said of neither
/// party, since "each Party shall not" leaves open whether one of them may.
public struct Norm: Sentence, Hashable, Codable {
  /// The norm's identity, if the drafter gave one.
  public var id: ObligationID?

  /// What sort of norm it is.
  public var modality: Modality

  /// Who bears it.
  public var bearer: Bearer

  /// How far a duty commits its bearer.
  public var commitment: Commitment?

  /// What is to be done, from the verb on, without final punctuation.
  ///
  /// A colon opens a list.
  public var action: Prose

  /// To whom it is owed; the words of the action say so.
  public var beneficiary: Beneficiary?

  /// What sets it off, such as "Where a crisis arises".
  public var trigger: Prose?

  /// By when it is to be performed.
  public var deadline: Deadline?

  /// How often it is to be performed.
  public var recurrence: Recurrence?

  /// The provisos that the sentence states.
  public var qualifiers: [Qualifier]

  /// The provisos that the words of the action already state.
  public var impliedQualifiers: [Qualifier]

  /// What must be so, such as "that the costs are shared", after "provided".
  public var conditions: [Prose]

  /// What is excepted, such as "unless the Parties decide otherwise".
  public var exceptions: [Prose]

  /// A limit on what it can cost; the words of the action say so.
  public var cap: Cap?

  /// Makes a norm.
  public init(
    _ modality: Modality, of bearer: Bearer, id: ObligationID? = nil,
    commitment: Commitment? = nil, to action: Prose, for beneficiary: Beneficiary? = nil,
    when trigger: Prose? = nil, due deadline: Deadline? = nil, every recurrence: Recurrence? = nil,
    subjectTo qualifiers: [Qualifier] = [], saying impliedQualifiers: [Qualifier] = [],
    provided conditions: [Prose] = [], unless exceptions: [Prose] = [], cap: Cap? = nil
  ) {
    self.modality = modality
    self.bearer = bearer
    self.id = id
    self.commitment = commitment
    // The sentence brings its own full stop.
    self.action = action.droppingFullStop
    self.beneficiary = beneficiary
    self.trigger = trigger
    self.deadline = deadline
    self.recurrence = recurrence
    self.qualifiers = qualifiers
    self.impliedQualifiers = impliedQualifiers
    self.conditions = conditions
    self.exceptions = exceptions
    self.cap = cap
  }
}
