/// To whom a norm is owed, or whom it benefits.
///
/// Unlike a ``Bearer``, a beneficiary may be a third party: an agreement may give a third state a
/// right with its consent (VCLT art. 36, as reflecting customary law).
public enum Beneficiary: Sendable, Hashable, Codable {
  /// A party.
  case party(PartyID)

  /// The party other than the bearer.
  case otherParty

  /// Both parties.
  case both

  /// A third party.
  case nonParty(NonPartyID)

  /// A class of persons, in the words of the text.
  case persons(String)

  enum PartyCodingKeys: String, CodingKey { case _0 = "id" }
  enum NonPartyCodingKeys: String, CodingKey { case _0 = "id" }
  enum PersonsCodingKeys: String, CodingKey { case _0 = "description" }
}
