extension ReferenceScanner {
  /// What joins two members of a list.
  private struct Joint {
    var isRange: Bool
    var isComma: Bool
    var isSemicolon = false
    var end: Int
  }

  /// The numbers that follow the name of a unit: "Articles 4 to 6 and 9(1)".
  func list(of word: UnitWord, at index: Int) -> Group? {
    let begin = afterNumberSign(word.end)
    // "la otra Parte2" is a party with a note.
    guard word.unit != .part || begin > word.end, let first = item(of: word.unit, at: begin),
      !isHeading(from: index, to: first.end), !isPreposition(index, word, end: first.end)
    else { return nil }
    var targets = [ScannedReference.Target(steps: first.steps)]
    var end = first.end
    while let joint = joint(at: end),
      let next = nextItem(of: word, after: targets.last, joint: joint)
    {
      if joint.isRange, var last = targets.popLast() {
        guard last.through.isEmpty else {
          targets.append(last)
          break
        }
        last.through = next.steps
        targets.append(last)
      } else {
        targets.append(ScannedReference.Target(steps: next.steps))
      }
      end = next.end
    }
    return Group(
      unit: word.unit, targets: targets, range: index..<afterPlaceWord(end), isNumbered: true)
  }

  /// Whether "para" is the Spanish word and no abbreviation: "para 20 personas".
  private func isPreposition(_ index: Int, _ word: UnitWord, end: Int) -> Bool {
    guard word.end - index == 4, word.unit == .paragraph, lexer.byte(word.end - 1) == 0x61,
      let next = lexer.word(at: lexer.afterSpace(end))
    else { return false }
    return next.term.meaning == nil || next.term.meaning == .measure
  }

  /// The offset after "No." or the like.
  private func afterNumberSign(_ index: Int) -> Int {
    let start = lexer.afterSpace(index, breaks: 4)
    guard let word = lexer.meaning(at: start), word.word == .numberSign else { return start }
    var end = word.end
    if lexer.byte(end) == 0x2E { end += 1 }
    if lexer.byte(end) == 0xC2 { end += 2 }
    return lexer.afterSpace(end)
  }

  /// One number of a list with the labels behind it: "2(b)(ii)".
  private func item(
    of unit: ReferenceUnit, at index: Int
  ) -> (steps: [ScannedReference.Step], end: Int)? {
    guard let number = number(of: unit, at: index) else { return nil }
    var steps = [ScannedReference.Step(unit: unit, designation: .number(number.number))]
    var end = number.end
    while steps.count < 6 {
      let next = lexer.afterSpace(end)
      let isOpen = lexer.byte(next) == 0x28 || lexer.byte(next) == 0x2A
      guard isOpen || number.number.script == .arabic && steps.count == 1,
        let label = lexer.enclosed(at: next)
      else { break }
      steps.append(
        ScannedReference.Step(
          unit: level(of: label.number, below: steps.last?.unit ?? unit),
          designation: .number(label.number)))
      end = label.end
    }
    return (steps, end)
  }

  /// The number of a unit at an offset, in the ways in which such a unit is numbered.
  private func number(of unit: ReferenceUnit, at index: Int) -> ReferenceLexer.Numbered? {
    guard index < lexer.limit else { return nil }
    if lexer.isDigit(index) { return lexer.digits(at: index) }
    if lexer.byte(index) == 0x28 || lexer.byte(index) == 0x2A {
      return unit.isInner ? lexer.enclosed(at: index) : nil
    }
    if unit.isFragment || unit == .recital { return nil }
    if unit.isInner, let label = lexer.enclosed(at: index) { return label }
    if lexer.isCapital(index) {
      if let capitals = lexer.capitals(at: index) {
        return isPronoun(capitals, at: index) ? nil : capitals
      }
      return unit.isInner ? nil : lexer.wordNumber(at: index)
    }
    if unit.isInner { return lexer.smallLetters(at: index) }
    guard unit == .article, let word = lexer.meaning(at: index) else { return nil }
    if case .ordinal = word.word { return lexer.wordNumber(at: index) }
    return nil
  }

  /// Whether a capital A is the first word of a sentence and no number.
  private func isPronoun(_ number: ReferenceLexer.Numbered, at index: Int) -> Bool {
    guard lexer.byte(index) == 0x41, number.end == index + 1 else { return false }
    let next = lexer.afterSpace(number.end)
    guard next > number.end, lexer.isLetter(next) else { return false }
    if lexer.isCapital(next) { return true }
    return false
  }

  /// The sort of unit of a label that stands behind the number of a unit.
  private func level(of label: ReferencedNumber, below unit: ReferenceUnit) -> ReferenceUnit {
    switch unit {
    case .paragraph: .subparagraph
    case .subparagraph, .item: .item
    default: label.script == .arabic ? .paragraph : .subparagraph
    }
  }

