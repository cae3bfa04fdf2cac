/// The word that joins the items of a list and decides whether they are cumulative.
///
/// It belongs to the list, not to an item: to replace "and" by "or" changes what is owed.
public enum ListConnective: String, Sendable, Hashable, Codable, CaseIterable {
  /// All items are meant.
  case and

  /// One of the items is meant.
  case or

  /// Any number of the items is meant.
  case andOr = "and/or"
}
