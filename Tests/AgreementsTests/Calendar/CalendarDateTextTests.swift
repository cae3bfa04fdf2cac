import Agreements
import Testing

@Suite("Texts of civil dates")
struct CalendarDateTextTests {
  @Test("Every day of a leap year and a common year is read back from its ISO 8601 form")
  func roundTrip() {
    for year in [7, 476, 1900, 2000, 2023] {
      NaiveCalendar.forEachDay(year...year) { year, month, day in
        let date = CalendarDate(year: year, month: month, day: day)
        let text = [(year, 4), (month, 2), (day, 2)]
          .map { String(String(String(10_000 + $0).reversed().prefix($1)).reversed()) }
          .joined(separator: "-")
        #expect(date?.description == text)
        #expect(CalendarDate(text) == date)
      }
    }
  }

  @Test(
    "Other forms are refused",
    arguments: [
      "", "-", "2024", "2024-06", "2024-6-13", "2024-06-1", "2024-06-013", "02024-06-13",
      "24-06-13", "2024/06/13", "20240613", "2024-0613-", "2024-06-13 ", " 2024-06-13",
      "2024-06-13T", "2024-06-13Z", "+024-06-13", "-024-06-13", "2024-+6-13", "2024--6-13",
      "2024-06--3", "0x24-06-13", "２０２４-06-13", "2024‐06‐13", "2024-06-1３", "2024-W24-4",
      "2024-06-13\n", "2024-06-13\u{0}", "2024-06-1\u{301}", "0000-01-01", "2024-00-13",
      "2024-13-13", "2024-06-00", "2024-06-31", "2023-02-29", "1900-02-29", "9999-12-32",
    ])
  func refused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("Replacing any one character of a date by a foreign one makes it unreadable")
  func foreignCharacters() {
    let text = Array("2024-11-12")
    for index in text.indices {
      for character in ["/", ":", " ", "a", "٢", "é", "👩‍👩‍👧"] as [Character] {
        var changed = text
        changed[index] = character
        #expect(CalendarDate(String(changed)) == nil)
      }
    }
  }

  @Test("A very long text is refused at once")
  func longText() {
    #expect(CalendarDate("2024-06-13" + String(repeating: "0", count: 1_000_000)) == nil)
  }
}
