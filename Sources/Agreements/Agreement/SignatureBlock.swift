/// The place at the end of an agreement where one party signs.
public struct SignatureBlock: Sendable, Hashable, Codable {
  /// The party.
  public var party: PartyID

  /// The person who signs.
  public var signatory: Particular<String>

  /// The capacity in which the person signs.
  public var capacity: Particular<String>

  /// Makes a signature block.
  public init(_ party: PartyID, signatory: Particular<String>, capacity: Particular<String>) {
    self.party = party
    self.signatory = signatory
    self.capacity = capacity
  }
}

extension SignatureBlock {
  /// Whether the words of a clause already name who signs and in which capacity, as those of a text that was read do.
  func isNamed(in clause: Clause) -> Bool {
    guard let signatory = signatory.value, let capacity = capacity.value, !signatory.isEmpty else {
      return false
    }
    let words = clause.prose.canonicalText
    return words.contains(signatory) && words.contains(capacity)
  }
}
