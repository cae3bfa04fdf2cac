import Agreements
import Testing

@Suite("Texts of periods")
struct PeriodTextTests {
  @Test("Each unit has its ISO 8601 form")
  func forms() {
    #expect(Period.hours(24).description == "PT24H")
    #expect(Period.days(60).description == "P60D")
    #expect(Period.weeks(2).description == "P2W")
    #expect(Period.months(6).description == "P6M")
    #expect(Period.years(10).description == "P10Y")
  }

  @Test("Every period is read back from its form", arguments: Period.Unit.allCases)
  func roundTrip(unit: Period.Unit) {
    for count in Array(1...500) + [999, 1000, 9999, 10_000, 99_999, 100_000] {
      let period = Period(count: count, unit: unit)
      #expect(period.map(\.description).flatMap { Period($0) } == period)
      #expect(period != nil)
    }
  }

  @Test(
    "Other forms are refused",
    arguments: [
      "", "P", "PD", "PT", "PTH", "D", "60D", "P60", "P60d", "p60D", "P0D", "P060D", "P00001D",
      "P-1D", "-P1D", "+P1D", "P+1D", "P1.5D", "P1,5Y", "P100001D", "P999999D", "P1000000D",
      "PT100001H", "P24H", "PT60D", "PT6M", "PT30S", "P30S", "P1Y6M", "P1Y2M3DT4H", "P1DT1H",
      "P6M ", " P6M", "P 6M", "P６M", "P6M\n", "PP6M", "PTT6H", "PT6HH", "P6DD", "P6МM", "P1e2D",
      "P9223372036854775808D",
    ])
  func refused(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("A very long text is refused at once")
  func longText() {
    #expect(Period("P" + String(repeating: "1", count: 1_000_000) + "D") == nil)
  }

  @Test("Words, spelled words and words in full name the unit in its number")
  func words() {
    #expect(Period.days(60).words == "60 days")
    #expect(Period.days(60).spelled == "sixty days")
    #expect(Period.days(60).inFull == "sixty (60) days")
    #expect(Period.years(1).words == "1 year")
    #expect(Period.years(1).spelled == "one year")
    #expect(Period.years(1).inFull == "one (1) year")
    #expect(Period.days(120).spelled == "one hundred and twenty days")
    #expect(Period.months(300).inFull == "three hundred (300) months")
    #expect(Period.hours(999).spelled == "nine hundred and ninety-nine hours")
    #expect(Period.weeks(1000).words == "1000 weeks")
    #expect(Period.weeks(1000).spelled == "1000 weeks")
    #expect(Period.weeks(1000).inFull == "1000 weeks")
  }

  @Test("Every spelled count up to 999 says its number")
  func spelledNumbers() {
    for count in 1...999 {
      let period = Period.days(count)
      let spelled = period.spelled.split(separator: " ").dropLast()
      #expect(value(spelled) == count)
      #expect(period.inFull == "\(spelled.joined(separator: " ")) (\(count)) \(noun(count))")
      #expect(period.words == "\(count) \(noun(count))")
    }
  }

  private func noun(_ count: Int) -> String { count == 1 ? "day" : "days" }

  /// Adds up the meanings of number words; `nil` if one is not known or "and" is out of place.
  private func value(_ words: ArraySlice<Substring>) -> Int? {
    let names = """
      one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen
      """.split(separator: " ")
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
    var total = 0
    for (position, word) in words.enumerated() {
      if word == "hundred", position == 1, total < 10 {
        total *= 100
      } else if word == "and", position == 2, words.count == 4 {
        continue
      } else {
        let parts = word.split(separator: "-")
        for (index, part) in parts.enumerated() {
          if let small = names.firstIndex(of: part), parts.count == 1 || (index == 1 && small < 9) {
            total += small + 1
          } else if let ten = tens.firstIndex(of: part), index == 0 {
            total += (ten + 2) * 10
          } else {
            return nil
          }
        }
      }
    }
    return total
  }
}
