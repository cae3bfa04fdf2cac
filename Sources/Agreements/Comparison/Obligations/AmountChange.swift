/// A difference in which only a number, and perhaps its unit, was replaced by another.
struct AmountChange {
  /// Whether the number grew; `nil` if it cannot be told.
  let grew: Bool?

  /// What the words around the number make of it.
  let role: Role

  /// What a number limits.
  enum Role {
    /// The least: "at least 5 years".
    case floor

    /// The most that is paid: "up to 5 million euros".
    case ceiling

    /// An amount of money.
    case money

    /// The length of a notice: "60 days' notice", "notice of 60 days".
    case notice

    /// Anything else.
    case other
  }

  /// Finds the change of a number; `nil` if a difference is another one.
  init?(_ hunk: WordDifference.Hunk, _ difference: WordDifference) {
    let before = Self.amount(Array(difference.old[hunk.old]), behind: difference.old, hunk.old)
    let after = Self.amount(Array(difference.new[hunk.new]), behind: difference.new, hunk.new)
    guard let before, let after else { return nil }
    grew = Self.compare(before, after)
    let was = Self.role(difference.old, hunk.old)
    let now = Self.role(difference.new, hunk.new)
    role = was == now ? now : .other
  }

  /// What a change of the number does to a norm.
  func direction(for comparison: NormComparison) -> ObligationFacet.Direction {
    guard let grew, !comparison.isProhibition else { return .indeterminate }
    let up: ObligationFacet.Direction
    switch role {
    case .floor, .notice: up = comparison.isRight ? .weakens : .strengthens
    case .ceiling: up = .strengthens
    case .money: up = comparison.isRight ? .indeterminate : .strengthens
    case .other: return .indeterminate
    }
    return grew ? up : up.mirrored
  }

  /// A number with its unit.
  private struct Amount {
    var number: Int
    var unit: Period.Unit?
    var hasMillions = 1
  }

  private static func amount(
    _ words: [ComparedWord], behind all: [ComparedWord], _ range: Range<Int>
  ) -> Amount? {
    guard let first = words.first, let number = first.number, words.count <= 2 else { return nil }
    let next = words.count == 2 ? words[1] : all.dropFirst(range.upperBound).first
    if words.count == 2, unit(words[1].key) == nil, scale(words[1].key) == 1 { return nil }
    return Amount(
      number: number, unit: next.flatMap { unit($0.key) },
      hasMillions: next.map { scale($0.key) } ?? 1)
  }

  private static func compare(_ before: Amount, _ after: Amount) -> Bool? {
    if let one = before.unit, let other = after.unit {
      guard let was = Period(count: before.number, unit: one),
        let now = Period(count: after.number, unit: other)
      else { return nil }
      switch now.compared(to: was) {
      case .longer: return true
      case .shorter: return false
      case .equal, .incomparable: return nil
      }
    }
    guard before.unit == nil, after.unit == nil else { return nil }
    let was = before.number.multipliedReportingOverflow(by: before.hasMillions)
    let now = after.number.multipliedReportingOverflow(by: after.hasMillions)
    guard !was.overflow, !now.overflow, was.partialValue != now.partialValue else { return nil }
    return now.partialValue > was.partialValue
  }

  private static func unit(_ key: FoldedWord) -> Period.Unit? {
    switch key {
    case "HOUR", "HOURS": .hour
    case "DAY", "DAYS": .day
    case "WEEK", "WEEKS": .week
    case "MONTH", "MONTHS": .month
    case "YEAR", "YEARS": .year
    default: nil
    }
  }

  private static func scale(_ key: FoldedWord) -> Int {
    switch key {
    case "MILLION": 1_000_000
    case "BILLION": 1_000_000_000
    default: 1
    }
  }

  /// What the words around a number make of it.
  private static func role(_ words: [ComparedWord], _ range: Range<Int>) -> Role {
    let before = words[max(0, range.lowerBound - 5)..<range.lowerBound].map(\.key)
    let around =
      words[max(0, range.lowerBound - 2)..<min(words.count, range.upperBound + 3)].map(\.key)
    let isMoney = around.contains { NormWords.money.contains($0) }
    func precedes(_ phrases: [[FoldedWord]]) -> Bool {
      phrases.contains { phrase in
        before.indices.contains { before[$0...].starts(with: phrase) }
      }
    }
    if precedes(NormWords.floor) { return .floor }
    if precedes(NormWords.ceiling) { return isMoney ? .ceiling : .other }
    let behind = words[range.upperBound..<min(words.count, range.upperBound + 4)].map(\.key)
    if behind.contains(where: { NormWords.notice.contains($0) }) { return .notice }
    if before.last == "OF", before.contains(where: { NormWords.notice.contains($0) }) {
      return .notice
    }
    return isMoney ? .money : .other
  }
}
