/// Finds the cross-references in the prose of a clause.
///
/// It knows the forms that treaties use in English, Spanish and French: compact, descending and
/// ascending references, lists and ranges, relative references, and what names the instrument. It
/// reads the text once from left to right and looks closer only at words that can begin a
/// reference, so that its time is linear in the length of the text.
struct ReferenceScanner: Sendable {
  let lexer: ReferenceLexer

  /// The first three letters of the words that can begin a reference: for each pair of letters the
  /// set of third letters.
  private static let openings: [UInt32] = {
    var openings = [UInt32](repeating: 0, count: 26 * 26)
    let beginnings = [
      "art", "par", "sub", "cha", "cap", "tit", "ane", "ann", "app", "ape", "apa", "pro", "sch",
      "sec", "sen", "ite", "cla", "poi", "let", "lit", "num", "inc", "ind", "ali", "rec", "agr",
      "acc", "acu", "aco", "tre", "tra", "con", "cov", "mem", "mou", "phr", "ora", "fra", "enc",
      "arr",
    ]
    for beginning in beginnings {
      let letters = beginning.utf8.map { Int($0) - 0x61 }
      openings[26 * letters[0] + letters[1]] |= 1 << UInt32(letters[2])
    }
    return openings
  }()

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
    let openings = Self.openings
    let bytes = lexer.bytes
    let limit = lexer.limit
    var index = lexer.start
    while index < limit {
      guard let first = ReferenceWordKey.letter(bytes, at: index, limit: limit) else {
        index += 1
        continue
      }
      let second = index + first.length
      if second < limit, let next = ReferenceWordKey.letter(bytes, at: second, limit: limit),
        case let thirds = openings[26 * Int(first.folded - 0x61) + Int(next.folded - 0x61)],
        thirds != 0, second + next.length < limit,
        let third = ReferenceWordKey.letter(bytes, at: second + next.length, limit: limit),
        thirds & (1 << UInt32(third.folded - 0x61)) != 0,
        let reference = reference(at: index, after: references.last)
      {
        index = max(reference.range.upperBound, index + 1)
        references.append(reference)
        continue
      }
      index = second
      var isSmall = bytes[index - 1] >= 0x61
      while index < limit, let letter = ReferenceWordKey.letter(bytes, at: index, limit: limit) {
        // "ofArticle" lost its space.
        if isSmall, bytes[index] == 0x41 { break }
        isSmall = bytes[index] >= 0x61
        index += letter.length
      }
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

  /// Whether nothing but a comma or a conjunction stands between two offsets.
  func isJoined(from end: Int, to start: Int) -> Bool {
    guard end <= start, start - end <= 24 else { return false }
    var index = lexer.afterSpace(end)
    if index < start, lexer.byte(index) == 0x2C { index = lexer.afterSpace(index + 1) }
    var words = 0
    while index < start, words < 3, let next = lexer.meaning(at: index) {
      switch next.word {
      case .conjunction, .rangeWord, .determiner, .of, .within: index = lexer.afterSpace(next.end)
      default: return false
      }
      words += 1
    }
    return index == start && start > end
  }

  /// Gives the members of a list the instrument that is named after the last of them.
  ///
  /// In "Articles 1 to 8 and Article 15 of the Convention on …" all are articles of the Convention.
  /// A member that is written in other digits than the last one is left alone: in "Article 5 and
  /// Article XX of GATT" the first is an article of this agreement.
  private func shareTails(in references: inout [ScannedReference]) {
    guard references.count > 1 else { return }
    for index in stride(from: references.count - 2, through: 0, by: -1) {
      let next = references[index + 1]
      guard case .bare = references[index].scope, let tail = next.targets.first?.steps.first,
        let head = references[index].targets.first?.steps.first,
        isJoined(from: references[index].range.upperBound, to: next.range.lowerBound),
        isSameSort(head, tail)
      else { continue }
      switch next.scope {
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
