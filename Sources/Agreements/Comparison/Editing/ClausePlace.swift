/// Where a clause stands in the tree of one text.
public struct ClausePlace: Sendable, Hashable, Codable {
  /// The clause around it; `nil` at the top level.
  public var parent: ClauseID?

  /// Its place among the clauses there, counted from 0.
  public var index: Int

  /// Makes a place.
  public init(in parent: ClauseID?, at index: Int) {
    self.parent = parent
    self.index = index
  }
}
