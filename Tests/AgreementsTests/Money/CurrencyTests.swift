import Agreements
import Testing

@Suite("Currencies")
struct CurrencyTests {
  /// Every currency there can be.
  private static let all: [Currency] = {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
    return letters.flatMap { first in
      letters.flatMap { second in letters.compactMap { Currency(code: first + second + $0) } }
    }
  }()

  @Test("Three capital letters are a code")
  func codes() {
    #expect(Self.all.count == 26 * 26 * 26)
    #expect(Set(Self.all).count == 26 * 26 * 26)
    #expect(Currency(code: "USD") == .usDollar)
    #expect(Currency(code: "EUR") == .euro)
    #expect(Currency.usDollar.code == "USD")
    #expect(Currency.euro.description == "EUR")
  }

  @Test(
    "Other texts are no codes",
    arguments: [
      "", "U", "US", "USDX", "usd", "Usd", "USd", "US1", "US ", " US", "U D", "840", "US$", "ÜSD",
      "ＵＳＤ", "US\u{0}", "USD\n", "USD\u{301}", "UЅD", "[[[", "@@@", "€",
    ])
  func refused(code: String) {
    #expect(Currency(code: code) == nil)
  }

  @Test("The minor units of well-known currencies are those of ISO 4217")
  func minorUnits() {
    let expected = [
      "USD": 2, "EUR": 2, "GBP": 2, "CHF": 2, "CNY": 2, "MRU": 2, "MGA": 2, "XCG": 2, "ZWG": 2,
      "JPY": 0, "KRW": 0, "ISK": 0, "CLP": 0, "VND": 0, "UGX": 0, "XOF": 0, "XAF": 0, "XPF": 0,
      "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3, "CLF": 4, "UYW": 4,
    ]
    for (code, units) in expected {
      #expect(Currency(code: code)?.minorUnits == units)
      #expect(Currency(code: code)?.isActive == true)
    }
  }

  @Test("Bullion, special drawing rights and the like are active but have no minor unit")
  func withoutMinorUnit() {
    for code in ["XAU", "XAG", "XPT", "XPD", "XDR", "XSU", "XUA", "XTS", "XXX", "XBA"] {
      #expect(Currency(code: code)?.isActive == true)
      #expect(Currency(code: code).map { $0.minorUnits == nil } == true)
    }
  }

  @Test("Historic and unassigned codes are not active", arguments: ["DEM", "HRK", "BGN", "QQQ"])
  func inactive(code: String) throws {
    let currency = try #require(Currency(code: code))
    #expect(!currency.isActive)
    #expect(currency.minorUnits == nil)
  }

  @Test("The list has as many codes of each minor unit as the standard")
  func counts() {
    let active = Self.all.filter(\.isActive)
    #expect(active.count == 178)
    #expect(active.filter { $0.minorUnits == nil }.count == 13)
    #expect(active.filter { $0.minorUnits == 0 }.count == 17)
    #expect(active.filter { $0.minorUnits == 2 }.count == 139)
    #expect(active.filter { $0.minorUnits == 3 }.count == 7)
    #expect(active.filter { $0.minorUnits == 4 }.count == 2)
    #expect(Self.all.allSatisfy { $0.isActive || $0.minorUnits == nil })
  }
}
