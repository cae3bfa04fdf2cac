/// A day of the week.
///
/// The cases are in the order of ISO 8601, whose week begins on Monday.
public enum Weekday: String, Sendable, Hashable, Codable, CaseIterable {
  /// The first day of the week.
  case monday

  /// The second day of the week.
  case tuesday

  /// The third day of the week.
  case wednesday

  /// The fourth day of the week.
  case thursday

  /// The fifth day of the week.
  case friday

  /// The sixth day of the week.
  case saturday

  /// The seventh day of the week.
  case sunday

  /// Makes the day with the given ISO 8601 number, from 1 for Monday to 7 for Sunday.
  public init?(isoNumber: Int) {
    guard (1...Self.allCases.count).contains(isoNumber) else { return nil }
    self = Self.allCases[isoNumber - 1]
  }

  /// The number of the day in ISO 8601, from 1 for Monday to 7 for Sunday.
  public var isoNumber: Int {
    switch self {
    case .monday: 1
    case .tuesday: 2
    case .wednesday: 3
    case .thursday: 4
    case .friday: 5
    case .saturday: 6
    case .sunday: 7
    }
  }

  /// The English name of the day, such as "Monday".
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
