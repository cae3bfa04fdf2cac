/// Reports recitals that open or end otherwise than the others.
struct RecitalForm: Rule {
  let description = RuleDescription(
    "structure.recital-form",
    "Recitals open with a participle or an adjective and end with the same mark.",
    severity: .remark, confidence: .heuristic(percent: 85), basis: ["drafting practice"],
    fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    // A note opens as a letter does.
    guard context.isEnglishProse, context.agreement.instrument.form != .exchangeOfNotes else {
      return
    }
    let recitals = context.recitals.filter { $0.subtree.count == 1 }
    checkMarks(recitals, context, into: &findings)
    for unit in recitals {
      guard let place = unit.passages.first(where: { context.passages[$0].part == .text }),
        let word = context.passages[place].words.first.map({ context.index.words[$0] }),
        word.start < 4, !Self.opens(word.key)
      else { continue }
      let words = Occurrence(passage: place, range: Int(word.start)..<Int(word.end))
      findings.report(
        "“\(context.text(of: words))” does not open a recital as a participle or an adjective does",
        at: context.location(of: words))
    }
  }

  /// Reports marks at the end that differ from those of most; the last recital may lead over to what follows.
  private func checkMarks(
    _ recitals: [ClauseUnit], _ context: RuleContext, into findings: inout Findings
  ) {
    var marks: [(mark: UInt8, place: Occurrence)] = []
    for unit in recitals {
      guard let place = unit.passages.last(where: { context.passages[$0].part == .text }) else {
        continue
      }
      let bytes = context.passages[place].bytes
      guard let last = bytes.last, last == 0x2C || last == 0x3B || last == 0x2E else { continue }
      marks.append(
        (last, Occurrence(passage: place, range: bytes.count - 1..<bytes.count)))
    }
    guard marks.count >= 3 else { return }
    let common = [0x2C, 0x3B, 0x2E].max { one, other in
      marks.count { $0.mark == one } < marks.count { $0.mark == other }
    }
    guard let common, marks.count(where: { $0.mark == common }) * 3 >= marks.count * 2 else {
      return
    }
    let mark = String(decoding: [common], as: UTF8.self)
    for other in marks.dropLast() where other.mark != common {
      let location = context.location(of: other.place)
      findings.report(
        "the recital does not end with “\(mark)” as the others do", at: location,
        fixIts: [
          FixIt("write “\(mark)”", .safe, [.replaceWords(at: location, with: mark)])
        ])
    }
  }

  private static func opens(_ word: FoldedWord) -> Bool {
    if openings.contains(word) { return true }
    let letters = word.letters
    return word.count > 16 || letters.suffix(3) == FoldedWord("ING").letters[...]
      || letters.suffix(2) == FoldedWord("ED").letters[...]
      || letters.suffix(3) == FoldedWord("FUL").letters[...]
      || letters.suffix(3) == FoldedWord("OUS").letters[...]
  }

  private static let openings = Set(
    [
      "whereas", "aware", "mindful", "conscious", "convinced", "cognizant", "cognisant", "anxious",
      "desirous", "in", "on", "with", "pursuant", "eager", "and", "as", "proud", "certain", "being",
      "further", "also", "again", "deeply", "fully", "firmly", "strongly", "bearing", "given",
      "intent", "keen", "without", "considering", "equally", "moreover", "having", "particularly",
      "sensible", "to", "following", "since", "alert", "willing", "ready", "true", "faithful",
      "for", "by", "under", "especially", "inter", "welcoming", "united", "bound", "resolute",
    ].map { FoldedWord($0) })
}
