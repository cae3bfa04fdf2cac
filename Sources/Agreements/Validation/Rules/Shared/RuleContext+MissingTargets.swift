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
    var attachments: [Int: ArticleSeries] = [:]
    var inner = Lookups()
    for reference in references where reference.reference.wording != nil {
      var isConcluded = false
      switch reference.reference.target {
      case .unresolved, .clauses, .range: break
      case .external(_, let pinpoint?):
        // A pinpoint with all the words of the reference names no instrument: it was concluded from what stands around.
        guard pinpoint == reference.reference.wording,
          heading(behind: reference.range.upperBound, in: reference.passage) != nil
            || pinpoint.utf8.count < 24
        else { continue }
        isConcluded = true
      default: continue
      }
      guard mayLack(reference), let form = form(of: reference) else { continue }
      if isConcluded, !isImplausible(form),
        heading(behind: reference.range.upperBound, in: reference.passage) == nil
      {
        continue
      }
      if isInBody(reference) {
        missing += missingTargets(of: reference, form, series, &inner)
      } else if let attached = attachment(of: reference), attached.clause.kind == .annex {
        let own = attachments[attached.position] ?? ArticleSeries(self, in: attached)
        attachments[attached.position] = own
        if own.count > 2, form.targets.count == 1, let step = form.targets[0].steps.first,
          step.unit == .article, let number = step.number, own.lacks(number)
        {
          missing += missingTargets(of: reference, form, series, &inner)
        }
      }
    }
    return missing
  }

  /// Whether the words of a reference may name more than was found, by a look that costs less than reading them.
  private func mayLack(_ reference: LocatedReference) -> Bool {
    guard case .clauses(let ids) = reference.reference.target, ids.count == 1,
      let kind = unit(ids[0])?.clause.kind
    else {
      if case .range = reference.reference.target { return false }
      return true
    }
    let words = passages[reference.passage].bytes[reference.range]
    // "Articles 4 and 9" may have found the first only, "paragraph 9 of Article 5" and "Article 5(9)" the article only.
    let isPlural = words.count > 8 && words[words.startIndex + 7] | 0x20 == 0x73
    if isPlural { return true }
    guard kind == .article || kind == .annex else { return false }
    return words.first.map { $0 | 0x20 != 0x61 } == true || words.contains(0x70)
      || words.contains(0x28)
  }

  /// The annex in which a reference stands.
  private func attachment(of reference: LocatedReference) -> ClauseUnit? {
    passages[reference.passage].unit.flatMap { enclosing(.annex, of: units[$0]) }
  }

  /// Whether a number is one that no treaty reaches.
  private func isImplausible(_ form: ScannedReference) -> Bool {
    guard let number = form.targets.first?.steps.first?.number, form.targets.count == 1 else {
      return false
    }
    return ArticleSeries.isImplausible(number)
  }

  private func missingTargets(
    of reference: LocatedReference, _ form: ScannedReference, _ series: ArticleSeries,
    _ inner: inout Lookups
  ) -> [MissingTarget] {
    var missing: [MissingTarget] = []
    let clauses = reference.reference.clauses
    let isOwn = form.scope == .thisAgreement
    guard isOwn || form.scope == .bare else { return [] }
    for target in form.targets {
      for steps in [target.steps, target.through] {
        if let step = steps.first(where: { $0.unit == .article }), let number = step.number,
          series.lacks(number), let end = series.end(for: number),
          isOwn ? !isTitled(reference) : isSurelyOwn(reference, unit: step.unit)
        {
          let name = heading(behind: reference.range.upperBound, in: reference.passage)
          missing.append(
            MissingTarget(
              reference: reference, number: number, unit: .article, end: end,
              isMember: form.targets.count > 1 || !target.through.isEmpty,
              namesake: name.flatMap { inner.article(headed: $0, self) }))
        }
      }
    }
    guard missing.isEmpty, form.targets.count == clauses.count else { return missing }
    for (target, clause) in zip(form.targets, clauses) {
      guard let found = unit(clause),
        let lacking = missingInner(target.steps, below: found, &inner),
        isOwn ? !isTitled(reference) : isSurelyOwn(reference, unit: lacking.step.unit)
      else { continue }
      missing.append(
        MissingTarget(
          reference: reference, number: lacking.number, unit: lacking.step.unit, end: lacking.end,
          isMember: clauses.count > 1, namesake: nil))
    }
    return missing
  }

  /// The paragraph or point that steps name within a unit that has paragraphs or points, but not this one.
  private func missingInner(
    _ steps: [ScannedReference.Step], below found: ClauseUnit,
    _ inner: inout Lookups
  ) -> (step: ScannedReference.Step, number: ReferencedNumber, end: String)? {
    guard let step = steps.first(where: { $0.unit.isInner }), step.unit == .paragraph,
      found.clause.kind == .article || found.clause.kind == .annex,
      let number = step.number, let ordinal = number.ordinal
    else { return nil }
    let numbers = inner.numbers[found.position] ?? innerNumbers(of: found)
    inner.numbers[found.position] = numbers
    guard numbers.count >= 2,
      number.script == .arabic ? numbers.isArabic : numbers.isOther,
      ordinal > numbers.count, !numbers.mentions(number)
    else { return nil }
    return (
      step, number, "the last of \(found.citation ?? "the article") is \(numbers.last)"
    )
  }

  /// What was looked up for one reference and may serve others.
  private struct Lookups {
    /// The paragraphs of articles, by their positions.
    var numbers: [Int: InnerNumbers] = [:]

    private var articles: [String: [Int]]?

    /// The one article of the agreement itself with a heading.
    mutating func article(headed words: ArraySlice<UInt8>, _ context: RuleContext) -> ClauseUnit? {
      let articles = articles ?? context.articlesOfHeading
      self.articles = articles
      let found = articles[String(decoding: words, as: UTF8.self).lowercased()] ?? []
      return found.count == 1 ? context.units[found[0]] : nil
    }
  }

  /// The paragraphs of an article, as references count them.
  private struct InnerNumbers {
    /// How many there are.
    var count = 0

    /// Whether they are counted without a gap, in Arabic numerals or otherwise.
    var isArabic = true
    var isOther = true

    /// The number of the last one.
    var last = ""

    /// The numbers and the letters, by their places in the alphabet, that stand as labels within the words.
    var numbers: Set<Int> = []
    var letters: Set<Int> = []

    /// Whether a number stands as a label within the words, so that what it labels was perhaps not read.
    func mentions(_ number: ReferencedNumber) -> Bool {
      guard let ordinal = number.ordinal else { return true }
      return number.script == .arabic
        ? numbers.contains(ordinal) : letters.contains(min(ordinal, 26))
    }
  }

  private func innerNumbers(of unit: ClauseUnit) -> InnerNumbers {
    var inner = InnerNumbers()
    for child in children(of: unit) {
      inner.count += 1
      inner.last = child.number ?? ""
      guard let number = referencedNumber(of: child),
        number.ordinal == inner.count || number.alternate != nil
      else {
        inner.isArabic = false
        inner.isOther = false
        continue
      }
      if number.script == .arabic { inner.isOther = false } else { inner.isArabic = false }
    }
    for place in unit.passages.lowerBound..<endOfPassages(of: unit) {
      takeLabels(in: ByteText(passages[place].bytes), into: &inner)
    }
    return inner
  }

  /// Whether words follow that go on with the title of another agreement: "the Agreement to supplement …".
  private func isTitled(_ reference: LocatedReference) -> Bool {
    let text = ByteText(passages[reference.passage].bytes)
    let start = text.skippingSpaces(from: reference.range.upperBound, to: text.count)
    let word = FoldedWord.reading(text, at: start, to: text.count).word
    // "This Agreement" is always the one in which the words stand.
    let isOwn = Array(text.bytes[reference.range]).firstRange(of: Array("this ".utf8)) != nil
    return Self.titling.contains(word) && !isOwn
      || isLed(by: Self.owners, endingAt: reference.range.lowerBound, inPassage: reference.passage)
  }

  /// Adds the numbers and single letters that may be labels of paragraphs which were not read as such.
  private func takeLabels(in text: ByteText, into inner: inout InnerNumbers) {
    var position = 0
    while position < text.count {
      let isNumber = text[position].isDigit
      guard isNumber || text[position].isLetter else {
        position += 1
        continue
      }
      let start = position
      while position < text.count, text[position].isDigit || text[position].isLetter {
        position += 1
      }
      let word = text.bytes[start..<position]
      let isLetter = word.count == 1 && (0x61...0x7A).contains(word[start])
      guard isLetter || (word.count < 10 && word.allSatisfy(\.isDigit)) else { continue }
      // "Article 4(12)" cites what it names, and labels nothing.
      if start > 1, text[start - 1] == 0x28, text[start - 2].isDigit || text[start - 2] == 0x29 {
        continue
      }
      let after = text[position]
      let end = text.trimmingSpaces(from: 0, to: start)
      let isAtLine = end == 0 || text.bytes[end..<start].contains(0x0A)
      guard isAtLine || after == 0x29 || after == 0x2E && !isCited(text.bytes, end) else {
        continue
      }
      if isLetter {
        inner.letters.insert(Int(word[start]) - 0x60)
      } else {
        inner.numbers.insert(word.reduce(0) { $0 * 10 + Int($1) - 0x30 })
      }
    }
  }

  /// Whether the word that ends at a place is one behind which a number is cited, such as "paragraph".
  private func isCited(_ bytes: [UInt8], _ end: Int) -> Bool {
    end > 0 && bytes[end - 1].isLetter
  }
}
