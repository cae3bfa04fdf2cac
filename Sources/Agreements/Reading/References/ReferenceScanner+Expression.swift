extension ReferenceScanner {
  /// Some units of one sort with the text in which they stand.
  struct Group {
    var unit: ReferenceUnit
    var targets: [ScannedReference.Target]
    var range: Range<Int>

    /// Whether the units are named by number or place, and not relative to the words.
    var isNumbered: Bool
  }

  /// How many units "the preceding paragraphs" count, which are all.
  static let all = 64

  /// The most levels that an expression names one around or within the other.
  private static let maximumDepth = 6

  /// The most targets that two lists make with each other.
  private static let maximumProduct = 64

  /// The whole expression whose first unit is named at an offset.
  func expression(at index: Int) -> ScannedReference? {
    guard var group = leadingGroup(at: index) else { return nil }
    for _ in 0..<Self.maximumDepth {
      guard group.isNumbered, let inner = descent(from: group) else { break }
      group = join(group, inner)
    }
    for _ in 0..<Self.maximumDepth {
      guard let outer = container(after: group.range.upperBound, of: group) else { break }
      group = enclose(group, in: outer)
    }
    if let first = group.targets.first?.steps.first, first.unit.isFragment { return nil }
    if group.unit.isInner, isOfDefinition(after: group.range.upperBound) { return nil }
    let tail = tail(of: group)
    return ScannedReference(range: tail.range, targets: group.targets, scope: tail.scope)
  }

  /// Whether a point is one of a definition, which is found by the term alone: "point (b) of the definition of dues".
  private func isOfDefinition(after end: Int) -> Bool {
    guard let of = lexer.meaning(at: lexer.afterSpace(end)), of.word == .of,
      let article = lexer.meaning(at: lexer.afterSpace(of.end)), article.word == .determiner,
      let word = lexer.word(at: lexer.afterSpace(article.end))
    else { return false }
    return word.term.function == .function(.definedIn)
  }

  /// The group at an offset with the words before it that say which unit is meant.
  private func leadingGroup(at index: Int) -> Group? {
    guard let unit = unitWord(at: index) else { return nil }
    let modifier = modifier(before: index, isPlural: unit.isPlural)
    if case .this = modifier.designation {
      return relative(unit, .this, from: modifier.start, at: index)
    }
    if let designation = modifier.designation, case .ordinal = designation {
      return relative(unit, designation, from: modifier.start, at: index)
    }
    if var group = list(of: unit, at: index) {
      if modifier.designation == nil, modifier.start < index {
        group.range = modifier.start..<group.range.upperBound
      }
      return group
    }
    if unit.unit == .chapeau || unit.unit == .closingWords {
      return relative(unit, .unnumbered, from: index, at: index)
    }
    if let designation = modifier.designation {
      return relative(unit, designation, from: modifier.start, at: index)
    }
    return postfix(unit, at: index)
  }

  /// A group of a unit that is named relative to the words, if it can be named so.
  func relative(
    _ unit: UnitWord, _ designation: ScannedReference.Designation, from start: Int, at index: Int
  ) -> Group? {
    var isNumbered = false
    switch (designation, unit.unit) {
    case (.this, .recital), (.this, .item): return nil
    case (.ordinal, .subparagraph) where lexer.byte(index) | 0x20 == 0x70:
      // "the first point of entry" is a place.
      return nil
    case (.ordinal, .paragraph), (.ordinal, .subparagraph), (.ordinal, .sentence),
      (.ordinal, .recital):
      isNumbered = true
    case (.ordinal, _): return nil
    case (.following(let count), _) where unit.isPlural && count >= Self.all:
      // "the following Articles" are those that the words list next.
      return nil
    case (.following, let unit)
    where unit != .article && unit != .paragraph && unit != .chapter:
      return nil
    case (.unnumbered, _), (.number, _): break
    case (_, .sentence), (_, .recital), (_, .item), (_, .chapeau): return nil
    case (_, .subparagraph):
      // "this point" and "that letter" are words of everyday language.
      let first = lexer.byte(index) | 0x20
      guard first == 0x73 || first == 0x69 else { return nil }
    case (_, .part):
      // "esa Parte" is a party.
      guard lexer.isCapital(index), unit.end - index <= 5, lexer.byte(index + 4) | 0x20 != 0x65
      else { return nil }
    case (_, .title), (_, .schedule):
      guard lexer.isCapital(index) else { return nil }
    case (_, .article), (_, .paragraph):
      // "the said art" is no article.
      guard unit.end - index > 5 else { return nil }
    case (.that, .protocolUnit), (.this, .protocolUnit): return nil
    default: break
    }
    let step = ScannedReference.Step(unit: unit.unit, designation: designation)
    return Group(
      unit: unit.unit, targets: [ScannedReference.Target(steps: [step])], range: start..<unit.end,
      isNumbered: isNumbered)
  }

  /// A relative unit whose designation comes after it, as in Spanish and French.
  private func postfix(_ unit: UnitWord, at index: Int) -> Group? {
    guard let next = lexer.meaning(at: lexer.afterSpace(unit.end)), unit.unit != .item,
      lexer.byte(next.end) != 0x2D
    else { return nil }
    var unit = unit
    let start = lexer.afterSpace(unit.end)
    // "paragraph above" points, "paragraph following the signature" does not.
    let first = lexer.byte(start) | 0x20
    let isEnglish = first == 0x66 || first == 0x6E || first == 0x62
    unit.end = next.end
    switch next.word {
    case .preceding:
      return relative(unit, .preceding(unit.isPlural ? Self.all : 1), from: index, at: index)
    case .following where !isEnglish:
      return relative(unit, .following(unit.isPlural ? Self.all : 1), from: index, at: index)
    default: return nil
    }
  }

  /// The group that stands within another one: "Article 5, paragraph 2".
  private func descent(from group: Group) -> Group? {
    var index = afterTitle(group.range.upperBound)
    let hasComma = lexer.byte(index) == 0x2C
    if hasComma { index = lexer.afterSpace(index + 1) }
    guard let inner = phrase(at: index), inner.isNumbered,
      inner.unit.canDescend(from: group.unit)
    else { return nil }
    guard let outer = container(after: inner.range.upperBound, of: inner) else { return inner }
    // "Article 5, point (b) of paragraph 2" goes on inwards.
    if outer.unit > group.unit { return enclose(inner, in: outer) }
    // "paragraph 2, point (b) of Article 5" is one reference, "Article 5, paragraph 2 of Article 7"
    // is two.
    if outer.unit == group.unit { return nil }
    return group.unit.isInner || outer.unit.isAttachment ? inner : nil
  }

  /// The group around another one: "of Article 5", "to Annex II", "of this Article".
  private func container(after end: Int, of group: Group) -> Group? {
    var index = afterTitle(end)
    if lexer.byte(index) == 0x2C { index = lexer.afterSpace(index + 1) }
    guard let joint = lexer.meaning(at: index) else { return nil }
    let isLoose: Bool
    switch joint.word {
    case .of: isLoose = false
    case .within: isLoose = true
    case .rangeWord: isLoose = !group.unit.isAttachment
    default: return nil
    }
    // A Spanish "inciso" stands in a "literal", and both are subparagraphs; a "numeral" may stand in it too, while it is
    // a paragraph elsewhere.
    guard let outer = phrase(at: afterApostrophe(joint.end)),
      let head = group.targets.first?.steps.first,
      head.unit != outer.unit && (outer.unit != group.unit || outer.unit < head.unit)
        || outer.unit == .subparagraph
    else { return nil }
    if case .rangeWord = joint.word {
      return group.unit.isAttachment && outer.unit != .article ? outer : nil
    }
    if isLoose { return outer.isNumbered && outer.unit < head.unit ? outer : nil }
    return outer
  }

  /// A group with the words that lead to it: "the third paragraph", "this Article", "Articles 4 and 5".
  private func phrase(at start: Int) -> Group? {
    var index = lexer.afterSpace(start)
    var designation: ScannedReference.Designation?
    var isDefinite = false
    for _ in 0..<4 {
      guard let word = lexer.meaning(at: index) else { return nil }
      switch word.word {
      case .determiner:
        isDefinite = true
        index = afterApostrophe(word.end)
        continue
      case .this: designation = .this
      case .that: designation = .that
      case .preceding: designation = .preceding(1)
      case .following: designation = .following(1)
      case .ordinal(let place): designation = .ordinal(place)
      case .unit, .sub:
        return phrase(at: index, designation, isDefinite: isDefinite)
      default: return nil
      }
      index = lexer.afterSpace(word.end)
    }
    return nil
  }

  private func phrase(
    at index: Int, _ designation: ScannedReference.Designation?, isDefinite: Bool
  ) -> Group? {
    guard let unit = unitWord(at: index) else { return nil }
    switch designation {
    case .this?, .ordinal?:
      return designation.flatMap { relative(unit, $0, from: index, at: index) }
    default: break
    }
    if let group = list(of: unit, at: index) { return group }
    if let designation { return relative(unit, designation, from: index, at: index) }
    if let group = postfix(unit, at: index) { return group }
    guard isDefinite, unit.unit.isAttachment, unit.unit != .protocolUnit, lexer.isCapital(index)
    else { return nil }
    return relative(unit, .unnumbered, from: index, at: index)
  }

  /// The group that is left when an inner group follows the last target of an outer one.
  private func join(_ group: Group, _ inner: Group) -> Group {
    var joined = group
    joined.unit = inner.unit
    joined.range = group.range.lowerBound..<inner.range.upperBound
    guard let last = joined.targets.popLast() else { return joined }
    guard last.through.isEmpty else {
      joined.targets.append(last)
      return joined
    }
    joined.targets += inner.targets.map { nest($0, in: last) }
    return joined
  }

  /// The group whose targets stand within those of an outer one, each in each.
  private func enclose(_ group: Group, in outer: Group) -> Group {
    var result = group
    result.range = group.range.lowerBound..<outer.range.upperBound
    let count = outer.targets.count * group.targets.count
    let outers = count > Self.maximumProduct ? outer.targets.prefix(1) : outer.targets[...]
    result.targets = outers.flatMap { target in group.targets.map { nest($0, in: target) } }
    return result
  }

  private func nest(
    _ target: ScannedReference.Target, in outer: ScannedReference.Target
  ) -> ScannedReference.Target {
    ScannedReference.Target(
      steps: outer.steps + target.steps,
      through: target.through.isEmpty ? [] : outer.steps + target.through)
  }
}
