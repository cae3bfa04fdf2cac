extension RuleContext {
  /// The fix that prints another number before a unit, written like a sibling's label if one is given.
  ///
  /// References to the clause go by its old number, so somebody has to look at them.
  func relabeling(
    _ unit: ClauseUnit, as number: PrintedNumber?, like model: ClauseUnit? = nil
  ) -> [FixIt] {
    let model = model ?? unit
    guard let written = number?.written, let label = unit.clause.printedLabel,
      let pattern = model.clause.printedLabel, let old = model.number
    else { return [] }
    let bytes = Array(pattern.utf8)
    guard let place = bytes.lastRange(of: Array(old.utf8)) else { return [] }
    let text =
      String(decoding: bytes[..<place.lowerBound], as: UTF8.self)
      + written + String(decoding: bytes[place.upperBound...], as: UTF8.self)
    guard text != label else { return [] }
    let location = Location(
      clause: unit.clause.id, citation: unit.citation, part: .label,
      words: TextRange(0..<label.utf8.count))
    return [
      FixIt("write “\(text)”", .needsReview, [.replaceWords(at: location, with: text)])
    ]
  }
}

extension [UInt8] {
  /// The last place at which some bytes stand.
  func lastRange(of other: [UInt8]) -> Range<Int>? {
    guard !other.isEmpty, count >= other.count else { return nil }
    var position = count - other.count
    while position >= 0 {
      if self[position..<position + other.count].elementsEqual(other) {
        return position..<position + other.count
      }
      position -= 1
    }
    return nil
  }
}
