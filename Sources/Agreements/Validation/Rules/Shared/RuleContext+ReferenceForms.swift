extension RuleContext {
  /// What the words of a reference say: its units with their numbers.
  ///
  /// - Returns: `nil` for a reference without words of its own, or with words that are no reference.
  func form(of reference: LocatedReference) -> ScannedReference? {
    forms.indices.contains(reference.position) ? forms[reference.position] : nil
  }

  func findForm(of reference: LocatedReference) -> ScannedReference? {
    guard reference.reference.wording != nil else { return nil }
    return ReferenceScanner(passages[reference.passage].bytes, in: reference.range).references()
      .first
  }

  /// What the words of a reference say, read with all that stands around them.
  func formInContext(of reference: LocatedReference) -> ScannedReference? {
    let bytes = passages[reference.passage].bytes
    return ReferenceScanner(bytes, in: 0..<bytes.count).references()
      .first { $0.range.lowerBound == reference.range.lowerBound }
  }

  /// Whether a reference stands in an article of the agreement itself and not in what is attached to it.
  func isInBody(_ reference: LocatedReference) -> Bool {
    guard let unit = passages[reference.passage].unit else { return false }
    return article(around: units[unit]) != nil
  }

  /// The article of the agreement itself in which a unit stands, or the unit if it is one.
  func article(around unit: ClauseUnit) -> ClauseUnit? {
    var found: ClauseUnit?
    var place: Int? = unit.position
    while let position = place {
      switch units[position].clause.kind {
      case .article: found = found ?? units[position]
      case .annex, .appendix, .testimonium, .signature, .preamble: return nil
      default: break
      }
      place = units[position].parent
    }
    return found
  }

  /// The number with which a unit is printed, as references name it.
  func referencedNumber(of unit: ClauseUnit) -> ReferencedNumber? {
    guard let number = unit.number else { return nil }
    let bytes = Array(number.utf8)
    return ReferencedNumber.read(bytes, in: 0..<bytes.count)
  }

  /// The words beside a place in a passage, up to a number of bytes, for a look at what stands there.
  func bytes(after end: Int, in passage: Int, upTo count: Int) -> ArraySlice<UInt8> {
    let bytes = passages[passage].bytes
    return bytes[min(end, bytes.count)..<min(bytes.count, end + count)]
  }

  /// The location of a part of the words of a reference.
  func location(of range: Range<Int>, in reference: LocatedReference) -> Location {
    location(of: Occurrence(passage: reference.passage, range: range))
  }
}

extension ScannedReference.Step {
  /// The number, if the unit is told by one.
  var number: ReferencedNumber? {
    guard case .number(let number) = designation else { return nil }
    return number
  }
}

extension ReferencedNumber {
  /// The place of a number of one component in its series, counted from 1; letters count from "a".
  var ordinal: Int? {
    if let value = number.value { return value }
    guard number.componentCount == 1, number.endsWithLetter else { return nil }
    let letter = Int(number.packed >> 48) - 0x8000
    return (1...26).contains(letter) ? letter : nil
  }

  /// Whether two numbers are the same, in one of their readings.
  func isSame(as other: ReferencedNumber) -> Bool {
    number == other.number || alternate == other.number || number == other.alternate
      || (alternate != nil && alternate == other.alternate)
  }
}
