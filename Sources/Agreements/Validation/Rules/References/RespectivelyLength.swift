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
    var low = 0
    var high = references.count
    while low < high {
      let middle = (low + high) / 2
      let reference = references[middle]
      if (reference.passage, reference.range.lowerBound) < (passage, offset) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return references[low...].lazy.prefix { $0.passage == passage }
  }
}
