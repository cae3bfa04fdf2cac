import Testing

@testable import Agreements

@Suite("Numbers as treaties write them")
struct SpokenNumberTests {
  @Test(
    "Words and digits give the same number",
    arguments: [
      ("six (6) months", 6), ("6 (six) months", 6), ("twenty-one days", 21), ("1,500 tonnes", 1500),
      ("one hundred and twenty days", 120), ("nineteen hundred and ninety-eight", 1998),
      ("one thousand nine hundred and ninety-three", 1993), ("two thousand and five", 2005),
      ("nineteen ninety-seven", 1997), ("quatre-vingt-dix-huit", 98), ("soixante-dix", 70),
      ("mil novecientos noventa y ocho", 1998), ("dos mil siete", 2007), ("once meses", 11),
    ])
  func cardinals(text: String, value: Int) throws {
    let number = try #require(SpokenNumber(in: Array(text.utf8), at: 0))
    #expect(number.value == value)
    #expect(!number.isOrdinal)
    #expect(number.contradiction == nil)
  }

  @Test(
    "Ordinals are told from cardinals",
    arguments: [
      ("thirtieth day", 30), ("30th day", 30), ("twenty-first day", 21), ("1st", 1),
      ("8<sup>th</sup> day", 8), ("premier jour", 1),
    ])
  func ordinals(text: String, value: Int) throws {
    let number = try #require(SpokenNumber(in: Array(text.utf8), at: 0))
    #expect(number.value == value)
    #expect(number.isOrdinal)
  }

  @Test("A number that differs in brackets is reported, not chosen")
  func contradiction() throws {
    let number = try #require(SpokenNumber(in: Array("six (9) months".utf8), at: 0))
    #expect(number.value == 6)
    #expect(number.contradiction == 9)
    let text = ProvisionWords(Array("six (9) months".utf8))
    #expect(WrittenPeriod(in: text, at: 0) == nil)
  }

  @Test(
    "A number ends where the next word does not go on with it",
    arguments: [
      ("six and nine", 3), ("twenty thirty-one", 17), ("five seven", 4), ("ten per cent", 3),
    ])
  func ends(text: String, length: Int) throws {
    let number = try #require(SpokenNumber(in: Array(text.utf8), at: 0))
    #expect(number.range == 0..<length)
  }

  @Test(
    "What is no number is none", arguments: ["once in force", "month", "", "9999999999", "4x", "ñ"])
  func none(text: String) {
    #expect(SpokenNumber(in: Array(text.utf8), at: 0) == nil)
  }
}
