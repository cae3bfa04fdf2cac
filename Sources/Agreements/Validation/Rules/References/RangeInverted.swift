/// Reports ranges whose end comes before their beginning, such as "Articles 9 to 6".
struct RangeInverted: Rule {
  let description = RuleDescription(
    "ref.range-inverted", "A range begins before it ends.", severity: .error,
    basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    let hasHyphenatedArticles = context.units(of: .article).contains {
      $0.number?.utf8.contains(0x2D) == true
    }
    for located in context.references {
      if located.reference.wording == nil {
        checkBound(located, context, into: &findings)
      } else if let range = DashedRange(located, context) {
        if range.isInverted, !hasHyphenatedArticles {
          report(range.first, range.last, located, context, into: &findings)
        }
      } else if context.mayHoldRange(located), let form = context.form(of: located) {
        for target in form.targets { check(target, located, context, into: &findings) }
      }
    }
  }

  private func check(
    _ target: ScannedReference.Target, _ located: LocatedReference, _ context: RuleContext,
    into findings: inout Findings
  ) {
    guard let first = target.steps.last, let last = target.through.last, first.unit == last.unit,
      target.steps.count == target.through.count || target.through.count == 1,
      let start = first.number, let end = last.number, isInverted(start, end)
    else { return }
    let text = ByteText(context.passages[located.passage].bytes)
    // "50 through 6 3" is a number that the printing divided.
    guard !text[text.skippingSpaces(from: end.range.upperBound, to: text.count)].isDigit else {
      return
    }
    report(start.range, end.range, located, context, into: &findings)
  }

  private func report(
    _ first: Range<Int>, _ last: Range<Int>, _ located: LocatedReference, _ context: RuleContext,
    into findings: inout Findings
  ) {
    let bytes = context.passages[located.passage].bytes
    let range = (first.lowerBound..<max(first.lowerBound, last.upperBound))
      .clamped(to: 0..<bytes.count)
    let one = context.text(of: Occurrence(passage: located.passage, range: first))
    let other = context.text(of: Occurrence(passage: located.passage, range: last))
    let place = context.location(of: range, in: located)
    let between = first.upperBound..<max(first.upperBound, last.lowerBound)
    let joint = String(decoding: bytes[between.clamped(to: 0..<bytes.count)], as: UTF8.self)
    findings.report(
      "the range from “\(one)” to “\(other)” runs backwards; write its ends in their order",
      at: place,
      fixIts: [
        FixIt(
          "write “\(other)\(joint)\(one)”", .needsReview,
          [.replaceWords(at: place, with: "\(other)\(joint)\(one)")])
      ])
  }

  /// Whether the first of two numbers of one series comes after the second.
  private func isInverted(_ first: ReferencedNumber, _ last: ReferencedNumber) -> Bool {
    guard !first.isHyphenated, !last.isHyphenated else { return false }
    if first.script == .letter || last.script == .letter {
      guard let one = first.ordinal ?? first.letterOrdinal,
        let other = last.ordinal ?? last.letterOrdinal, first.script == last.script
      else { return false }
      return one > other
    }
    guard first.script == last.script, first.number.componentCount == last.number.componentCount
    else { return false }
    // A lone letter that may be a Roman digit is compared in both readings.
    if let one = first.letterOrdinal, let other = last.letterOrdinal, first.alternate != nil,
      last.alternate != nil, one <= other
    {
      return false
    }
    return first.number.packed > last.number.packed
  }

  /// A range that holds identities.
  private func checkBound(
    _ located: LocatedReference, _ context: RuleContext, into findings: inout Findings
  ) {
    guard case .range(let first, let last) = located.reference.target,
      let start = context.unit(first), let end = context.unit(last),
      start.clause.kind == end.clause.kind, start.position > end.position
    else { return }
    findings.report(
      "the range from \(start.citation ?? "“\(first)”") to \(end.citation ?? "“\(last)”") runs backwards; "
        + "write its ends in their order",
      at: context.location(of: located.occurrence))
  }
}

extension RuleContext {
  /// Whether the words of a reference hold a dash or a word that joins the ends of a range.
  func mayHoldRange(_ located: LocatedReference) -> Bool {
    let bytes = passages[located.passage].bytes[located.range]
    guard bytes.count > 8 else { return false }
    var position = bytes.startIndex
    while position + 3 < bytes.endIndex {
      switch bytes[position] {
      case 0x2D, 0xE2: return true
      // " to ", " through ", " till ", " al ", " a ", " à ".
      case 0x20 where [0x74, 0x61, 0xC3].contains(bytes[position + 1]): return true
      default: position += 1
      }
    }
    return false
  }
}

extension ReferencedNumber {
  /// The place in the alphabet of a number that is one letter, by the reading as a letter.
  var letterOrdinal: Int? {
    for reading in [number, alternate].compactMap(\.self)
    where reading.componentCount == 1 && reading.endsWithLetter {
      let letter = Int(reading.packed >> 48) - 0x8000
      if (1...26).contains(letter) { return letter }
    }
    return nil
  }
}
