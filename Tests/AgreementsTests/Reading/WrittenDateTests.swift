import Testing

@testable import Agreements

@Suite("Dates as treaties write them")
struct WrittenDateTests {
  private func date(_ text: String) -> CalendarDate?? {
    let words = ProvisionWords(Array(text.utf8))
    return WrittenDate.first(in: words, within: 0..<words.count).map(\.date)
  }

  @Test(
    "Day, month and year in any order and in words",
    arguments: [
      ("this eighteenth day of March 1993", "1993-03-18"), ("on 12 april 2007", "2007-04-12"),
      ("December 12, 1951", "1951-12-12"), ("the 3rd of May, 2031", "2031-05-03"),
      (
        "the twenty-first day of June, one thousand nine hundred and ninety-eight", "1998-06-21"
      ),
      ("this first day of the month of August of the year two thousand and five", "2005-08-01"),
      ("le 12 avril 2007", "2007-04-12"), ("el 5 de septiembre de 1996", "1996-09-05"),
      ("a los doce días del mes de abril de dos mil siete", "2007-04-12"),
      ("12.4.2007", "2007-04-12"),
    ])
  func exact(text: String, iso: String) {
    #expect(date(text) == .some(CalendarDate(iso)))
  }

  @Test("A date without a year, or that does not exist, has no value")
  func inexact() {
    #expect(date("on 17 June at noon") == .some(nil))
    #expect(date("on 31 April 2030") == .some(nil))
    #expect(date("the Parties may meet") == .none)
    #expect(date("04/05/2007") == .none)
  }
}
