/// Finds the parties and bodies that the words of a text name.
struct BearerNames {
  /// The party that a phrase names, such as "the Republic of Norland".
  var party: (String) -> PartyID?

  /// The joint body that a phrase names.
  var jointBody: (String) -> BodyID?

  /// The organ that a phrase names, with its party.
  var organ: (String) -> (body: BodyID, party: PartyID)?

  /// Finds nobody.
  static var none: BearerNames {
    BearerNames(party: { _ in nil }, jointBody: { _ in nil }, organ: { _ in nil })
  }
}
