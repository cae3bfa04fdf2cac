import Agreements
import Testing

@Suite("Arithmetic of decimal numbers")
struct DecimalNumberArithmeticTests {
  private static let pairs: [(DecimalNumber, DecimalNumber)] = {
    let notable = DecimalSamples.notable
    let edges = notable.enumerated().flatMap { index, left in
      stride(from: index % 3, to: notable.count, by: 3).map { (left, notable[$0]) }
    }
    let left = DecimalSamples.random(count: 800, seed: 11)
    let right = DecimalSamples.random(count: 800, seed: 13)
    return edges + zip(left, right)
  }()

  @Test("Sums are those of paper, or overflow exactly when those do not fit")
  func sums() {
    let mismatches = mismatches(exact: { $0 + $1 }) { try? $0.adding($1) }
    #expect(mismatches.isEmpty)
  }

  @Test("Differences are those of paper, or overflow exactly when those do not fit")
  func differences() {
    let mismatches = mismatches(exact: { $0 + $1.opposite }) { try? $0.subtracting($1) }
    #expect(mismatches.isEmpty)
  }

  @Test("Products are those of paper, or overflow exactly when those do not fit")
  func products() {
    let mismatches = mismatches(exact: { $0 * $1 }) { left, right in
      try? left.multiplied(by: right)
    }
    #expect(mismatches.isEmpty)
  }

  @Test("Multiplying by an integer is multiplying by the number that equals it")
  func integerProducts() {
    for number in DecimalSamples.notable {
      for factor in [Int.min, -1_000_000, -10, -1, 0, 1, 2, 3, 10, 1_000_000_000, .max] {
        let product = try? number.multiplied(by: factor)
        #expect(product == (try? number.multiplied(by: DecimalNumber(factor))))
      }
    }
  }

  @Test("An intermediate sum may exceed what the result needs")
  func cancellation() throws {
    let large = try #require(DecimalNumber("9.5"))
    let fine = try #require(DecimalNumber("-9.123456789012345678"))
    #expect(try large.adding(fine).description == "0.376543210987654322")
    let half = try #require(DecimalNumber("0.5"))
    let halved = try DecimalNumber(Int64.min + 2).multiplied(by: half)
    #expect(halved.description == "-4611686018427387903")
    #expect(throws: DecimalNumber.ArithmeticError.overflow) {
      try DecimalNumber(Int64.min).multiplied(by: -1)
    }
    #expect(throws: DecimalNumber.ArithmeticError.overflow) {
      try DecimalNumber(Int64.max).adding(half)
    }
  }

  @Test("An overflow explains itself")
  func explanation() {
    #expect(DecimalNumber.ArithmeticError.overflow.description.contains("digits"))
  }

  /// The pairs whose result differs from the exact one, a result that does not fit being none.
  private func mismatches(
    exact: (DigitArrayNumber, DigitArrayNumber) -> DigitArrayNumber,
    operation: (DecimalNumber, DecimalNumber) -> DecimalNumber?
  ) -> [String] {
    var results = 0
    var overflows = 0
    var mismatches: [String] = []
    for (left, right) in Self.pairs {
      let reference = exact(DigitArrayNumber(left.description), DigitArrayNumber(right.description))
      let result = operation(left, right)
      if result?.description != (reference.fits ? reference.text : nil) {
        mismatches.append("\(left) and \(right)")
      }
      if result == nil { overflows += 1 } else { results += 1 }
    }
    // Both outcomes must be common, or the comparison says little.
    #expect(results > 400)
    #expect(overflows > 400)
    return mismatches
  }
}
