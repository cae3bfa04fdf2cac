/// A norm with the clause that lays it down.
public struct LocatedNorm: Sendable {
  /// The norm.
  public var obligation: Obligation { content.obligation }

  /// The position of the clause.
  public let unit: Int

  private let content: Content

  init(obligation: Obligation, unit: Int) {
    content = Content(obligation)
    self.unit = unit
  }

  /// What all copies share: rules pass norms about, and a norm is large.
  private final class Content: Sendable {
    let obligation: Obligation

    init(_ obligation: Obligation) { self.obligation = obligation }
  }
}
