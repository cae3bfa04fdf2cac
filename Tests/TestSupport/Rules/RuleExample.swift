public import Agreements

/// An example on the page of a rule.
public struct RuleExample: Sendable {
  /// Whether the rule reports something in it.
  public var isReported: Bool

  /// The text, without marks.
  public var text: String

  /// The ranges that stood between marks, in UTF-8 code units.
  public var marks: [Range<Int>] = []

  /// How many findings concern the agreement as a whole and so have no place.
  public var findingsWithoutPlace = 0

  /// The stage for which it is validated, if not the first at which the rule applies.
  public var stage: ValidationStage?

  /// What its words do not say.
  public var setup: ExampleSetup

  init(_ attributes: [String], _ lines: [String], setup: ExampleSetup) {
    isReported = attributes.first == "reported"
    self.setup = setup
    var bytes: [UInt8] = []
    var start: Int?
    for scalar in lines.joined(separator: "\n").unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧":
        if let first = start { marks.append(first..<bytes.count) }
        start = nil
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    for attribute in attributes.dropFirst() {
      let parts = attribute.split(separator: "=").map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "stage": stage = ValidationStage(name: parts[1])
      case "agreement": findingsWithoutPlace = Int(parts[1]) ?? 0
      default: break
      }
    }
  }

  /// The example as it is written, with the given ranges marked.
  public func text(marking ranges: [Range<Int>]) -> String {
    var bytes = Array(text.utf8)
    for range in ranges.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      bytes.insert(contentsOf: "⟧".utf8, at: min(bytes.count, range.upperBound))
      bytes.insert(contentsOf: "⟦".utf8, at: min(bytes.count, range.lowerBound))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
