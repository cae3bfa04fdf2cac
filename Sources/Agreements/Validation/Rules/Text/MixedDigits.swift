/// Reports numbers in the digits of several scripts.
struct MixedDigits: Rule {
  let description = RuleDescription(
    "text.mixed-digits", "All numbers are written in the digits of one script.",
    severity: .warning, basis: ["Unicode Technical Standard #39"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    let plain = context.passages.contains { $0.traits.contains(.digit) }
    var places: [(zero: UInt32, place: Int, range: Range<Int>)] = []
    for (place, passage) in context.passages.enumerated()
    where passage.traits.contains(.unusual) {
      for (scalar, range) in WideCharacters(passage.bytes) {
        guard let zero = Self.zero(of: scalar) else { continue }
        if let last = places.last, last.place == place, last.zero == zero,
          last.range.upperBound == range.lowerBound
        {
          places[places.count - 1].range = last.range.lowerBound..<range.upperBound
        } else {
          places.append((zero, place, range))
        }
      }
    }
    guard let first = places.first, plain || places.contains(where: { $0.zero != first.zero })
    else { return }
    // Plain digits are kept; without any, those that come first.
    let strange = plain ? places : places.filter { $0.zero != first.zero }
    let kept = plain ? 0x30 : first.zero
    let locations = strange.map { context.location($0.range, inPassage: $0.place) }
    let edits: [FixIt.Edit] = zip(strange, locations).map { run, location in
      let text = String(decoding: context.passages[run.place].bytes[run.range], as: UTF8.self)
      var digits = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        if let digit = Unicode.Scalar(scalar.value - run.zero + kept) { digits.append(digit) }
      }
      return .replaceWords(at: location, with: String(digits))
    }
    let words = strange.first.map {
      String(decoding: context.passages[$0.place].bytes[$0.range], as: UTF8.self)
    }
    findings.report(
      "“\(words ?? "")” is written in other digits than the rest of the text",
      atPlaces: locations,
      fixIts: [FixIt("write all numbers in the same digits", .safe, edits)])
  }

  /// The digit zero of the script to which a digit outside ASCII belongs.
  private static func zero(of scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0..<0x0660, 0x2010...0x2027, 0x4E00...0x9FFF: return nil
    default:
      let properties = scalar.properties
      guard properties.generalCategory == .decimalNumber, let value = properties.numericValue
      else { return nil }
      return scalar.value - UInt32(value)
    }
  }
}
