/// A sentence that lays down a duty: "Each Party shall …".
public struct Duty: NormativeSentence, Hashable, Codable {
  /// The norm.
  public var norm: Norm

  /// Drafts a duty.
  ///
  /// - Parameters:
  ///   - bearer: Who owes it.
  ///   - commitment: How far it commits; by default conduct, "shall".
  ///   - id: The duty's identity, where something refers to it.
  ///   - action: What is to be done, from the verb on, without final punctuation; a colon opens a list.
  ///   - beneficiary: To whom it is owed; the words of the action say so.
  ///   - trigger: What sets it off, such as "Where a crisis arises".
  ///   - deadline: By when it is to be performed.
  ///   - recurrence: How often it is to be performed.
  ///   - qualifiers: The provisos that the sentence is to state.
  ///   - impliedQualifiers: The provisos that the words of the action already state.
  ///   - conditions: What must be so, after "provided".
  ///   - exceptions: What is excepted, such as "unless the Parties decide otherwise".
  ///   - cap: A limit on what it can cost; the words of the action say so.
  public init(
    _ bearer: Bearer, _ commitment: Commitment = .conduct, id: ObligationID? = nil,
    to action: Prose, for beneficiary: Beneficiary? = nil, when trigger: Prose? = nil,
    due deadline: Deadline? = nil, every recurrence: Recurrence? = nil,
    subjectTo qualifiers: [Qualifier] = [], saying impliedQualifiers: [Qualifier] = [],
    provided conditions: [Prose] = [], unless exceptions: [Prose] = [], cap: Cap? = nil
  ) {
    norm = Norm(
      .duty, of: bearer, id: id, commitment: commitment, to: action, for: beneficiary,
      when: trigger, due: deadline, every: recurrence, subjectTo: qualifiers,
      saying: impliedQualifiers, provided: conditions, unless: exceptions, cap: cap)
  }
}
