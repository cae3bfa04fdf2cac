/// A number as a text prints it before a clause or in a reference, in a form that can be counted.
struct PrintedNumber: Sendable, Hashable {
  /// The numerals of the last component.
  var numeral: Numeral

  /// The components: one for "5", two for "3.2" or "5-06", at most ``maximumComponents``.
  var components: Components

  /// What was inserted after the number, such as the "bis" of "5 bis"; `nil` for nothing.
  var insertion: Insertion?

  /// The greatest number of components that are kept.
  static let maximumComponents = 4

  /// Up to four counted components.
  struct Components: Sendable, Hashable {
    private var values = SIMD4<Int32>(repeating: -1)

    /// How many there are.
    private(set) var count = 0

    /// Makes components from values that fit.
    init(_ numbers: Int...) {
      for number in numbers { append(number) }
    }

    /// Adds one; beyond the fourth, or beyond 32 bits, it is refused.
    @discardableResult
    mutating func append(_ number: Int) -> Bool {
      guard count < PrintedNumber.maximumComponents, let value = Int32(exactly: number) else {
        return false
      }
      values[count] = value
      count += 1
      return true
    }

    /// The last component; 0 when there is none.
    var last: Int { count == 0 ? 0 : Int(values[count - 1]) }

    /// The first component; 0 when there is none.
    var first: Int { count == 0 ? 0 : Int(values[0]) }

    /// A component by its place.
    subscript(place: Int) -> Int { place >= 0 && place < count ? Int(values[place]) : 0 }

    /// The components before the last.
    var prefix: Components {
      var prefix = self
      if count > 0 {
        prefix.values[count - 1] = -1
        prefix.count -= 1
      }
      return prefix
    }
  }

  /// Makes a number of one component.
  init(_ number: Int, _ numeral: Numeral = .arabic, insertion: Insertion? = nil) {
    self.numeral = numeral
    components = Components(number)
    self.insertion = insertion
  }

  /// Makes a number of several components.
  init(_ components: Components, _ numeral: Numeral = .arabic, insertion: Insertion? = nil) {
    self.numeral = numeral
    self.components = components
    self.insertion = insertion
  }

  /// Whether the number follows another directly among siblings of one level.
  func follows(_ other: PrintedNumber) -> Bool {
    guard numeral == other.numeral, components.count == other.components.count else { return false }
    if let insertion {
      guard components == other.components else { return false }
      guard let previous = other.insertion else { return insertion.number == 1 }
      return insertion.kind == previous.kind && insertion.number == previous.number + 1
    }
    if components.prefix == other.components.prefix, components.last == other.components.last + 1 {
      return true
    }
    // The first of the next group: "4.1" after "3.12", "5-01" after "4-09".
    return components.count > 1 && components.last <= 1
      && components.prefix.last == other.components.prefix.last + 1
      && components.prefix.prefix == other.components.prefix.prefix
  }

  /// Whether the number can open a count: 1, I, a, 3.1.
  var isFirst: Bool { insertion == nil && components.last <= 1 }
}
