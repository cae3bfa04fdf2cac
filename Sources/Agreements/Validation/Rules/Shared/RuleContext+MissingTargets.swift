/// A unit that a reference names and the agreement does not have.
struct MissingTarget {
  /// The reference.
  var reference: LocatedReference

  /// The number that leads nowhere.
  var number: ReferencedNumber

  /// The unit that is named, such as the article or the paragraph.
  var unit: ReferenceUnit

  /// Where its series ends, for the reader of a finding.
  var end: String

  /// Whether it is one of several members of a list.
  var isMember: Bool

  /// The article whose heading stands in parentheses behind the reference, if there is one.
  var namesake: ClauseUnit?
}

extension RuleContext {
  /// The articles, paragraphs and points that references name beyond the end of their series.
  ///
  /// Only what is certain is taken: a reference that may belong to another instrument, or to a part of the text that
  /// was not read, is left out.
  var missingTargets: [MissingTarget] {
    let series = ArticleSeries(self)
    var missing: [MissingTarget] = []
    for reference in references where reference.reference.wording != nil {
      switch reference.reference.target {
      case .unresolved, .clauses, .range: break
      case .external(_, let pinpoint?):
        // A pinpoint with all the words of the reference names no instrument: it was concluded from what stands around.
        guard pinpoint == reference.reference.wording,
          heading(behind: reference.range.upperBound, in: reference.passage) != nil
        else { continue }
      default: continue
      }
      guard isInBody(reference), let form = form(of: reference) else { continue }
      missing += missingTargets(of: reference, form, series)
    }
    return missing
  }

  private func missingTargets(
    of reference: LocatedReference, _ form: ScannedReference, _ series: ArticleSeries
  ) -> [MissingTarget] {
    var missing: [MissingTarget] = []
    let clauses = reference.reference.clauses
    let isOwn = form.scope == .thisAgreement
    guard isOwn || form.scope == .bare else { return [] }
    for target in form.targets {
      for steps in [target.steps, target.through] {
        if let step = steps.first(where: { $0.unit == .article }), let number = step.number,
          series.lacks(number), let end = series.end(for: number),
          isOwn && !isTitled(reference) || isSurelyOwn(reference, unit: step.unit)
        {
          let name = heading(behind: reference.range.upperBound, in: reference.passage)
          missing.append(
            MissingTarget(
              reference: reference, number: number, unit: .article, end: end,
              isMember: form.targets.count > 1 || !target.through.isEmpty,
              namesake: name.flatMap { article(headed: $0) }))
        }
      }
    }
    guard missing.isEmpty, form.targets.count == 1, clauses.count == 1,
      let found = clauses.first.flatMap({ unit($0) }),
      let inner = missingInner(form.targets[0].steps, below: found)
    else { return missing }
    guard isOwn && !isTitled(reference) || isSurelyOwn(reference, unit: inner.step.unit) else {
      return missing
    }
    missing.append(
      MissingTarget(
        reference: reference, number: inner.number, unit: inner.step.unit, end: inner.end,
        isMember: false, namesake: nil))
    return missing
  }

  /// The paragraph or point that steps name within a unit that has paragraphs or points, but not this one.
  private func missingInner(
    _ steps: [ScannedReference.Step], below found: ClauseUnit
  ) -> (step: ScannedReference.Step, number: ReferencedNumber, end: String)? {
    guard let step = steps.first(where: { $0.unit.isInner }), step.unit == .paragraph,
      found.clause.kind == .article || found.clause.kind == .annex,
      let number = step.number, let ordinal = number.ordinal
    else { return nil }
    let numbers = children(of: found).map { referencedNumber(of: $0) }
    guard numbers.count >= 2 else { return nil }
    for (place, child) in numbers.enumerated() {
      guard let child, child.ordinal == place + 1 || child.alternate != nil,
        (child.script == .arabic) == (number.script == .arabic)
      else { return nil }
    }
    guard ordinal > numbers.count, !mentions(number, in: found) else { return nil }
    let last = children(of: found).last?.number ?? ""
    return (
      step, number, "the last of \(found.citation ?? "the article") is \(last)"
    )
  }

