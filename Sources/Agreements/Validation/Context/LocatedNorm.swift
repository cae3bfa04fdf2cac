/// A norm with the clause that lays it down.
public struct LocatedNorm: Sendable {
  /// The norm.
  public var obligation: Obligation { content.obligation }

  /// The position of the clause.
  public let unit: Int

  /// Its place among the norms of the context.
  let position: Int

  private let content: Content

  init(obligation: Obligation, unit: Int, position: Int) {
    content = Content(obligation)
    self.unit = unit
    self.position = position
  }

  /// Whether it is worded at least as strongly as the given force.
  func reaches(_ force: Force) -> Bool {
    obligation.force.map { $0 >= force } ?? false
  }

  /// What all copies share: rules pass norms about, and a norm is large.
  private final class Content: Sendable {
    let obligation: Obligation

    init(_ obligation: Obligation) { self.obligation = obligation }
  }
}
