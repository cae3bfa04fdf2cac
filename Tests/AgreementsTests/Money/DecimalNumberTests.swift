import Agreements
import Testing

@Suite("Decimal numbers")
struct DecimalNumberTests {
  @Test("Numbers of the same value are equal, whatever zeros they were made with")
  func equality() {
    for zeros in 0...14 {
      let power = (0..<zeros).reduce(Int64(1)) { result, _ in result * 10 }
      for coefficient in [-105, -1, 0, 1, 75, 105] as [Int64] {
        for scale in 0...4 {
          let short = DecimalNumber(coefficient: coefficient, scale: scale)
          let long = DecimalNumber(coefficient: coefficient * power, scale: scale + zeros)
          #expect(short == long)
          #expect(short.hashValue == long.hashValue)
        }
      }
    }
    #expect(DecimalNumber(coefficient: 0, scale: 18) == .zero)
  }

  @Test("The scale is the least that expresses the value")
  func leastScale() {
    #expect(DecimalNumber(coefficient: 150, scale: 2)?.coefficient == 15)
    #expect(DecimalNumber(coefficient: 150, scale: 2)?.scale == 1)
    #expect(DecimalNumber(coefficient: 7_500, scale: 2)?.coefficient == 75)
    #expect(DecimalNumber(coefficient: 7_500, scale: 2)?.scale == 0)
    #expect(DecimalNumber(coefficient: 7_500, scale: 0)?.coefficient == 7_500)
    #expect(DecimalNumber(coefficient: .min, scale: 18)?.scale == 18)
  }

  @Test("Scales outside 0 to 18 are refused", arguments: [Int.min, -1, 19, .max])
  func scalesOutside(scale: Int) {
    #expect(DecimalNumber(coefficient: 0, scale: scale) == nil)
    #expect(DecimalNumber(coefficient: 10, scale: scale) == nil)
  }

  @Test("Integers are numbers without a fraction")
  func integers() {
    for integer in [Int64.min, -10, 0, 1, 75_000_000, .max] {
      #expect(DecimalNumber(integer) == DecimalNumber(coefficient: integer, scale: 0))
      #expect(DecimalNumber(Int(integer)).description == String(integer))
    }
    let literal: DecimalNumber = -75_000_000
    #expect(literal.description == "-75000000")
    #expect(literal.isNegative)
    #expect(!DecimalNumber.zero.isNegative)
  }

  @Test("Numbers are ordered as on paper")
  func order() {
    let samples = DecimalSamples.notable + DecimalSamples.random(count: 60, seed: 3)
    let references = samples.map { DigitArrayNumber($0.description) }
    var mismatches: [String] = []
    for (left, leftReference) in zip(samples, references) {
      for (right, rightReference) in zip(samples, references) {
        let isLess = left < right
        let areEqual = leftReference.text == rightReference.text
        if isLess != (leftReference < rightReference) || (left == right) != areEqual {
          mismatches.append("\(left) and \(right)")
        }
      }
    }
    #expect(mismatches.isEmpty)
  }
}