  /// Whether words follow that go on with the title of another agreement: "the Agreement to supplement …".
  private func isTitled(_ reference: LocatedReference) -> Bool {
    let text = ByteText(passages[reference.passage].bytes)
    let start = text.skippingSpaces(from: reference.range.upperBound, to: text.count)
    let word = FoldedWord.reading(text, at: start, to: text.count).word
    return Self.titling.contains(word)
      || isLed(by: Self.owners, endingAt: reference.range.lowerBound, inPassage: reference.passage)
  }

  /// Whether a number stands as a label within the words of a unit, so that what it labels was perhaps not read.
  private func mentions(_ number: ReferencedNumber, in unit: ClauseUnit) -> Bool {
    guard let ordinal = number.ordinal else { return true }
    let label =
      number.script == .arabic
      ? Array(String(ordinal).utf8) : [UInt8(truncatingIfNeeded: 0x60 + min(ordinal, 26))]
    for position in unit.subtree {
      for passage in units[position].passages {
        let bytes = passages[passage].bytes
        var start = 0
        while let range = bytes.firstRange(of: label, from: start) {
          start = range.upperBound
          let text = ByteText(bytes)
          let before = text[range.lowerBound - 1]
          let after = text[range.upperBound]
          let isApart = !before.isLetter && !before.isDigit && !after.isLetter && !after.isDigit
          let word = ByteText(bytes).trimmingSpaces(from: 0, to: range.lowerBound)
          let isAtLine = word == 0 || bytes[word..<range.lowerBound].contains(0x0A)
          if isApart, isAtLine || after == 0x29 || after == 0x2E && !isCited(bytes, word) {
            return true
          }
        }
      }
    }
    return false
  }

  /// Whether the word that ends at a place is one behind which a number is cited, such as "paragraph".
  private func isCited(_ bytes: [UInt8], _ end: Int) -> Bool {
    end > 0 && bytes[end - 1].isLetter
  }

  /// Whether a reference that names no instrument is to this agreement, by what stands around it.
  private func isSurelyOwn(_ reference: LocatedReference, unit: ReferenceUnit) -> Bool {
    let passage = passages[reference.passage]
    let bytes = passage.bytes
    let range = reference.range
    if passage.part == .heading { return false }
    // A line of its own is a heading that was not read.
    // A letter behind it without a space is that of a word that was glued to it.
    if ByteText(bytes)[range.upperBound].isLetter { return false }
    if unit == .article {
      if isHeading(range, in: bytes) { return false }
      if firstOccurrence(of: Self.foreignNouns, inPassage: reference.passage) != nil {
        return false
      }
    } else if isNote(before: range.lowerBound, in: bytes) {
      return false
    }
    if isLed(by: Self.owners, endingAt: range.lowerBound, inPassage: reference.passage) {
      return false
    }
    return !isOfAnother(bytes, from: range.upperBound)
  }

  /// Whether a reference opens a sentence and no small letter follows it, as where a heading was not read as one.
  private func isHeading(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let text = ByteText(bytes)
    let before = text.trimmingSpaces(from: 0, to: range.lowerBound)
    guard
      before == 0 || Self.stops.contains(bytes[before - 1])
        || text[range.lowerBound + 1] & 0x20 == 0
    else { return false }
    let after = text.skippingSpaces(from: range.upperBound, to: bytes.count)
    return !text.isLowercase(at: after)
  }

  /// Whether the sentence around a place opens with a number, as a footnote does that was read into the text.
  private func isNote(before end: Int, in bytes: [UInt8]) -> Bool {
    let text = ByteText(bytes)
    var start = end
    while start > 1, end - start < 400 {
      start -= 1
      guard bytes[start] == 0x20, Self.stops.contains(bytes[start - 1]) || bytes[start - 1].isDigit
      else { continue }
      var digits = start
      while digits > 0, text[digits - 1].isDigit { digits -= 1 }
      guard text.isUppercase(at: start + 1) else { continue }
      if digits == start { return false }
      let before = text.trimmingSpaces(from: 0, to: digits)
      return before == 0 || Self.stops.contains(bytes[before - 1])
    }
    return false
  }

