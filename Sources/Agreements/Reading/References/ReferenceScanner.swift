/// Finds the cross-references in the prose of a clause.
///
/// It knows the forms that treaties use in English, Spanish and French: compact, descending and
/// ascending references, lists and ranges, relative references, and what names the instrument. It
/// reads the text once from left to right and looks closer only at words that can begin a
/// reference, so that its time is linear in the length of the text.
struct ReferenceScanner: Sendable {
  let lexer: ReferenceLexer

  /// Makes a scanner for a part of a text.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8; other bytes do no harm.
  ///   - range: The part that is scanned, such as the body of an article without its heading.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    lexer = ReferenceLexer(bytes, in: range)
  }

  /// The references of the text, in order.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  func references() -> [ScannedReference] {
    var references: [ScannedReference] = []
    var openings = ReferenceOpenings(lexer.bytes, from: lexer.start, to: lexer.limit)
    while let index = openings.next() {
      guard let reference = reference(at: index, after: references.last) else { continue }
      openings.skip(to: max(reference.range.upperBound, index + 1))
      references.append(reference)
    }
    shareTails(in: &references)
    return references
  }

  /// The reference of which the word at an offset is the first unit or noun.
  private func reference(at index: Int, after last: ScannedReference?) -> ScannedReference? {
    guard let word = lexer.meaning(at: index) ?? glued(at: index) else { return nil }
    let reference: ScannedReference?
    switch word.word {
    case .sub:
      reference = expression(at: index)
    case .unit:
      reference = expression(at: index) ?? own(word.word, at: index, end: word.end)
    case .instrument:
      reference = own(word.word, at: index, end: word.end)
    default: return nil
    }
    guard var found = reference else { return nil }
    found.function = function(before: found.range.lowerBound)
    if let last, found.function == .plain,
      isJoined(from: last.range.upperBound, to: found.range.lowerBound)
    {
      found.function = last.function
    }
    return found
  }

  /// The meaning of a unit whose number lost the space before it.
  private func glued(at index: Int) -> (word: ReferenceWord, end: Int)? {
    guard lexer.byte(index) | 0x20 == 0x61, let unit = unitWord(at: index) else { return nil }
    return (.unit(unit.unit, isPlural: unit.isPlural), unit.end)
  }

  /// "this Agreement", of which the noun stands at an offset.
  private func own(_ word: ReferenceWord, at index: Int, end: Int) -> ScannedReference? {
    switch word {
    case .instrument(let noun) where noun.canBeOwn: break
    case .unit(.protocolUnit, isPlural: false): break
    default: return nil
    }
    guard let before = lexer.meaning(before: index), before.word == .this else { return nil }
    var start = before.range.lowerBound
    if let determiner = lexer.meaning(before: start), determiner.word == .determiner {
      start = determiner.range.lowerBound
    }
    return ScannedReference(range: start..<end, targets: [], scope: .thisAgreement)
  }

  /// Whether nothing but a comma or a conjunction stands between two offsets, and prepositions unless they are ruled out.
  func isJoined(from end: Int, to start: Int, allowsWithin: Bool = true) -> Bool {
    guard end <= start, start - end <= 24 else { return false }
    var index = lexer.afterSpace(end)
    if index < start, lexer.byte(index) == 0x2C { index = lexer.afterSpace(index + 1) }
    var words = 0
    while index < start, words < 3, let next = lexer.meaning(at: index) {
      switch next.word {
      case .within where !allowsWithin: return false
      case .conjunction, .rangeWord, .determiner, .of, .within: index = lexer.afterSpace(next.end)
      default: return false
      }
      words += 1
    }
    return index == start && start > end
  }

  /// Whether nothing but a comma, "and" or "or" stands between two offsets, and articles and "of" in other languages.
  func isListed(from end: Int, to start: Int) -> Bool {
    guard end <= start, start - end <= 24 else { return false }
    var index = lexer.afterSpace(end)
    if index < start, lexer.byte(index) == 0x2C { index = lexer.afterSpace(index + 1) }
    var hasJoint = index > lexer.afterSpace(end)
    var words = 0
    while index < start, words < 4, let next = lexer.meaning(at: index) {
      switch next.word {
      case .conjunction: hasJoint = true
      case .determiner: break
      case .of where hasJoint && lexer.byte(index) | 0x20 == 0x64: break
      default: return false
      }
      index = afterApostrophe(next.end)
      words += 1
    }
    return index == start && hasJoint
  }

  /// Gives the members of a list the instrument that is named after the last of them.
  ///
  /// In "Articles 1 to 8 and Article 15 of the Convention on …" all are articles of the Convention.
  /// A member that is written in other digits than the last one is left alone: in "Article 5 and
  /// Article XX of GATT" the first is an article of this agreement. So is one with a preposition of its own: "under
  /// Article 5 or under Article 6 of the Convention on …".
  private func shareTails(in references: inout [ScannedReference]) {
    guard references.count > 1 else { return }
    for index in stride(from: references.count - 2, through: 0, by: -1) {
      let next = references[index + 1]
      guard case .bare = references[index].scope, let tail = next.targets.first?.steps.first,
        let head = references[index].targets.first?.steps.first,
        isJoined(from: references[index].range.upperBound, to: next.range.lowerBound),
        isSameSort(head, tail)
          || next.scope == .thisAgreement && head.unit < .article && tail.unit <= .article
      else { continue }
      switch next.scope {
      case .external
      where !isJoined(
        from: references[index].range.upperBound, to: next.range.lowerBound, allowsWithin: false):
        break
      case .external, .anaphoric, .thisAgreement, .definite:
        references[index].scope = next.scope
        references[index].sharesTail = true
      case .bare: break
      }
    }
  }

  /// Whether two steps are numbered units that belong to one list.
  private func isSameSort(
    _ first: ScannedReference.Step, _ second: ScannedReference.Step
  ) -> Bool {
    guard case .number(let one) = first.designation, case .number(let other) = second.designation
    else { return false }
    return first.unit == second.unit && one.script == other.script
  }
}
