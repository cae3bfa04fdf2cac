extension ReferenceWalk {
  /// A unit by its number, in the nearest container that has it.
  func numbered(_ step: ScannedReference.Step, _ number: ReferencedNumber) -> Outcome {
    if let place = climb(step, number), isOfItsSort(place, step.unit) {
      return .success(place, missing: [], nil)
    }
    if step.unit == .subsection { return .failure(.notFound(step.unit)) }
    if let range = hyphenRange(step, number) { return range }
    if let divided = divided(step, number) { return divided }
    // "paragraph 3.4(2)" in a text whose articles have such numbers is one of Article 3.4.
    if step.unit == .paragraph, number.number.componentCount > 1,
      let place = climb(
        ScannedReference.Step(unit: .article, designation: step.designation), number)
    {
      return .success(place, missing: [], nil)
    }
    return .failure(.notFound(step.unit))
  }

  /// Whether a section is one of the sort that is named, and not a sub-section or the section around it.
  private func isOfItsSort(_ place: Int, _ unit: ReferenceUnit) -> Bool {
    switch unit {
    case .subsection: index.isSubsection(place)
    case .section: !index.units[place].isSubsection
    default: true
    }
  }

  /// Up to two series of numbers, the likeliest first.
  private struct Sorts {
    var first: ReferenceIndex.Sort?
    var second: ReferenceIndex.Sort?
  }

  private func place(_ sorts: Sorts, _ number: ReferencedNumber, in container: Int) -> Int? {
    sorts.first.flatMap { index.place($0, number, in: container) }
      ?? sorts.second.flatMap { index.place($0, number, in: container) }
  }

  /// Looks for a number in the clause, in what is around it, and so on up to the agreement.
  private func climb(_ step: ScannedReference.Step, _ number: ReferencedNumber) -> Int? {
    let sorts = sorts(of: step.unit, number)
    if isWhole, !step.unit.isInner {
      if let place = place(sorts, number, in: ReferenceIndex.root) { return place }
    }
    // "paragraph 3" within a list is the third of the article, not of the list.
    var start = clause
    if step.unit == .paragraph, sorts.first == .inner {
      start = index.enclosing(clause) { !$0.isInner } ?? ReferenceIndex.root
      if let place = index.paragraph(number, around: clause, in: start) { return place }
    }
    // "Section A" within a chapter is never one of another chapter.
    let isSection = step.unit == .section || step.unit == .subsection
    let last = isSection && !isWhole ? index.enclosing(clause) { $0 == .chapter } : nil
    if let place = climb(from: start, upTo: last, sorts, number) { return place }
    guard step.unit.isInner else { return nil }
    if let place = climb(from: clause, upTo: nil, sorts, number) { return place }
    return deep(
      index.enclosing(clause) { $0 == .article || $0 == .annex || $0 == .appendix }, number)
      ?? byPlace(step, number)
  }

  private func climb(
    from start: Int, upTo last: Int?, _ sorts: Sorts, _ number: ReferencedNumber
  ) -> Int? {
    var container = start
    for _ in 0...ReferenceIndex.maximumDepth {
      if sorts.first == .innerLetter,
        let place = index.paragraph(number, around: clause, in: container)
      {
        return place
      }
      if let place = place(sorts, number, in: container) { return place }
      guard index.units.indices.contains(container), container != last else { return nil }
      container = Int(index.units[container].parent)
    }
    return nil
  }

  /// A list item of an article that is cited without the paragraph in which it stands.
  private func deep(_ owner: Int?, _ number: ReferencedNumber) -> Int? {
    guard let owner else { return nil }
    let isPlain = number.script == .arabic || number.script == .word
    return index.place(isPlain ? .deep : .deepLetter, number, in: owner)
  }

  /// The paragraph at a place, or the point of the paragraph around, where they bear no marks.
  ///
  /// No words name the paragraph in which they stand by its number; where the count comes to it, it is wrong. The first
  /// needs no count.
  private func byPlace(_ step: ScannedReference.Step, _ number: ReferencedNumber) -> Int? {
    let owner = index.enclosing(clause) {
      step.unit == .subparagraph ? $0 == .paragraph : !$0.isInner
    }
    guard let owner, let place = byPlace(step, number, in: owner),
      number.number.value == 1 || number.letter == 1 || !index.holds(clause, in: place)
    else { return nil }
    return place
  }

  /// The paragraph at a place in a clause whose paragraphs bear no numbers, or have lost one.
  private func byPlace(
    _ step: ScannedReference.Step, _ number: ReferencedNumber, in owner: Int
  ) -> Int? {
    if step.unit == .subparagraph || step.unit == .item, let letter = number.letter {
      return index.plainPoint(letter, in: owner)
    }
    guard step.unit == .paragraph, number.script == .arabic, let value = number.number.value,
      let first = index.place(.paragraph, ordinal: 1, in: owner)
    else { return nil }
    if index.units[first].number == nil { return index.plainParagraph(value, from: first) }
    // Where one number of a series was lost, its paragraph stands after the one before it.
    guard value > 1, let previous = ClauseNumber(value: value - 1),
      let before = index.place(.inner, with(number, previous), in: owner),
      index.units[before].kind == .paragraph
    else { return nil }
    let next = Int(index.units[before].next)
    return next >= 0 && index.units[next].number == nil ? next : nil
  }

  /// The series in which a unit of a sort can be numbered, the likeliest first.
  private func sorts(of unit: ReferenceUnit, _ number: ReferencedNumber) -> Sorts {
    guard let kind = unit.kind else { return Sorts() }
    guard kind == .article else {
      return Sorts(first: ReferenceIndex.sort(of: kind, script: number.script))
    }
    if number.script == .roman {
      // A Roman number in a text that numbers in digits belongs to another instrument.
      return isWhole
        ? Sorts(first: .romanArticle, second: .article)
        : index.hasArabicArticles && !index.hasRomanArticles
          ? Sorts() : Sorts(first: .romanArticle)
    }
    return Sorts(first: .article, second: index.hasArabicArticles ? nil : .romanArticle)
  }

  /// "Articles 5-8" where no article has the number 5-8.
  private func hyphenRange(_ step: ScannedReference.Step, _ number: ReferencedNumber) -> Outcome? {
    guard number.isHyphenated, let parts = number.number.split(after: 1),
      let first = climb(step, with(number, parts.front)),
      let last = climb(step, with(number, parts.rest)), first < last
    else { return nil }
    return .range(first, last)
  }

  /// "Article 3.2" where no article has the number 3.2: paragraph 2 of Article 3.
  private func divided(_ step: ScannedReference.Step, _ number: ReferencedNumber) -> Outcome? {
    for count in stride(from: number.number.componentCount - 1, to: 0, by: -1) {
      guard let parts = number.number.split(after: count),
        let outer = climb(step, with(number, parts.front))
      else { continue }
      // Only the first component of "XIII.3.1" is Roman.
      var inner = with(number, parts.rest)
      inner.script = .arabic
      if parts.rest.endsWithLetter, parts.rest.componentCount == 1 { inner.script = .letter }
      if step.unit == .article || step.unit.isInner {
        let paragraph = ScannedReference.Step(unit: .paragraph, designation: .number(inner))
        if let place = inside(outer, paragraph) { return .success(place, missing: [], nil) }
        // "Article 2 bis" and "Article 2A" are articles of their own, which Article 2 does not stand for.
        if step.unit == .article, parts.rest.hasDigits {
          return .success(outer, missing: [paragraph], nil)
        }
      }
    }
    // "Article 4.2" for the second article of a chapter 4 whose articles begin at 1.
    guard step.unit == .article, let parts = number.number.split(after: 1),
      let chapter = index.place(.chapter, with(number, parts.front), in: ReferenceIndex.root),
      let article = index.place(.article, with(number, parts.rest), in: chapter)
    else { return nil }
    return .success(article, missing: [], nil)
  }

  private func with(_ printed: ReferencedNumber, _ number: ClauseNumber) -> ReferencedNumber {
    var part = printed
    part.number = number
    part.alternate = nil
    part.isHyphenated = false
    return part
  }

  /// The unit that a step names within a clause, if the clause has it.
  func inside(_ place: Int, _ step: ScannedReference.Step) -> Int? {
    switch step.designation {
    case .number(let number):
      let sorts = sorts(of: step.unit, number)
      for sort in [sorts.first, sorts.second] {
        guard let sort else { break }
        if let found = index.place(sort, number, in: place) { return found }
        if let whole = index.units[place].number?.number.appending(number.number),
          let found = index.place(sort, with(number, whole), in: place)
        {
          return found
        }
      }
      guard step.unit.isInner else { return nil }
      if let found = deep(place, number) { return found }
      return dividedInside(place, step, number) ?? byPlace(step, number, in: place)
    case .ordinal(let ordinal):
      if step.unit == .subparagraph, let found = plainSubparagraph(ordinal, in: place) {
        return found
      }
      return step.unit.kind.flatMap { index.place($0, ordinal: ordinal, in: place) }
    default: return nil
    }
  }

  /// The subparagraph at a place among those of a paragraph that bear no marks: the first is the text of the paragraph
  /// itself, the second the block after it.
  func plainSubparagraph(_ ordinal: Int, in paragraph: Int) -> Int? {
    let unit = index.units[paragraph]
    guard unit.kind == .paragraph, !unit.isOpen || ordinal == 1 else { return nil }
    if ordinal == 1 { return paragraph }
    return index.place(.subparagraph, ordinal: ordinal - 1, in: paragraph).flatMap {
      index.units[$0].number == nil ? $0 : nil
    }
  }

  /// A number of several components within a clause: "paragraph 2.1" that is item 1 of paragraph 2.
  private func dividedInside(
    _ place: Int, _ step: ScannedReference.Step, _ number: ReferencedNumber
  ) -> Int? {
    guard let parts = number.number.split(after: 1),
      let outer = index.place(.inner, with(number, parts.front), in: place)
    else { return nil }
    var inner = with(number, parts.rest)
    if parts.rest.endsWithLetter { inner.script = .letter }
    return index.place(inner.script == .letter ? .innerLetter : .inner, inner, in: outer)
  }
}
