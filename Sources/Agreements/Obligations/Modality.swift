/// What sort of norm a clause lays down.
public enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
  /// Something must be done.
  case duty

  /// Something must not be done.
  case prohibition

  /// Something may be done.
  case permission

  /// The bearer may claim something from the other party.
  case claimRight

  /// The bearer may change the legal position, as by terminating or designating.
  case power

  /// The bearer is exempt from a duty or jurisdiction.
  case immunity

  /// Something is established, defined or decided by being said.
  case constitutive

  /// A position is reaffirmed or recognized.
  case declaration

  /// Something is intended.
  case intention

  /// Something is recommended.
  case recommendation

  /// A purpose is stated.
  case purpose
}
