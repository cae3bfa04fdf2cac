/// A norm with the clause that lays it down.
public struct LocatedNorm: Sendable {
  /// The norm.
  public var obligation: Obligation { norms[place] }

  /// The position of the clause.
  public let unit: Int

  /// Its place among the norms of the context.
  let position: Int

  /// The norms of the clause: rules pass norms about, and a norm is large.
  private let norms: [Obligation]

  /// Its place among those of the clause.
  private let place: Int

  init(_ place: Int, of norms: [Obligation], unit: Int, position: Int) {
    self.norms = norms
    self.place = place
    self.unit = unit
    self.position = position
  }

  /// Whether it is worded at least as strongly as the given force.
  func reaches(_ force: Force) -> Bool {
    obligation.force.map { $0 >= force } ?? false
  }
}
