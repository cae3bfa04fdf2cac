import Agreements
import Testing

@Suite("Splitting of sums of money")
struct MoneySplittingTests {
  @Test("The shares of every small sum add up to it and are as equal as can be")
  func smallSums() throws {
    for code in ["JPY", "USD", "KWD", "CLF"] {
      let currency = try #require(Currency(code: code))
      let places = try #require(currency.minorUnits)
      for minorUnits in -25...25 {
        let amount = try #require(DecimalNumber(coefficient: Int64(minorUnits), scale: places))
        for count in 1...12 {
          let shares = try Money(amount: amount, currency: currency).split(into: count)
          // Deal the minor units out one by one.
          var dealt = Array(repeating: 0, count: count)
          for unit in 0..<abs(minorUnits) { dealt[unit % count] += minorUnits.signum() }
          let expected = dealt.compactMap { DecimalNumber(coefficient: Int64($0), scale: places) }
          #expect(shares.map(\.amount) == expected)
          #expect(shares.allSatisfy { $0.currency == currency })
        }
      }
    }
  }

  @Test("The shares of large sums add up to them and differ by a minor unit at most")
  func largeSums() throws {
    var generator = XorshiftGenerator(seed: 19)
    let cent = try #require(DecimalNumber("0.01"))
    for _ in 0..<200 {
      let cents = Int64.random(in: .min ... .max, using: &generator)
      let amount = try #require(DecimalNumber(coefficient: cents, scale: 2))
      let count = Int.random(in: 1...50, using: &generator)
      let shares = try Money(amount: amount, currency: .usDollar).split(into: count).map(\.amount)
      #expect(shares.count == count)
      #expect(try shares.reduce(.zero) { try $0.adding($1) } == amount)
      let least = try #require(shares.min())
      let greatest = try #require(shares.max())
      #expect(try greatest.subtracting(least) <= cent)
    }
  }

  @Test("A sum whose minor units exceed 64 bits is split if its shares can be held")
  func widestSums() throws {
    let largest = Money(amount: DecimalNumber(Int64.max), currency: .usDollar)
    #expect(try largest.split(into: 1) == [largest])
    #expect(throws: Money.SplitError.overflow) { try largest.split(into: 2) }
    let shares = try largest.split(into: 7)
    #expect(shares.map(\.amount.description) == Array(repeating: "1317624576693539401", count: 7))
    let least = Money(amount: DecimalNumber(Int64.min), currency: .usDollar)
    #expect(try least.split(into: 2).map(\.amount.coefficient) == [.min / 2, .min / 2])
    #expect(try least.split(into: 100_000).count == 100_000)
  }

  @Test("Only 1 to 100,000 shares are made", arguments: [Int.min, -1, 0, 100_001, .max])
  func shareCounts(count: Int) {
    let money = Money(amount: 1, currency: .euro)
    #expect(throws: Money.SplitError.shareCountOutOfRange(count)) { try money.split(into: count) }
  }

  @Test("Nothing is split below the minor unit, or without one")
  func minorUnits() throws {
    let fine = Money(amount: try #require(DecimalNumber("0.125")), currency: .usDollar)
    #expect(throws: Money.SplitError.finerThanMinorUnit(fine)) { try fine.split(into: 2) }
    let gold = try #require(Currency(code: "XAU"))
    let historic = try #require(Currency(code: "DEM"))
    for currency in [gold, historic] {
      let money = Money(amount: 10, currency: currency)
      #expect(throws: Money.SplitError.unknownMinorUnit(currency)) { try money.split(into: 2) }
    }
  }

  @Test("Each reason explains itself")
  func explanations() {
    let money = Money(amount: 1, currency: .euro)
    #expect(Money.SplitError.shareCountOutOfRange(0).description.contains("not into 0"))
    #expect(Money.SplitError.unknownMinorUnit(.euro).description.contains("EUR"))
    #expect(Money.SplitError.finerThanMinorUnit(money).description.contains("EUR 1 "))
    #expect(Money.SplitError.overflow.description.contains("digits"))
  }
}
