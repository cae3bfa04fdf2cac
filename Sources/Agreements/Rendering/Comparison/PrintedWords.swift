/// The words of prose as they are printed, by the offsets of its canonical text.
///
/// The two differ where prose holds references that were drafted: their canonical text is the identity of the
/// clause, and what is printed is its number.
struct PrintedWords {
  /// The canonical text.
  private(set) var bytes: [UInt8]

  /// The runs that are printed otherwise, in their order.
  private var printed: [(range: Range<Int>, text: String)] = []

  /// The words of prose that stands in a clause.
  ///
  /// - Complexity: O(n) in the length of the prose.
  init(_ prose: Prose, in clause: ClauseID?, _ renderer: ProseRenderer) {
    var bytes: [UInt8] = []
    for run in prose.runs {
      let canonical = run.canonicalText
      let start = bytes.count
      bytes.append(contentsOf: canonical.utf8)
      if case .text = run { continue }
      guard Prose([run]).references.contains(where: { $0.wording == nil }) else { continue }
      let text = renderer.text(Prose([run]), in: clause, goesOn: start > 0)
      printed.append((start..<bytes.count, text))
    }
    self.bytes = bytes
  }

  /// The words of a plain text.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// The words of several parts, with a space between them, and where each part stands.
  static func joined(_ parts: [PrintedWords]) -> (words: PrintedWords, ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    var printed: [(range: Range<Int>, text: String)] = []
    var ranges: [Range<Int>] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      let start = bytes.count
      printed += part.printed.map { run in
        (run.range.lowerBound + start..<run.range.upperBound + start, run.text)
      }
      bytes += part.bytes
      ranges.append(start..<bytes.count)
    }
    var words = PrintedWords("")
    words.bytes = bytes
    words.printed = printed
    return (words, ranges)
  }

  /// All words.
  var whole: String { text(bytes.indices) }

  /// Whether there are no words.
  var isEmpty: Bool { bytes.isEmpty }

  /// A range that cuts no run which is printed otherwise.
  func widened(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: bytes.indices)
    guard !printed.isEmpty, !range.isEmpty else { return range }
    var (start, end) = (range.lowerBound, range.upperBound)
    for run in printed[first(endingAfter: start)...] {
      guard run.range.lowerBound < end else { break }
      start = min(start, run.range.lowerBound)
      end = max(end, run.range.upperBound)
    }
    return start..<end
  }

  /// What is printed for a range; a run that is printed otherwise belongs to the range in which it begins.
  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: bytes.indices)
    guard !printed.isEmpty else { return String(decoding: bytes[range], as: UTF8.self) }
    var text = ""
    var position = range.lowerBound
    for run in printed[first(endingAfter: position)...] {
      guard run.range.lowerBound < range.upperBound else { break }
      if run.range.lowerBound > position {
        text += String(decoding: bytes[position..<run.range.lowerBound], as: UTF8.self)
      }
      if run.range.lowerBound >= range.lowerBound { text += run.text }
      position = min(run.range.upperBound, range.upperBound)
    }
    return text + String(decoding: bytes[position..<range.upperBound], as: UTF8.self)
  }

  private func first(endingAfter offset: Int) -> Int {
    printed.indices.partitioningIndex { printed[$0].range.upperBound > offset }
  }
}
