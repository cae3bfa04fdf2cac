/// A norm with the words that say on whom it falls.
struct NormSubject: Sendable {
  /// The norm.
  var norm: LocatedNorm

  /// The words, as they are written.
  var words: String

  /// The words in lower case, up to twelve.
  var folded: [String]

  /// Where they stand; `nil` if they stand in the chapeau of a list.
  var occurrence: Occurrence?

  init(norm: LocatedNorm, words: String, occurrence: Occurrence?) {
    self.norm = norm
    self.words = words
    self.occurrence = occurrence
    folded = words.folded()
  }
}

extension RuleContext {
  /// The norms that fall on nobody who was told to be a party, with the words of their subjects.
  ///
  /// - Parameter modalities: The kinds of norms that are looked at.
  /// - Returns: The norms, in the order of the document.
  func foreignSubjects(of modalities: [Modality]) -> [NormSubject] {
    foreignSubjects.filter { modalities.contains($0.norm.obligation.modality) }
  }

  /// Finds the words of the subject of a norm that falls on nobody who was told to be a party.
  func findForeignSubject(of norm: LocatedNorm) -> NormSubject? {
    switch norm.obligation.bearer {
    case .persons(let words):
      return NormSubject(norm: norm, words: words, occurrence: place(of: words, before: norm))
    case .unspecified:
      guard let found = subject(before: norm) else { return nil }
      return NormSubject(norm: norm, words: text(of: found), occurrence: found)
    default: return nil
    }
  }

  /// The place of a subject, or that of its norm.
  func location(of subject: NormSubject) -> Location {
    subject.occurrence.map { location(of: $0) } ?? location(of: subject.norm)
  }

  /// The last place of some words before those of a norm.
  private func place(of words: String, before norm: LocatedNorm) -> Occurrence? {
    guard let start = norm.obligation.words?.start, let passage = passage(of: norm) else {
      return nil
    }
    let bytes = passages[passage].bytes
    let word = Array(words.utf8)
    // A subject stands beside its verb; a search from further back would cost more than it finds.
    var from = max(0, start - word.count - 200)
    var found: Occurrence?
    while let range = bytes.firstRange(of: word, from: from), range.upperBound <= start {
      found = Occurrence(passage: passage, range: range)
      from = range.upperBound
    }
    return found
  }

  /// The passage with the words of a norm.
  private func passage(of norm: LocatedNorm) -> Int? {
    units[norm.unit].passages.first { passages[$0].part == .text }
  }

  /// The words between the beginning of a sentence, or of a part of one, and the verb of a norm.
  private func subject(before norm: LocatedNorm) -> Occurrence? {
    guard let end = norm.obligation.words?.start, let passage = passage(of: norm) else {
      return nil
    }
    let bytes = passages[passage].bytes
    guard end <= bytes.count else { return nil }
    let text = ByteText(bytes)
    let last = text.trimmingSpaces(from: 0, to: end)
    var start = last
    while start > 0, last - start < 90, !Self.isBoundary(bytes[start - 1]) { start -= 1 }
    guard last - start < 90 else { return nil }
    start = text.skippingSpaces(from: start, to: last)
    guard start < last else { return nil }
    return Occurrence(passage: passage, range: start..<last)
  }

  private static func isBoundary(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x3B, 0x2C, 0x3A, 0x28, 0x29: true
    default: false
    }
  }
}

extension String {
  /// The words of letters in lower case, up to a number of them.
  func folded(upTo limit: Int = 12) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var isPlain = true
    func close() {
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self)
      words.append(isPlain ? text : text.lowercased())
      word.removeAll(keepingCapacity: true)
      isPlain = true
    }
    for byte in utf8 {
      if byte.isLetter && byte < 0x80 {
        word.append(byte | 0x20)
      } else if byte >= 0x80 || byte.isDigit {
        word.append(byte)
        if byte >= 0x80 { isPlain = false }
      } else {
        close()
        if words.count == limit { return words }
      }
    }
    close()
    return Array(words.prefix(limit))
  }
}
