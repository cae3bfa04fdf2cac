// The standard library may change how it turns random bits into numbers; these choices never change.
extension SeededGenerator {
  /// A number of the range.
  ///
  /// Ranges that tests use are far shorter than 2^64, so that the bias of a remainder is nothing.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    let count = range.upperBound - range.lowerBound + 1
    return range.lowerBound + Int(next() % UInt64(count))
  }

  /// Whether something with a chance of so many percent happens.
  public mutating func chance(_ percent: Int) -> Bool {
    number(in: 1...100) <= percent
  }

  /// An element of a collection that is not empty.
  public mutating func element<Value>(of values: [Value]) -> Value {
    values[number(in: 0...(values.count - 1))]
  }

  /// A case of an enumeration.
  public mutating func element<Value: CaseIterable>(of type: Value.Type) -> Value {
    element(of: Array(type.allCases))
  }
}
