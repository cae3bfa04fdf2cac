/// A state, organization or person that the agreement names and cannot bind.
///
/// A treaty creates neither obligations nor rights for a third state without its consent (VCLT
/// art. 34, as reflecting customary law). A `NonParty` is therefore of another type than a
/// ``Party``, and no ``Bearer`` can be made from one.
public struct NonParty: Sendable, Hashable, Codable, Identifiable {
  /// Its identity.
  public let id: NonPartyID

  /// Its name, as it runs inside a sentence.
  public var name: String

  /// What sort of actor it is.
  public var kind: Kind

  /// Makes a third party.
  public init(_ id: NonPartyID, name: String, kind: Kind) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  /// A sort of third party.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A state.
    case state

    /// An international organization, or an organ of one.
    case organization

    /// A company, university or other person under private law.
    case person
  }
}
