/// A sentence that lays down a prohibition: "Neither Party shall …".
public struct Prohibition: NormativeSentence, Hashable, Codable {
  /// The norm.
  public var norm: Norm

  /// Drafts the sentence.
  ///
  /// - Parameters:
  ///   - bearer: Whom it binds; with `.neither` each party.
  ///   - id: The norm's identity, where something refers to it.
  ///   - action: What must not be done, from the verb on, without final punctuation.
  ///   - trigger: What sets it off, such as "Where a crisis arises".
  ///   - qualifiers: The provisos that the sentence is to state.
  ///   - impliedQualifiers: The provisos that the words of the action already state.
  ///   - conditions: What must be so, after "provided".
  ///   - exceptions: What is excepted, such as "unless the Parties decide otherwise".
  public init(
    _ bearer: Bearer, id: ObligationID? = nil, to action: Prose, when trigger: Prose? = nil,
    subjectTo qualifiers: [Qualifier] = [], saying impliedQualifiers: [Qualifier] = [],
    provided conditions: [Prose] = [], unless exceptions: [Prose] = []
  ) {
    norm = Norm(
      .prohibition, of: bearer, id: id, to: action, when: trigger, subjectTo: qualifiers,
      saying: impliedQualifiers, provided: conditions, unless: exceptions)
  }
}
