extension LabelStyle {
  /// What stands between the numbers of the levels in a compound label.
  ///
  /// In JSON a separator is its name, such as `"point"`.
  public enum Separator: String, Sendable, Hashable, Codable, CaseIterable {
    /// A point: "2.3".
    case point

    /// A hyphen: "2-3".
    case hyphen

    /// The sign as it is printed.
    var character: Character {
      switch self {
      case .point: "."
      case .hyphen: "-"
      }
    }
  }
}
