import Agreements
import Testing

@Suite("Lengths of periods")
struct PeriodComparisonTests {
  /// The month lengths of a whole cycle of the calendar, and the days before each month.
  private static let lengths = NaiveCalendar.monthLengths(1...400)
  private static let daysBefore = lengths.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }

  @Test("The bounds of months are those found by trying every start in 400 years")
  func bounds() {
    let nearCenturies = [-12, -1, 0, 1, 12].flatMap { [1200 + $0, 2400 + $0, 3600 + $0] }
    let spread = stride(from: 130, to: 4800, by: 163)
    for months in Array(1...60) + nearCenturies + Array(spread) + [96, 120, 240, 4799, 4800] {
      let days = Self.bruteForce(months)
      let hours = days.lowerBound * 24...days.upperBound * 24
      #expect(Period.months(months).possibleHours == hours)
      if months % 12 == 0 { #expect(Period.years(months / 12).possibleHours == hours) }
      // The calendar repeats every 4800 months, of 146,097 days.
      let later = hours.lowerBound + 146_097 * 24...hours.upperBound + 146_097 * 24
      #expect(Period.months(months + 4800).possibleHours == later)
    }
  }

  @Test("The smaller units have one length")
  func fixedLengths() {
    for count in [1, 2, 24, 99_999, 100_000] {
      #expect(Period.hours(count).possibleHours == count...count)
      #expect(Period.days(count).possibleHours == count * 24...count * 24)
      #expect(Period.weeks(count).possibleHours == count * 168...count * 168)
    }
    #expect(Period.years(100_000).possibleHours == 36_524_250 * 24...36_524_250 * 24)
  }

  @Test("Adding months or years to a date stays within the bounds")
  func datesWithinBounds() throws {
    var generator = XorshiftGenerator(seed: 97)
    for _ in 0..<3000 {
      let date = try #require(NaiveCalendar.randomDate(using: &generator))
      let count = Int.random(in: 1...200, using: &generator)
      for period in [Period.months(count), .years(count)] {
        guard let end = date.adding(period) else { continue }
        #expect(period.possibleHours.contains(date.days(until: end) * 24))
      }
    }
  }

  @Test("Equal units of different names are equal")
  func equalLengths() {
    for count in [1, 2, 3, 100, 4166] {
      #expect(Period.years(count).compared(to: .months(12 * count)) == .equal)
      #expect(Period.weeks(count).compared(to: .days(7 * count)) == .equal)
      #expect(Period.days(count).compared(to: .hours(24 * count)) == .equal)
    }
    #expect(Period.years(400).compared(to: .weeks(20_871)) == .equal)
    #expect(Period.months(4800).compared(to: .weeks(20_871)) == .equal)
    #expect(Period.years(400).compared(to: .weeks(20_870)) == .longer)
  }

  @Test("A month or a year is incomparable with the numbers of days it may have")
  func overlaps() {
    for days in 1...400 {
      let month: Period.Comparison = days < 28 ? .longer : days > 31 ? .shorter : .incomparable
      let year: Period.Comparison = days < 365 ? .longer : days > 366 ? .shorter : .incomparable
      #expect(Period.months(1).compared(to: .days(days)) == month)
      #expect(Period.years(1).compared(to: .days(days)) == year)
    }
    #expect(Period.months(1).compared(to: .hours(28 * 24 - 1)) == .longer)
    #expect(Period.months(1).compared(to: .hours(28 * 24)) == .incomparable)
    #expect(Period.months(1).compared(to: .hours(31 * 24)) == .incomparable)
    #expect(Period.months(1).compared(to: .hours(31 * 24 + 1)) == .shorter)
    #expect(Period.months(2).compared(to: .days(60)) == .incomparable)
    #expect(Period.months(6).compared(to: .weeks(26)) == .incomparable)
    #expect(Period.months(6).compared(to: .weeks(25)) == .longer)
  }

  @Test("Comparison agrees with every start date of a period")
  func agreesWithDates() {
    var periods: [Period] = []
    for count in [1, 2, 4, 8, 11, 12, 13, 24, 30, 31, 52, 59, 60, 61, 62, 90, 365, 366] {
      periods += [.days(count), .weeks(count), .months(count), .years(count)]
    }
    for left in periods {
      for right in periods {
        let comparison = left.compared(to: right)
        let orders = NaiveCalendar.notableDates.compactMap { date -> Int? in
          guard let leftEnd = date.adding(left), let rightEnd = date.adding(right) else {
            return nil
          }
          return rightEnd.days(until: leftEnd).signum()
        }
        #expect(orders.allSatisfy { Self.allows(comparison, order: $0) })
        #expect(right.compared(to: left) == Self.opposite(comparison))
      }
      #expect(left.compared(to: left) == .equal)
    }
  }

  @Test("Being shorter carries over from period to period")
  func transitivity() throws {
    var generator = XorshiftGenerator(seed: 12)
    var periods: [Period] = []
    for unit in Period.Unit.allCases {
      for _ in 0..<12 {
        let count = Int.random(in: 1...(unit == .hour ? 9000 : 40), using: &generator)
        periods.append(try #require(Period(count: count, unit: unit)))
      }
    }
    for first in periods {
      for second in periods where first.compared(to: second) == .shorter {
        for third in periods where second.compared(to: third) == .shorter {
          #expect(first.compared(to: third) == .shorter)
        }
      }
    }
  }

  private static func bruteForce(_ months: Int) -> ClosedRange<Int> {
    var least = Int.max
    var greatest = 0
    for start in 0..<4800 {
      let end = (start + months) % 4800
      let cycles = (start + months) / 4800
      let span = daysBefore[end] + cycles * 146_097 - daysBefore[start]
      // The days up to the 28th exist in every month, so they give the same length as the first.
      for day in [1, 29, 30, 31] where day <= lengths[start] {
        let days = span + min(day, lengths[end]) - day
        least = min(least, days)
        greatest = max(greatest, days)
      }
    }
    return least...greatest
  }

  private static func allows(_ comparison: Period.Comparison, order: Int) -> Bool {
    switch comparison {
    case .shorter: order < 0
    case .equal: order == 0
    case .longer: order > 0
    case .incomparable: true
    }
  }

  private static func opposite(_ comparison: Period.Comparison) -> Period.Comparison {
    switch comparison {
    case .shorter: .longer
    case .longer: .shorter
    case .equal, .incomparable: comparison
    }
  }
}
