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
    /// The values, or -1 where there is none; four integers one by one keep numbers small.
    private var values: (Int32, Int32, Int32, Int32) = (-1, -1, -1, -1)
    private var length: UInt8 = 0

    /// How many there are.
    var count: Int { Int(length) }

    /// Makes one component, if it fits.
    init(_ number: Int) {
      append(number)
    }

    /// Makes two components, if they fit.
    init(_ first: Int, _ second: Int) {
      append(first)
      append(second)
    }

    /// Adds one; beyond the fourth, or beyond 32 bits, it is refused.
    @discardableResult
    mutating func append(_ number: Int) -> Bool {
      guard count < PrintedNumber.maximumComponents, let value = Int32(exactly: number) else {
        return false
      }
      set(value, at: count)
      length += 1
      return true
    }

    /// The last component; 0 when there is none.
    var last: Int { self[count - 1] }

    /// The first component; 0 when there is none.
    var first: Int { self[0] }

    /// A component by its place.
    subscript(place: Int) -> Int {
      guard place >= 0, place < count else { return 0 }
      return switch place {
      case 0: Int(values.0)
      case 1: Int(values.1)
      case 2: Int(values.2)
      default: Int(values.3)
      }
    }

    private mutating func set(_ value: Int32, at place: Int) {
      switch place {
      case 0: values.0 = value
      case 1: values.1 = value
      case 2: values.2 = value
      default: values.3 = value
      }
    }

    /// The components before the last.
    var prefix: Components {
      var prefix = self
      if count > 0 {
        prefix.set(-1, at: count - 1)
        prefix.length -= 1
      }
      return prefix
    }

    static func == (left: Components, right: Components) -> Bool {
      left.length == right.length && left.values == right.values
    }

    func hash(into hasher: inout Hasher) {
      for place in 0..<count { hasher.combine(self[place]) }
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
      guard let previous = other.insertion else {
        // Multiplicatives begin at bis, the second.
        return insertion.number == insertion.kind.range.lowerBound
      }
      return insertion.kind == previous.kind && insertion.number == previous.number + 1
    }
    if components.count == 1 { return components.last == other.components.last + 1 }
    if components.prefix == other.components.prefix, components.last == other.components.last + 1 {
      return true
    }
    // The first of the next group: "4.1" after "3.12", "5-01" after "4-09".
    return components.count > 1 && components.last <= 1
      && components.prefix.last == other.components.prefix.last + 1
      && components.prefix.prefix == other.components.prefix.prefix
  }

  /// Whether the number goes on from another, or leaves out one or two behind it.
  func goesOn(from other: PrintedNumber) -> Bool {
    numeral == other.numeral && insertion == nil && components.count == 1
      && other.components.count == 1
      && (1...3).contains(components.last - other.components.last)
  }

  /// Whether the number can open a count: 1, I, a, 3.1.
  var isFirst: Bool { insertion == nil && components.last <= 1 }
}
