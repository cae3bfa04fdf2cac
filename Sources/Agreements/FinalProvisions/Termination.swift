/// How a party can end an agreement by notice.
public struct Termination: Sendable, Hashable, Codable {
  /// Who may give notice.
  public var by: Bearer

  /// The time between notice and effect.
  public var notice: Particular<Period>

  /// The event from which that time runs.
  public var runsFrom: NoticeEvent

  /// Whether notice must be given in writing through diplomatic channels.
  ///
  /// Source: VCLT art. 67.
  public var throughDiplomaticChannels: Bool

  /// What goes on after the agreement has ended.
  public var survivals: [Survival]

  /// Makes a provision on termination.
  public init(
    by bearer: Bearer = .either, notice: Particular<Period>, runsFrom: NoticeEvent = .receipt,
    throughDiplomaticChannels: Bool = true, survivals: [Survival] = []
  ) {
    by = bearer
    self.notice = notice
    self.runsFrom = runsFrom
    self.throughDiplomaticChannels = throughDiplomaticChannels
    self.survivals = survivals
  }

  /// The event from which a notice period runs.
  public enum NoticeEvent: String, Sendable, Hashable, Codable, CaseIterable {
    /// The notice is sent; the date is the one it bears.
    case dispatch

    /// The other party receives the notice (VCLT art. 78(b)).
    case receipt
  }

  /// Clauses or undertakings that outlast the agreement.
  public struct Survival: Sendable, Hashable, Codable {
    /// The clauses that stay in effect.
    public var clauses: [ClauseID]

    /// How long they do.
    public var extent: Extent

    /// Makes a survival.
    public init(_ clauses: [ClauseID], _ extent: Extent = .indefinitely) {
      self.clauses = clauses
      self.extent = extent
    }

    /// How long a clause outlasts its agreement.
    public enum Extent: Sendable, Hashable, Codable {
      /// Without limit.
      case indefinitely

      /// For a period after the end.
      case forPeriod(Particular<Period>)

      /// Until what was begun is completed.
      case untilCompletion

      enum ForPeriodCodingKeys: String, CodingKey { case _0 = "period" }
    }
  }
}

extension Termination {
  /// The date on which a notice takes effect.
  ///
  /// - Parameters:
  ///   - date: The date on which the notice was sent or received, as ``runsFrom`` says.
  ///   - initialTermEnd: The last day of a period in which the agreement cannot be ended, if any.
  /// - Returns: The later of the end of that period and the end of the notice period; `nil` if the
  ///   notice period is open or the date lies outside the calendar.
  public func effect(
    ofNoticeOn date: CalendarDate, initialTermEnd: CalendarDate? = nil
  ) -> CalendarDate? {
    guard let period = notice.value, let effect = date.adding(period) else { return nil }
    return initialTermEnd.map { max($0, effect) } ?? effect
  }
}
