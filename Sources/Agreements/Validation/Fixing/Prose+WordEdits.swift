extension Prose {
  /// Whether edits fit, which stand in order: what keeps each from being applied that does not.
  ///
  /// - Complexity: O(n + m log r) in the length of the prose, the number of edits and that of runs.
  func faults(of edits: [WordEdit], in clause: ClauseID?) -> [(edit: WordEdit, error: FixError)] {
    let bytes = Array(canonicalText.utf8)
    let fixed = rangesOfOtherThanText
    func isBoundary(_ offset: Int) -> Bool {
      offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
    return edits.compactMap { edit in
      let words = edit.words
      guard words.end <= bytes.count, isBoundary(words.start), isBoundary(words.end) else {
        return (edit, .outsideText(clause))
      }
      if let expected = edit.expected,
        !bytes[words.start..<words.end].elementsEqual(expected.utf8)
      {
        return (edit, .otherWords(clause))
      }
      let next = fixed.partitioningIndex { $0.upperBound > words.start }
      guard next < fixed.count else { return nil }
      let run = fixed[next]
      let isWithin =
        edit.isInsertion ? run.lowerBound < words.start : run.lowerBound < words.end
      return isWithin ? (edit, .notPlainText(clause)) : nil
    }
  }

  /// Where references, placeholders and other runs stand that are not changed by replacing words.
  private var rangesOfOtherThanText: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    for run in runs {
      let start = offset
      offset += run.canonicalLength
      switch run {
      case .text, .mention: break
      default: ranges.append(start..<offset)
      }
    }
    return ranges
  }

  /// The prose with other words in the place of some; the edits stand in order, fit and do not overlap.
  ///
  /// - Complexity: O(n) in the length of the prose and of the new words.
  func applying(_ edits: [WordEdit]) -> Prose {
    var changed = Prose()
    var next = 0
    var offset = 0
    // Where the words that were replaced last end.
    var replaced = 0
    for run in runs {
      let length = run.canonicalLength
      let range = offset..<offset + length
      offset = range.upperBound
      while next < edits.count, edits[next].isInsertion,
        edits[next].words.start <= range.lowerBound
      {
        changed.append(.text(edits[next].text))
        next += 1
      }
      if replaced <= range.lowerBound,
        next == edits.count || edits[next].words.start >= range.upperBound
      {
        changed.append(run)
        continue
      }
      let bytes = Array(run.canonicalText.utf8)
      func copy(upTo end: Int) {
        let start = max(range.lowerBound, replaced)
        guard start < end else { return }
        let piece = bytes[start - range.lowerBound..<end - range.lowerBound]
        changed.append(.text(String(decoding: piece, as: UTF8.self)))
      }
      while next < edits.count, edits[next].words.start < range.upperBound {
        copy(upTo: edits[next].words.start)
        changed.append(.text(edits[next].text))
        replaced = edits[next].words.end
        next += 1
      }
      copy(upTo: range.upperBound)
    }
    for edit in edits[next...] { changed.append(.text(edit.text)) }
    return changed
  }
}