  /// A comma, conjunction or sign of a range at an offset.
  private func joint(at index: Int) -> Joint? {
    var end = afterTitle(index)
    let start = end
    var joint = Joint(isRange: false, isComma: false, end: end)
    if lexer.byte(end) == 0x2C || lexer.byte(end) == 0x3B && lexer.byte(end + 1) == 0x20 {
      joint.isComma = true
      joint.isSemicolon = lexer.byte(end) == 0x3B
      end = lexer.afterSpace(end + 1)
    }
    if let dash = dash(at: end) {
      return Joint(isRange: true, isComma: false, end: lexer.afterSpace(dash))
    }
    if lexer.byte(end) == 0x26 {
      return Joint(isRange: false, isComma: false, end: lexer.afterSpace(end + 1))
    }
    if let word = lexer.meaning(at: end) {
      switch word.word {
      case .conjunction:
        end = word.end
        if lexer.byte(end) == 0x2F, let second = lexer.meaning(at: end + 1),
          second.word == .conjunction
        {
          end = second.end
        }
        joint.isComma = false
        end = lexer.afterSpace(end)
      case .rangeWord:
        joint.isRange = true
        joint.isComma = false
        end = lexer.afterSpace(word.end)
      default: break
      }
    }
    guard joint.isComma || end > start else { return nil }
    joint.end = end
    return joint
  }

  /// The end of a dash at an offset.
  private func dash(at index: Int) -> Int? {
    if lexer.byte(index) == 0x2D { return index + 1 }
    guard lexer.byte(index) == 0xE2, lexer.byte(index + 1) == 0x80,
      (0x90...0x94).contains(lexer.byte(index + 2))
    else { return nil }
    return index + 3
  }

  /// The member of a list after a joint, if one stands there.
  private func nextItem(
    of word: UnitWord, after last: ScannedReference.Target?, joint: Joint
  ) -> (steps: [ScannedReference.Step], end: Int)? {
    guard let last, let lastStep = last.steps.last, let head = last.steps.first else { return nil }
    // "subparagraph (a); or (iii) the copies" goes on with the next point of a list.
    if joint.isSemicolon, !word.isPlural { return nil }
    var index = joint.end
    if joint.isRange, let repeated = unitWord(at: afterArticles(index)), repeated.unit == word.unit
    {
      index = lexer.afterSpace(repeated.end)
    }
    if let label = labelItem(at: index, after: last, lastStep) { return label }
    guard case .number(let first) = head.designation, let next = item(of: word.unit, at: index),
      case .number(let number)? = next.steps.first?.designation,
      isCompatible(first, number),
      isMember(number, end: next.end, isPlural: word.isPlural, joint: joint)
    else { return nil }
    return next
  }

  /// The offset after "the" or "l'".
  private func afterArticles(_ index: Int) -> Int {
    guard let word = lexer.meaning(at: index), word.word == .determiner else { return index }
    return afterApostrophe(word.end)
  }

  /// A label that takes the place of the last label of the member before: "2(a) and (b)".
  private func labelItem(
    at index: Int, after last: ScannedReference.Target, _ lastStep: ScannedReference.Step
  ) -> (steps: [ScannedReference.Step], end: Int)? {
    guard last.steps.count > 1, !lexer.isDigit(index),
      let label = lexer.enclosed(at: index), case .number = lastStep.designation
    else { return nil }
    var place = last.steps.count - 1
    for candidate in stride(from: last.steps.count - 1, through: 1, by: -1) {
      if case .number(let number) = last.steps[candidate].designation,
        number.script == label.number.script
      {
        place = candidate
        break
      }
    }
    let step = ScannedReference.Step(
      unit: last.steps[place].unit, designation: .number(label.number))
    var steps = Array(last.steps.prefix(place)) + [step]
    var end = label.end
    while steps.count < 6, lexer.byte(end) == 0x28, let more = lexer.enclosed(at: end) {
      steps.append(
        ScannedReference.Step(
          unit: level(of: more.number, below: steps.last?.unit ?? .paragraph),
          designation: .number(more.number)))
      end = more.end
    }
    return (steps, end)
  }

  private func isCompatible(_ first: ReferencedNumber, _ next: ReferencedNumber) -> Bool {
    if first.script == next.script { return true }
    return (first.script == .roman || first.script == .letter)
      && (next.script == .roman || next.script == .letter)
      && (first.alternate != nil || next.alternate != nil || first.range.count <= 2)
  }

  /// Whether a number belongs to the list, and does not count things: "Article 19.5, 20 days".
  private func isMember(
    _ number: ReferencedNumber, end: Int, isPlural: Bool, joint: Joint
  ) -> Bool {
    guard number.script == .arabic else { return true }
    // "Articles 5 and 6; 4) the dues" goes on with the next point.
    if joint.isSemicolon, lexer.byte(end) == 0x29 { return false }
    let next = lexer.afterSpace(end)
    guard let word = lexer.word(at: next) else { return true }
    switch word.term.meaning {
    case .measure?: return false
    case .cardinal?, .ordinal?: return isPlural
    case .unit(let unit, _)?: return unit.isInner || isPlural
    case nil: return isPlural || !joint.isComma
    default: return true
    }
  }
}
