/// The way in which a party's own law lets it enter into an agreement.
public struct DomesticRoute: Sendable, Hashable, Codable {
  /// The route's name, such as "sole executive agreement".
  public var name: String

  /// The legal authority, with a pinpoint such as an article and its paragraph.
  public var authority: String

  /// The vote that the route needs, if it needs one.
  public var majority: Majority?

  /// Makes a route.
  public init(_ name: String, authority: String, majority: Majority? = nil) {
    self.name = name
    self.authority = authority
    self.majority = majority
  }
}
