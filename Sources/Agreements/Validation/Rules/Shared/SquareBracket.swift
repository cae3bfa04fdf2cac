/// Words in square brackets, outermost brackets only.
struct SquareBracket: Sendable {
  /// What the brackets hold.
  enum Kind: Sendable {
    /// Words that are not agreed.
    case open

    /// A blank that is to be filled.
    case placeholder

    /// A note of the drafters.
    case comment

    /// A note of whoever printed the text, such as "[sic]" or the number of a footnote.
    case editorial
  }

  /// The position of the passage.
  var passage: Int

  /// Where the brackets stand; brackets that follow one another are alternatives and count as one.
  var range: Range<Int>

  /// What they hold.
  var kind: Kind
}

extension RuleContext {
  /// Finds the words in square brackets, in order.
  func findSquareBrackets() -> [SquareBracket] {
    var found: [SquareBracket] = []
    for (place, passage) in passages.enumerated() where passage.traits.contains(.bracket) {
      guard passage.bytes.contains(0x5B) else { continue }
      let placeholders = placeholderRanges(in: passage)
      for range in Self.outermostBrackets(in: passage.bytes) {
        let kind =
          placeholders.contains(range) ? .placeholder : SquareBracket.kind(of: range, passage.bytes)
        if let last = found.last, last.passage == place, last.kind == .open, kind == .open,
          Self.joinsAlternatives(passage.bytes[last.range.upperBound..<range.lowerBound])
        {
          found[found.count - 1].range = last.range.lowerBound..<range.upperBound
        } else {
          found.append(SquareBracket(passage: place, range: range, kind: kind))
        }
      }
    }
    return found
  }

  private static func joinsAlternatives(_ gap: ArraySlice<UInt8>) -> Bool {
    gap.allSatisfy { $0 == 0x20 || $0 == 0x2F }
  }

  /// Where the placeholders of drafted prose stand.
  private func placeholderRanges(in passage: Passage) -> Set<Range<Int>> {
    guard let prose = prose(of: passage), prose.runs.count > 1 || !prose.placeholders.isEmpty
    else { return [] }
    var ranges: Set<Range<Int>> = []
    var offset = 0
    for run in prose.runs {
      let length = run.canonicalText.utf8.count
      if case .placeholder = run { ranges.insert(offset..<offset + length) }
      offset += length
    }
    return ranges
  }

  private static func outermostBrackets(in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var depth = 0
    var start = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x5B {
        if depth == 0 { start = index }
        depth += 1
      } else if byte == 0x5D, depth > 0 {
        depth -= 1
        if depth == 0 { ranges.append(start..<index + 1) }
      }
    }
    return ranges
  }
}

extension SquareBracket {
  /// What brackets in the words of a text hold.
  fileprivate static func kind(of range: Range<Int>, _ bytes: [UInt8]) -> Kind {
    // "[t]he" and "benzo[a]pyrene": within a word, brackets are a quotation's or a name's.
    if let before = bytes.scalar(endingAt: range.lowerBound), before.properties.isAlphabetic {
      return .editorial
    }
    if let after = bytes.scalar(at: range.upperBound), after.properties.isAlphabetic {
      return .editorial
    }
    if isNotation(range, bytes) { return .editorial }
    let content = range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
    guard content.count <= 400 else { return .open }
    let text = String(decoding: bytes[content], as: UTF8.self).lowercased()
    let words = text.split { !$0.isLetter && !$0.isNumber }
    guard words.contains(where: { $0.contains(where: \.isLetter) }) else {
      let isBlank = words.isEmpty && text.allSatisfy { " .…_•●-–—?".contains($0) }
      return isBlank ? .placeholder : .editorial
    }
    guard let first = words.first else { return .editorial }
    // The place of a printed source, as in "AS 1957 733".
    let numbers = words.count { $0.contains(where: \.isNumber) }
    if words.count > 1, numbers * 2 >= words.count, !first.contains(where: \.isNumber) {
      return .editorial
    }
    if text.contains("not in force") { return .editorial }
    if isComment(words) { return .comment }
    if isBlank(words, text) { return .placeholder }
    let isFootnote = words.count == 1 && first.contains(where: \.isNumber)
    let isMark = words.count == 1 && first.count <= 1 && text.utf8.count <= 1
    if isFootnote || isMark || editorial.contains(String(first)) || text == "l.s." {
      return .editorial
    }
    return .open
  }

