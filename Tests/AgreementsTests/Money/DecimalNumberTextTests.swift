import Agreements
import Testing

@Suite("Texts of decimal numbers")
struct DecimalNumberTextTests {
  @Test("Every number is read back from its description, which is that of paper")
  func roundTrip() {
    for number in DecimalSamples.notable + DecimalSamples.random(count: 300, seed: 5) {
      let text = number.description
      #expect(DecimalNumber(text) == number)
      #expect(DigitArrayNumber(text).text == text)
      let unscaled = DigitArrayNumber(String(number.coefficient))
      var scaled = DigitArrayNumber(text)
      for _ in 0..<number.scale { scaled = scaled * DigitArrayNumber("10") }
      #expect(scaled.text == unscaled.text)
    }
  }

  @Test(
    "Plain decimal texts are read",
    arguments: [
      ("75000000", 75_000_000, 0), ("-1.50", -15, 1), ("0", 0, 0), ("-0", 0, 0), ("-0.00", 0, 0),
      ("0.05", 5, 2), ("10.0", 10, 0), ("100", 100, 0), ("9223372036854775807", Int64.max, 0),
      ("-9223372036854775808", Int64.min, 0), ("-9.223372036854775808", Int64.min, 18),
      ("0.000000000000000001", 1, 18), ("9223372036854775807.000", Int64.max, 0),
    ] as [(String, Int64, Int)])
  func read(text: String, coefficient: Int64, scale: Int) {
    let number = DecimalNumber(text)
    #expect(number?.coefficient == coefficient)
    #expect(number?.scale == scale)
  }

  @Test(
    "Other texts are refused",
    arguments: [
      "", "-", "--1", "+1", ".", ".5", "-.5", "5.", "-5.", "1..2", "1.2.3", "1.-2", "01", "-01",
      "00", "00.5", "1e6", "1E6", "1,000", "1 000", "1_000", " 1", "1 ", "1\n", "1\u{0}", "0x10",
      "１", "1.５", "−1", "1\u{301}", "nan", "inf", "1.0a", "$1", "9223372036854775808",
      "-9223372036854775809", "18446744073709551616", "99999999999999999999",
      "9.2233720368547758071", "0.0000000000000000001", "922337203685477580.75",
    ])
  func refused(text: String) {
    #expect(DecimalNumber(text) == nil)
  }

  @Test("Zeros at the end of a fraction are no obstacle, however many there are")
  func longTexts() {
    let zeros = String(repeating: "0", count: 100_000)
    #expect(DecimalNumber("1.5" + zeros)?.description == "1.5")
    #expect(DecimalNumber("1." + zeros + "1") == nil)
    #expect(DecimalNumber("1" + zeros) == nil)
    #expect(DecimalNumber(zeros) == nil)
  }

  @Test("The digits of the integer are grouped in threes")
  func groups() {
    #expect(DecimalNumber("75000000.5")?.formatted() == "75,000,000.5")
    #expect(DecimalNumber("75000000.5")?.formatted(groupingSeparator: " ") == "75 000 000.5")
    #expect(DecimalNumber("-123456.789123")?.formatted() == "-123,456.789123")
    let integers = ["0", "12", "123", "1,234", "12,345", "123,456", "1,234,567"]
    for text in integers {
      let plain = text.filter { $0 != "," }
      #expect(DecimalNumber(plain)?.formatted() == text)
      #expect(DecimalNumber("-" + plain)?.formatted() == (text == "0" ? "0" : "-" + text))
    }
    #expect(DecimalNumber(Int64.min).formatted() == "-9,223,372,036,854,775,808")
  }

  @Test("Grouping separators are all that grouping adds")
  func ungrouped() {
    for number in DecimalSamples.notable + DecimalSamples.random(count: 500, seed: 8) {
      let text = number.formatted(groupingSeparator: "'")
      #expect(text.filter { $0 != "'" } == number.description)
      let groups = text.drop { $0 == "-" }.prefix { $0 != "." }.split(separator: "'")
      #expect(groups.dropFirst().allSatisfy { $0.count == 3 })
      #expect((1...3).contains(groups.first?.count ?? 0))
    }
  }

  @Test("A least number of decimal places adds zeros, at most 18")
  func fractionDigits() {
    let number = DecimalNumber("75000000.5")
    #expect(number?.formatted(minimumFractionDigits: 2) == "75,000,000.50")
    #expect(number?.formatted(minimumFractionDigits: 1) == "75,000,000.5")
    #expect(number?.formatted(minimumFractionDigits: .min) == "75,000,000.5")
    #expect(DecimalNumber(3).formatted(minimumFractionDigits: 2) == "3.00")
    #expect(DecimalNumber(0).formatted(minimumFractionDigits: .max) == "0.000000000000000000")
  }
}
