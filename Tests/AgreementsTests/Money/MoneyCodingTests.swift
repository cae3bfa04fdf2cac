import Agreements
import Foundation
import Testing

@Suite("Coding of money")
struct MoneyCodingTests {
  @Test("A sum is an object of two strings")
  func money() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let money = Money(amount: 75_000_000, currency: .usDollar)
    let data = try encoder.encode(money)
    let json = String(decoding: data, as: UTF8.self)
    #expect(json == #"{"amount":"75000000","currency":"USD"}"#)
    #expect(try JSONDecoder().decode(Money.self, from: data) == money)
  }

  @Test("Decimal numbers are plain strings of full precision")
  func numbers() throws {
    let numbers = DecimalSamples.notable + DecimalSamples.random(count: 200, seed: 23)
    let data = try JSONEncoder().encode(numbers)
    #expect(try JSONDecoder().decode([String].self, from: data) == numbers.map(\.description))
    #expect(try JSONDecoder().decode([DecimalNumber].self, from: data) == numbers)
  }

  @Test("Currencies are plain strings, also those not in use")
  func currencies() throws {
    let currencies = ["USD", "EUR", "DEM", "QQQ"].compactMap { Currency(code: $0) }
    let data = try JSONEncoder().encode(currencies)
    #expect(String(decoding: data, as: UTF8.self) == #"["USD","EUR","DEM","QQQ"]"#)
    #expect(try JSONDecoder().decode([Currency].self, from: data) == currencies)
  }

  @Test(
    "Amounts that are not exact decimals are refused as corrupted data",
    arguments: ["", "1e6", "75,000,000", "9223372036854775808", "01"])
  func corruptedAmount(text: String) {
    expectCorrupted(#"{"amount":"\#(text)","currency":"USD"}"#, path: ["amount"])
  }

  @Test("Codes that are not three capitals are refused as corrupted data", arguments: ["", "usd"])
  func corruptedCurrency(text: String) {
    expectCorrupted(#"{"amount":"1","currency":"\#(text)"}"#, path: ["currency"])
  }

  @Test(
    "Amounts that are no strings and missing parts are refused",
    arguments: [
      #"{"amount":1,"currency":"USD"}"#, #"{"amount":1.5,"currency":"USD"}"#,
      #"{"amount":"1"}"#, #"{"currency":"USD"}"#, #"{"amount":"1","currency":null}"#, "[]",
    ])
  func otherShapes(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Money.self, from: Data(json.utf8))
    }
  }

  @Test("Errors are read back as they were written")
  func errors() throws {
    let mismatch = Money.ArithmeticError.currencyMismatch(.usDollar, .euro)
    let data = try JSONEncoder().encode(mismatch)
    #expect(try JSONDecoder().decode(Money.ArithmeticError.self, from: data) == mismatch)
  }

  private func expectCorrupted(_ json: String, path: [String]) {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Money.self, from: Data(json.utf8))
    }
    guard case .dataCorrupted(let context)? = error else {
      Issue.record("Expected corrupted data, not \(String(describing: error))")
      return
    }
    #expect(context.codingPath.map(\.stringValue) == path)
    #expect(context.debugDescription.hasPrefix("Expected"))
  }
}