  private func isLed(
    by words: [String], endingAt end: Int, inPassage passage: Int
  ) -> Bool {
    let bytes = passages[passage].bytes
    let before = ByteText(bytes).trimmingSpaces(from: 0, to: end)
    return words.contains { word in
      let start = before - word.utf8.count
      return start >= 0 && bytes[start..<before].elementsEqual(word.utf8)
    }
  }

  /// Whether "of" and a name follow before the sentence ends.
  private func isOfAnother(_ bytes: [UInt8], from start: Int) -> Bool {
    let text = ByteText(bytes)
    let glued = text.skippingSpaces(from: start, to: bytes.count)
    if text[glued] == 0x6F, text[glued + 1] == 0x66, text.isUppercase(at: glued + 2) { return true }
    var position = start
    var words = 0
    while position < min(bytes.count, start + 120), words < 12 {
      let byte = bytes[position]
      if byte == 0x2E || byte == 0x3B || byte == 0x0A { return false }
      let (word, end) = FoldedWord.reading(text, at: position, to: bytes.count)
      guard end > position else {
        position += 1
        continue
      }
      words += 1
      if Self.leading.contains(word) {
        let next = FoldedWord.reading(
          text, at: text.skippingSpaces(from: end, to: bytes.count), to: bytes.count)
        if Self.others.contains(next.word) { return true }
        let name = text.skippingSpaces(from: next.end, to: bytes.count)
        let isCapital = text.isUppercase(at: text.skippingSpaces(from: end, to: bytes.count))
        if isCapital || (Self.definite.contains(next.word) && text.isUppercase(at: name)) {
          return true
        }
      }
      position = end
    }
    return false
  }

  /// The words in parentheses behind a place, such as the heading that a reference repeats.
  private func heading(behind end: Int, in passage: Int) -> ArraySlice<UInt8>? {
    let text = bytes(after: end, in: passage, upTo: 120)
    guard let open = text.firstIndex(where: { $0 != 0x20 }), text[open] == 0x28,
      let close = text[open...].firstIndex(of: 0x29), close - open > 4
    else { return nil }
    return text[(open + 1)..<close]
  }

  /// The one article of the agreement itself with a heading.
  private func article(headed words: ArraySlice<UInt8>) -> ClauseUnit? {
    let name = String(decoding: words, as: UTF8.self).lowercased()
    let found = units.filter {
      $0.clause.kind == .article && $0.clause.heading?.canonicalText.lowercased() == name
    }
    return found.count == 1 ? found.first : nil
  }

  private static let stops: Set<UInt8> = [0x2E, 0x3B, 0x3A, 0x29]
  private static let owners = ["its", "their", "that", "incorporated", "new", "former"]
  private static let leading = Set(["OF", "TO", "IN", "UNDER"].map { FoldedWord($0) })
  private static let titling = Set(
    ["TO", "BETWEEN", "OF", "ON", "CONCERNING", "SIGNED", "REGARDING"].map { FoldedWord($0) })
  private static let definite = Set(["THE", "ITS", "THEIR"].map { FoldedWord($0) })
  private static let others = Set(
    ["THAT", "THOSE", "SUCH", "SAID", "ITS", "THEIR"].map { FoldedWord($0) })

  /// Nouns of instruments that have articles of their own and are no agreements.
  private static let foreignNouns: [Phrase] = [
    "law", "act", "code", "rules", "regulation", "statute", "constitution", "decree", "directive",
    "charter", "gatt", "gats", "trips", "wto", "ordinance", "incorporated", "shall be amended",
    "shall be replaced", "is replaced", "shall read", "is amended", "are amended",
    "amended to read",
  ]
}
