import Agreements
import Testing

@Suite("Sums of money")
struct MoneyTests {
  private let grant = Money(amount: 75_000_000, currency: .usDollar)

  @Test("Sums in one currency are added, subtracted and multiplied as their amounts are")
  func arithmetic() throws {
    let samples = DecimalSamples.notable
    for (left, right) in zip(samples, samples.reversed()) {
      let first = Money(amount: left, currency: .euro)
      let second = Money(amount: right, currency: .euro)
      let sum = try? first.adding(second)
      let difference = try? first.subtracting(second)
      let product = try? first.multiplied(by: -7)
      #expect(sum?.amount == (try? left.adding(right)))
      #expect(difference?.amount == (try? left.subtracting(right)))
      #expect(product?.amount == (try? left.multiplied(by: -7)))
      #expect([sum, difference, product].allSatisfy { $0?.currency ?? .euro == .euro })
    }
  }

  @Test("Results too large to hold overflow")
  func overflow() {
    let largest = Money(amount: DecimalNumber(Int64.max), currency: .usDollar)
    #expect(throws: Money.ArithmeticError.overflow) { try largest.adding(grant) }
    #expect(throws: Money.ArithmeticError.overflow) { try largest.multiplied(by: 2) }
    let least = Money(amount: DecimalNumber(Int64.min), currency: .usDollar)
    #expect(throws: Money.ArithmeticError.overflow) { try least.subtracting(grant) }
  }

  @Test("Sums in different currencies are neither combined nor compared, even when zero")
  func currencies() {
    let none = Money(amount: 0, currency: .euro)
    let mismatch = Money.ArithmeticError.currencyMismatch(.usDollar, .euro)
    #expect(throws: mismatch) { try grant.adding(none) }
    #expect(throws: mismatch) { try grant.subtracting(none) }
    #expect(throws: mismatch) { try grant.compared(to: none) }
    #expect(mismatch.description.contains("USD and EUR"))
    #expect(Money.ArithmeticError.overflow.description.contains("digits"))
    #expect(none != Money(amount: 0, currency: .usDollar))
  }

  @Test("Comparison is that of the amounts")
  func comparison() throws {
    for left in DecimalSamples.notable {
      for right in DecimalSamples.random(count: 20, seed: 17) + [left] {
        let comparison = try Money(amount: left, currency: .euro)
          .compared(to: Money(amount: right, currency: .euro))
        #expect((comparison == .less) == (left < right))
        #expect((comparison == .equal) == (left == right))
        #expect((comparison == .greater) == (left > right))
      }
    }
  }

  @Test(
    "A sum is described by its code and grouped amount",
    arguments: [
      ("75000000", "USD", "USD 75,000,000"), ("0.5", "USD", "USD 0.50"),
      ("-1234.5", "EUR", "EUR -1,234.50"), ("0.125", "USD", "USD 0.125"),
      ("1.5", "KWD", "KWD 1.500"), ("1.5", "JPY", "JPY 1.5"), ("1.5", "XDR", "XDR 1.5"),
      ("0", "QQQ", "QQQ 0"),
    ])
  func description(amount: String, code: String, text: String) throws {
    let money = Money(
      amount: try #require(DecimalNumber(amount)), currency: try #require(Currency(code: code)))
    #expect(money.description == text)
  }
}
