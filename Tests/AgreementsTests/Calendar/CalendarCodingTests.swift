import Agreements
import Foundation
import Testing

@Suite("Coding of dates and periods")
struct CalendarCodingTests {
  @Test("A date is a plain string")
  func date() throws {
    for date in NaiveCalendar.notableDates {
      let data = try JSONEncoder().encode([date])
      #expect(String(decoding: data, as: UTF8.self) == "[\"\(date)\"]")
      #expect(try JSONDecoder().decode([CalendarDate].self, from: data) == [date])
    }
  }

  @Test("A period is a plain string")
  func period() throws {
    for period in [Period.hours(24), .days(60), .weeks(2), .months(6), .years(10)] {
      let data = try JSONEncoder().encode([period])
      #expect(String(decoding: data, as: UTF8.self) == "[\"\(period)\"]")
      #expect(try JSONDecoder().decode([Period].self, from: data) == [period])
    }
  }

  @Test("What is no date is refused as corrupted data", arguments: ["", "2023-02-29", "P1D"])
  func corruptedDate(text: String) throws {
    try expectCorrupted(CalendarDate.self, text, hint: "YYYY-MM-DD")
  }

  @Test("What is no period is refused as corrupted data", arguments: ["", "P0D", "P1Y6M"])
  func corruptedPeriod(text: String) throws {
    try expectCorrupted(Period.self, text, hint: "P60D")
  }

  @Test("Values that are no strings are refused", arguments: ["[20240613]", "[null]", "[{}]"])
  func otherTypes(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(json.utf8))
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Period].self, from: Data(json.utf8))
    }
  }

  private func expectCorrupted<Value: Decodable>(
    _ type: Value.Type, _ text: String, hint: String
  ) throws {
    let data = try JSONEncoder().encode([text])
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Value].self, from: data)
    }
    guard case .dataCorrupted(let context)? = error else {
      Issue.record("Expected corrupted data, not \(String(describing: error))")
      return
    }
    #expect(context.debugDescription.contains(hint))
    #expect(context.codingPath.count == 1)
  }
}