  /// Whether the brackets belong to a formula or to the text of a footnote, as in "RVC = [(a - b) / a]" and "[^1]: [x]".
  private static func isNotation(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    func mark(_ position: Int, by step: Int) -> Unicode.Scalar? {
      var position = position
      while bytes.indices.contains(position), bytes[position] == 0x20 { position += step }
      return step < 0 ? bytes.scalar(endingAt: position + 1) : bytes.scalar(at: position)
    }
    let signs: Set<Unicode.Scalar> = ["=", "*", "×", "+", "÷"]
    if let before = mark(range.lowerBound - 1, by: -1), signs.contains(before) { return true }
    if let after = mark(range.upperBound, by: 1), signs.contains(after) { return true }
    let isFootnote =
      range.lowerBound >= 3
      && bytes[range.lowerBound - 3..<range.lowerBound]
        .elementsEqual([0x5D, 0x3A, 0x20])
    return isFootnote || bytes[range.lowerBound + 1] == 0x28 || bytes[range.lowerBound + 1] == 0x5E
  }

  private static func isComment(_ words: [Substring]) -> Bool {
    guard let first = words.first, words.count > 1 else { return false }
    return ["note", "comment", "nb", "drafting", "drafters", "drafter"].contains(first)
  }

  /// Whether the words say what is to be filled in.
  private static func isBlank(_ words: [Substring], _ text: String) -> Bool {
    guard let first = words.first else { return false }
    if ["tbd", "tbc", "tba", "insert", "specify", "fill"].contains(first) { return true }
    if words.starts(with: ["to", "be"]), words.count > 2 {
      return toBe.contains(String(words[2]))
    }
    if words.allSatisfy({ $0.allSatisfy { $0 == "x" } }) { return true }
    // "[name of the authority]" asks for a name, whatever it is that has one.
    if words.count > 2, words.count <= 6, things.contains(String(first)), words[1] == "of" {
      return true
    }
    return words.count <= 6 && things.contains(String(words[words.count - 1]))
      && words.dropLast().allSatisfy { links.contains(String($0)) }
      || words.count <= 6 && things.contains(String(first))
        && words.dropFirst().allSatisfy {
          links.contains(String($0)) || things.contains(String($0))
        }
  }

  private static let toBe: Set<String> = [
    "determined", "confirmed", "completed", "inserted", "agreed", "decided", "filled", "specified",
    "supplied", "added", "advised", "named", "designated",
  ]

  private static let things: Set<String> = [
    "date", "place", "name", "names", "number", "day", "month", "year", "amount", "title", "city",
    "country", "capital", "signatory", "blank", "dates", "places", "capacity", "figure",
    "percentage",
  ]

  private static let links: Set<String> = [
    "the", "a", "of", "and", "signature", "entry", "into", "force", "or", "signatory", "official",
    "full", "party", "agreement", "issue",
  ]

  /// The words with which notes of printers begin.
  private static let editorial: Set<String> = [
    "sic", "signed", "signature", "signatures", "seal", "ls", "translation", "translated",
    "initialled", "initialed", "initials", "emphasis", "illegible", "page", "p", "footnote",
    "footnotes", "editor", "editors", "ed", "eds", "original", "originals", "omitted", "not",
    "see", "here", "map", "image", "picture", "figure", "table", "http", "https", "www",
    "official", "text", "end", "red", "redactie", "done", "entered", "authentic", "stamp", "back",
    "top",
  ]
}
