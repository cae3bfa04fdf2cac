import Agreements
import Testing

@Suite("Dates in English texts")
struct CalendarDateFormattingTests {
  @Test("Each style has its own wording")
  func styles() throws {
    let date = try #require(CalendarDate("2024-06-13"))
    #expect(date.formatted(.dayMonthYear) == "13 June 2024")
    #expect(date.formatted(.monthDayYear) == "June 13, 2024")
    #expect(date.formatted(.formal) == "the 13th day of June 2024")
    #expect(date.formatted(.iso) == "2024-06-13")
  }

  @Test("Every month has its English name")
  func months() throws {
    let names = """
      January February March April May June July August September October November December
      """.split(separator: " ")
    for (index, name) in names.enumerated() {
      let date = try #require(CalendarDate(year: 2022, month: index + 1, day: 9))
      #expect(date.formatted(.dayMonthYear) == "9 \(name) 2022")
      #expect(date.formatted(.monthDayYear) == "\(name) 9, 2022")
      #expect(date.formatted(.formal) == "the 9th day of \(name) 2022")
    }
  }

  @Test("Every day of a month has its ordinal")
  func ordinals() throws {
    let ordinals = """
      1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th \
      21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st
      """.split(separator: " ")
    for (index, ordinal) in ordinals.enumerated() {
      let date = try #require(CalendarDate(year: 2026, month: 12, day: index + 1))
      #expect(date.formatted(.formal) == "the \(ordinal) day of December 2026")
    }
  }

  @Test("Early years are written without leading zeros, save in the ISO 8601 form")
  func earlyYears() throws {
    let date = try #require(CalendarDate("0476-09-04"))
    #expect(date.formatted(.dayMonthYear) == "4 September 476")
    #expect(date.formatted(.iso) == "0476-09-04")
  }
}
