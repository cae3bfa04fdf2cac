/// Reports references whose noun does not agree in number with what follows it, such as "Articles 5".
struct ListNumberAgreement: Rule {
  let description = RuleDescription(
    "ref.list-number-agreement", "One unit is cited in the singular and several in the plural.",
    severity: .remark, basis: ["drafting practice"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    for located in context.references where located.reference.wording != nil {
      let bytes = context.passages[located.passage].bytes
      let text = ByteText(bytes)
      let start = located.range.lowerBound
      let noun = FoldedWord.reading(text, at: start, to: located.range.upperBound)
      guard let other = Self.others[noun.word], text[noun.end] == 0x20,
        let form = context.form(of: located)
      else { continue }
      let isPlural = bytes[noun.end - 1] | 0x20 == 0x73
      guard disagrees(form, isPlural: isPlural, noun: start..<noun.end, located, text) else {
        continue
      }
      let written = text.string(start..<noun.end)
      let wanted = Self.cased(other, as: written)
      let place = context.location(of: start..<noun.end, in: located)
      let words = context.text(of: located.occurrence)
      findings.report(
        isPlural
          ? "“\(words)” names one unit in the plural; write “\(wanted)”"
          : "“\(words)” names several units in the singular; write “\(wanted)”",
        at: place,
        fixIts: [FixIt("write “\(wanted)”", .safe, [.replaceWords(at: place, with: wanted)])]
      )
    }
  }

  private func disagrees(
    _ form: ScannedReference, isPlural: Bool, noun: Range<Int>, _ located: LocatedReference,
    _ text: ByteText
  ) -> Bool {
    guard let first = form.targets.first, let step = first.steps.last,
      first.steps.allSatisfy({ $0.number != nil }), let number = step.number
    else { return false }
    if isPlural {
      // What follows may be a list that was not read to its end.
      guard form.targets.count == 1, first.through.isEmpty, !number.isHyphenated,
        number.number.componentCount == 1, first.steps.count == 1
      else { return false }
      return endsList(text, number.range.upperBound)
    }
    guard form.targets.count > 1 || !first.through.isEmpty,
      let outer = first.steps.first?.number, outer.range.lowerBound == noun.upperBound + 1,
      first.steps.count == 1
    else { return false }
    if !first.through.isEmpty, form.targets.count == 1 {
      guard first.through.count == 1, let end = first.through[0].number else { return false }
      return isJoined(text, number.range.upperBound..<end.range.lowerBound)
    }
    guard let second = form.targets[1].steps.first?.number, form.targets[1].steps.count == 1,
      form.targets[1].steps[0].unit == step.unit, number.number.componentCount < 3
    else { return false }
    return isJoined(text, number.range.upperBound..<second.range.lowerBound)
  }

  /// Whether only "and", "to", "through" or a dash joins two numbers; after "or" and commas the singular is in use.
  private func isJoined(_ text: ByteText, _ gap: Range<Int>) -> Bool {
    guard !gap.isEmpty, gap.count < 16 else { return false }
    let start = text.skippingSpaces(from: gap.lowerBound, to: gap.upperBound)
    let (word, end) = FoldedWord.reading(text, at: start, to: gap.upperBound)
    guard Self.joints.contains(word) else { return false }
    return text.skippingSpaces(from: end, to: gap.upperBound) == gap.upperBound
  }

  /// Whether a sentence, or a clause of one, ends or goes on with a word that continues no list.
  private func endsList(_ text: ByteText, _ end: Int) -> Bool {
    let next = text.skippingSpaces(from: end, to: text.count)
    switch text[next] {
    case 0x2E:
      // "Paragraphs 3. and 4." goes on behind the stop.
      let following = text.skippingSpaces(from: next + 1, to: text.count)
      return !text[next + 1].isDigit && !text[next + 1].isLetter && !text.isLowercase(at: following)
    case 0x3B, 0x3A: return true
    default: break
    }
    guard next > end else { return false }
    return Self.continuations.contains(FoldedWord.reading(text, at: next, to: text.count).word)
  }

  private static func cased(_ word: String, as written: String) -> String {
    guard let first = written.utf8.first, first & 0x20 == 0 else { return word }
    let isShouting = written.utf8.allSatisfy { $0 & 0x20 == 0 }
    return isShouting ? word.uppercased() : word.withInitialCapital
  }

  private static let joints = Set(["AND", "TO", "THROUGH"].map { FoldedWord($0) })

  private static let continuations = Set(
    ["OF", "SHALL", "MAY", "IS", "APPLIES", "DOES", "BY", "WHICH"].map { FoldedWord($0) })

  /// The other number of each noun.
  private static let others: [FoldedWord: String] = {
    var others: [FoldedWord: String] = [:]
    for noun in ["article", "paragraph", "subparagraph", "chapter", "section"] {
      others[FoldedWord(noun)] = noun + "s"
      others[FoldedWord(noun + "s")] = noun
    }
    return others
  }()
}
