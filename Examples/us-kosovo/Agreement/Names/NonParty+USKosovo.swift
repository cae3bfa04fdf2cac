public import Agreements

extension NonParty {
  /// The North Atlantic Treaty Organization.
  public static let nato = NonParty("nato", name: "NATO", kind: .organization)

  /// NATO's team in Kosovo, under the name it has had since 2016.
  public static let advisoryTeam = NonParty(
    "nalt", name: "the NATO Advisory and Liaison Team", kind: .organization)

  /// The Regional Cooperation Council.
  public static let regionalCouncil = NonParty(
    "rcc", name: "the Regional Cooperation Council", kind: .organization)

  /// The European Union.
  public static let europeanUnion = NonParty(
    "eu", name: "the EU", kind: .organization)

  /// Serbia.
  public static let serbia = NonParty("serbia", name: "Serbia", kind: .state)

  /// Albania.
  public static let albania = NonParty("albania", name: "Albania", kind: .state)

  /// The United Kingdom, as the source calls it.
  public static let unitedKingdom = NonParty("uk", name: "the UK", kind: .state)

  /// All third parties that the agreement names.
  ///
  /// None of them is bound by it.
  static let usKosovo: [NonParty] = [
    nato, advisoryTeam, regionalCouncil, europeanUnion, serbia, albania, unitedKingdom,
  ]
}
