/// Reports two lists that "respectively" pairs and that are of different lengths.
struct RespectivelyLength: Rule {
  let description = RuleDescription(
    "ref.respectively-length", "Lists that “respectively” pairs are of one length.",
    severity: .warning, confidence: .heuristic(percent: 80), basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    for occurrence in context.occurrences(of: ["respectively"]) {
      let bytes = context.passages[occurrence.passage].bytes
      let sentence = sentence(in: bytes, around: occurrence.range)
      let lists = context.references(in: occurrence.passage, from: sentence.lowerBound)
        .prefix { $0.range.lowerBound < occurrence.range.lowerBound }
        .filter { $0.range.upperBound <= occurrence.range.lowerBound }
      let counts = lists.compactMap { located -> (LocatedReference, Int)? in
        guard let form = context.form(of: located),
          form.targets.allSatisfy({ $0.through.isEmpty }), form.targets.count > 1
        else { return nil }
        return (located, form.targets.count)
      }
      if counts.count == 1, lists.count == 1 {
        check(occurrence, against: counts[0], context, into: &findings)
        continue
      }
      guard counts.count == 2, lists.count == 2, counts[0].1 != counts[1].1 else { continue }
      findings.report(
        "“respectively” pairs \(counts[0].1) units with \(counts[1].1); let the lists be of one length",
        at: context.location(of: occurrence),
        notes: counts.map {
          Diagnostic.Note(
            "this list has \($0.1) members", at: context.location(of: $0.0.occurrence))
        })
    }
  }

  /// Holds a list of references against the list of words that ends before "respectively".
  private func check(
    _ occurrence: Occurrence, against list: (LocatedReference, Int), _ context: RuleContext,
    into findings: inout Findings
  ) {
    let start = list.0.range.upperBound
    guard let words = enumeration(from: start, before: occurrence, context), words.count != list.1,
      // A comma before them may belong to a longer list.
      !context.passages[occurrence.passage].bytes[start..<words.range.lowerBound].contains(0x2C)
    else { return }
    findings.report(
      "“respectively” pairs \(list.1) units with \(words.count) things; let the lists be of one length",
      at: context.location(of: occurrence),
      notes: [
        Diagnostic.Note(
          "this list has \(list.1) members", at: context.location(of: list.0.occurrence)),
        Diagnostic.Note(
          "this list has \(words.count) members",
          at: context.location(of: Occurrence(passage: occurrence.passage, range: words.range))),
      ])
  }

  /// The list of short members that ends before a word, as "documents, films and samples" does.
  ///
  /// Its first member is told by the comma or "and" behind it alone, and begins with its last word.
  private func enumeration(
    from start: Int, before occurrence: Occurrence, _ context: RuleContext
  ) -> (range: Range<Int>, count: Int)? {
    let bytes = context.passages[occurrence.passage].bytes
    let places = context.places(
      in: start..<occurrence.range.lowerBound, ofPassage: occurrence.passage)
    var first = places.upperBound
    var count = 1
    var length = 0
    for place in places.suffix(24).reversed() {
      if Self.joining.contains(context.wordKey(at: place)) {
        guard count == 1, length > 0 else { return nil }
        count = 2
        length = 0
        continue
      }
      length += 1
      if length == 1 { first = place }
      let word = context.wordRange(at: place).lowerBound
      if count >= 2, length > 3 { break }
      guard word >= 2, bytes[word - 2] == 0x2C else { continue }
      guard count >= 2 else { return nil }
      count += 1
      length = 0
    }
    guard count >= 2, first < places.upperBound, length > 0 else { return nil }
    return (context.wordRange(at: first).lowerBound..<occurrence.range.lowerBound, count)
  }

  private static let joining = Set(foldedWords: "and or")

  /// The sentence around a place.
  private func sentence(in bytes: [UInt8], around range: Range<Int>) -> Range<Int> {
    func isEnd(_ position: Int) -> Bool {
      bytes[position] == 0x0A
        || (bytes[position] == 0x2E && (position + 1 >= bytes.count || bytes[position + 1] == 0x20))
    }
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 1_000, !isEnd(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, end - range.upperBound < 1_000, !isEnd(end) { end += 1 }
    return start..<end
  }
}

extension RuleContext {
  /// The references of a passage from an offset on, found by search.
  func references(in passage: Int, from offset: Int) -> some Sequence<LocatedReference> {
    let low = references.indices.partitioningIndex {
      let reference = references[$0]
      return (reference.passage, reference.range.lowerBound) >= (passage, offset)
    }
    return references[low...].lazy.prefix { $0.passage == passage }
  }
}
