/// Who owes a duty, or holds a right or power, and how the parties share it.
///
/// A bearer is made of parties and their organs only. A third party cannot become one, because an
/// agreement creates no obligations for a third state without its consent (VCLT art. 34, as
/// reflecting customary law).
public enum Bearer: Sendable, Hashable, Codable {
  /// Each party for itself.
  case each

  /// Both parties, only together.
  case jointly

  /// Both parties together, and each for its own share.
  case eachAndJointly

  /// Either party: each holds the power or right.
  case either

  /// Neither party: a prohibition on each.
  case neither

  /// One party.
  case one(PartyID)

  /// Whichever party has the role, such as "requesting Party".
  case role(String)

  /// An organ of a party, whose acts are the party's.
  indirect case body(BodyID, of: PartyID)

  /// A joint organ of both parties.
  case jointBody(BodyID)

  /// A class of persons, such as "members of the force", described in the words of the text.
  case persons(String)

  /// Who it is to be is still open.
  indirect case open(Placeholder)

  /// Nobody is named, as in "Training shall be provided".
  case unspecified

  enum OneCodingKeys: String, CodingKey { case _0 = "party" }
  enum RoleCodingKeys: String, CodingKey { case _0 = "name" }
  enum BodyCodingKeys: String, CodingKey {
    case _0 = "id"
    case of = "party"
  }
  enum JointBodyCodingKeys: String, CodingKey { case _0 = "id" }
  enum PersonsCodingKeys: String, CodingKey { case _0 = "description" }
  enum OpenCodingKeys: String, CodingKey { case _0 = "placeholder" }
}

extension Bearer {
  /// The bearer that is the given party alone.
  public static func party(_ party: Party) -> Bearer {
    .one(party.id)
  }

  /// The bearer that is an organ of a party.
  public static func body(_ body: Body, of party: Party) -> Bearer {
    .body(body.id, of: party.id)
  }

  /// The bearer that is a joint organ of both parties.
  public static func jointBody(_ body: Body) -> Bearer {
    .jointBody(body.id)
  }

  /// Whether the norm falls on the given party, alone or with the other.
  ///
  /// The acts of an organ are those of its party. A role can fall to either party, so it binds both.
  /// A joint organ, a class of persons, and a bearer that is open or unnamed bind neither party by
  /// themselves.
  public func binds(_ party: PartyID) -> Bool {
    switch self {
    case .each, .jointly, .eachAndJointly, .either, .neither, .role: true
    case .one(let bearer): bearer == party
    case .body(_, let bearer): bearer == party
    case .jointBody, .persons, .open, .unspecified: false
    }
  }

  /// Whether the norm falls on one party and not on the other.
  public var isOneSided: Bool {
    switch self {
    case .one, .body: true
    default: false
    }
  }
}
