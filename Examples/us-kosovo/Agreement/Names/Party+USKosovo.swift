public import Agreements

extension Party {
  /// The United States of America.
  public static let unitedStates = Party(
    "us", officialName: "the United States of America", shortName: "the United States",
    adjective: "U.S.", abbreviation: "US")

  /// The Republic of Kosovo, with the organs that the agreement names.
  public static let kosovo = Party(
    "kosovo", officialName: "the Republic of Kosovo", shortName: "Kosovo", adjective: "Kosovo",
    abbreviation: "KOS", bodies: [.securityForce, .cyberSecurityAgency, .trainingCenter])
}

extension PartyID {
  /// The United States of America.
  public static let unitedStates: PartyID = "us"

  /// The Republic of Kosovo.
  public static let kosovo: PartyID = "kosovo"
}

extension Bearer {
  /// The United States alone.
  static let unitedStates = Bearer.one(.unitedStates)

  /// Kosovo alone.
  static let kosovo = Bearer.one(.kosovo)
}
