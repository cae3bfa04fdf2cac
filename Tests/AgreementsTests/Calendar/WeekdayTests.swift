import Agreements
import Testing

@Suite("Weekdays")
struct WeekdayTests {
  @Test("The days are numbered from Monday as in ISO 8601")
  func numbers() {
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    for number in 1...7 {
      let day = Weekday(isoNumber: number)
      #expect(day?.isoNumber == number)
      #expect(day?.name == names[number - 1])
      #expect(day?.rawValue == names[number - 1].lowercased())
    }
    #expect(Weekday.allCases.map(\.isoNumber) == Array(1...7))
  }

  @Test("Other numbers have no day", arguments: [Int.min, -1, 0, 8, .max])
  func numbersOutside(number: Int) {
    #expect(Weekday(isoNumber: number) == nil)
  }
}
