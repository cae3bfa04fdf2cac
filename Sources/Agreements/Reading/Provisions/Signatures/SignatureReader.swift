/// A block at the end of an agreement in which one party signs, by the bytes of its parts.
struct FoundSignature: Sendable, Hashable {
  /// The party, such as "the Government of Lakeland" behind "For".
  var party: Range<Int>

  /// The line with the signatory's name, if there is one.
  var signatory: Range<Int>?

  /// The line with the signatory's capacity, if there is one.
  var capacity: Range<Int>?
}

/// Reads the signature blocks at the end of an agreement.
///
/// A block opens with "For" and the party at the start of a line. Of the lines below it, one that holds a
/// title of office gives the capacity, and the first other one the name. Rules and brackets for
/// handwriting are passed over.
struct SignatureReader: Sendable {
  private let bytes: [UInt8]

  /// Reads the blocks in a text or a part of it.
  ///
  /// - Complexity: O(n) in the length of the part.
  static func signatures(in bytes: [UInt8], range: Range<Int>? = nil) -> [FoundSignature] {
    let part = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    return SignatureReader(bytes: bytes).signatures(lines(of: bytes, in: part))
  }

  private func signatures(_ lines: [Range<Int>]) -> [FoundSignature] {
    var signatures: [FoundSignature] = []
    var linesBelow = 0
    for line in lines {
      let words = ProvisionWords(bytes, in: line)
      if let party = party(in: words, line: line) {
        signatures.append(FoundSignature(party: party))
        linesBelow = 0
        continue
      }
      guard let last = signatures.indices.last, words.count > 0, linesBelow < 6 else { continue }
      linesBelow += 1
      guard words.count <= 14 else { continue }
      let own = words.range(0..<words.count)
      if isCapacity(words) {
        if signatures[last].capacity == nil { signatures[last].capacity = own }
      } else if signatures[last].signatory == nil, signatures[last].capacity == nil,
        words.words[0].isCapitalized, !Self.hints.contains(words.key(0))
      {
        signatures[last].signatory = own
      }
    }
    return signatures
  }

  /// The party that a line such as "For the Government of Lakeland:" names.
  private func party(in words: ProvisionWords, line: Range<Int>) -> Range<Int>? {
    guard words.count >= 2, words.count <= 20, Self.openers.contains(words.key(0)) else {
      return nil
    }
    let start = words.key(1) == "and" ? 4 : 1
    guard start < words.count, !Self.otherWords.contains(words.key(start)) else { return nil }
    guard words.words[start].isCapitalized || Self.articles.contains(words.key(start)) else {
      return nil
    }
    return words.range(start..<words.count)
  }

  private func isCapacity(_ words: ProvisionWords) -> Bool {
    words.words.contains { Self.offices.contains($0.key) }
  }

  /// The lines of a part of a text, without those that are empty.
  private static func lines(of bytes: [UInt8], in part: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = part.lowerBound
    for offset in part where bytes[offset] == 0x0A || bytes[offset] == 0x0D {
      if offset > start { lines.append(start..<offset) }
      start = offset + 1
    }
    if start < part.upperBound { lines.append(start..<part.upperBound) }
    return lines
  }

  private static let openers: Set<FoldedWord> = ["for", "pour", "por"]

  private static let articles: Set<FoldedWord> = ["the", "le", "la", "les", "el", "los", "l"]

  private static let otherWords: Set<FoldedWord> = [
    "purposes", "purpose", "example", "that", "which",
  ]

  private static let hints: Set<FoldedWord> = [
    "signature", "signed", "date", "place", "name", "sd",
  ]

  private static let offices: Set<FoldedWord> = [
    "minister", "ambassador", "secretary", "president", "prime", "director", "chairman", "chair",
    "plenipotentiary", "deputy", "commissioner", "governor", "chief", "head", "general", "envoy",
    "charge", "ministre", "ambassadeur", "secretaire", "ministro", "ministra", "embajador",
    "presidente", "counsellor", "consul", "representative", "undersecretary", "affairs", "member",
    "chancellor", "commander", "attorney", "speaker", "premier",
  ]
}
