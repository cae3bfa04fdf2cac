/// Reports provisions that stand in the text twice in the same words.
struct DuplicateProvision: Rule {
  let description = RuleDescription(
    "text.duplicate-provision", "No provision stands in the text twice.", severity: .warning,
    basis: ["drafting practice"])

  /// The least number of letters and digits of a provision that is looked at.
  private static let leastLength = 100

  func check(_ context: RuleContext, into findings: inout Findings) {
    var first: [UInt64: Int] = [:]
    // The provisions by their first letters, by which most are told from all others; -1 where they stand in `first`.
    var beginnings: [UInt64: Int] = [:]
    var copies: [(copy: Int, original: Int)] = []
    let reply = context.noteInReply
    for (place, passage) in context.passages.enumerated() {
      guard passage.bytes.count >= Self.leastLength, isProvision(passage, context) else { continue }
      let beginning = Self.digest(of: passage.bytes, upTo: Self.leastLength)
      guard beginning.count >= Self.leastLength else { continue }
      guard let similar = beginnings[beginning.hash] else {
        beginnings[beginning.hash] = place
        continue
      }
      if similar >= 0 {
        first[Self.digest(of: context.passages[similar].bytes).hash] = similar
        beginnings[beginning.hash] = -1
      }
      let digest = Self.digest(of: passage.bytes)
      guard let original = first[digest.hash] else {
        first[digest.hash] = place
        continue
      }
      guard !isItem(place, context) || isItem(place, context, besideItem: original) else {
        continue
      }
      let isSame = Self.letters(of: passage.bytes).elementsEqual(
        Self.letters(of: context.passages[original].bytes))
      if isSame, !reply.parts(original, from: place) { copies.append((place, original)) }
    }
    report(copies, context, &findings)
  }

  /// Reports copies, runs of them that follow the same run of originals as one.
  private func report(
    _ copies: [(copy: Int, original: Int)], _ context: RuleContext, _ findings: inout Findings
  ) {
    var index = 0
    while index < copies.count {
      var end = index + 1
      while end < copies.count, follows(copies[end], copies[end - 1], context) { end += 1 }
      let start = copies[index]
      if let copy = unit(start.copy, context), let original = unit(start.original, context) {
        let count = end - index
        let other = original.citation ?? original.clause.kind.name
        findings.report(
          count == 1
            ? "the provision stands already in \(other)"
            : "\(count) provisions from here on stand already in the same words from \(other) on",
          at: context.location(of: copy),
          notes: [Diagnostic.Note("the same words", at: context.location(of: original))])
      }
      index = end
    }
  }

  private func follows(
    _ pair: (copy: Int, original: Int), _ last: (copy: Int, original: Int), _ context: RuleContext
  ) -> Bool {
    pair.copy - last.copy <= 4 && (0...4).contains(pair.original - last.original)
  }

  /// Whether a passage is an item of a list, which says nothing without its chapeau; or one of the same list.
  private func isItem(_ passage: Int, _ context: RuleContext, besideItem other: Int? = nil) -> Bool
  {
    guard let unit = unit(passage, context) else { return false }
    guard let other else { return unit.clause.kind.isListItem }
    return unit.parent == self.unit(other, context)?.parent
  }

  private func unit(_ passage: Int, _ context: RuleContext) -> ClauseUnit? {
    context.passages[passage].unit.map { context.units[$0] }
  }

  /// Whether a passage is the whole text of a provision of the operative part.
  private func isProvision(_ passage: Passage, _ context: RuleContext) -> Bool {
    guard passage.part == .text, let unit = passage.unit,
      context.units[unit].clause.children.isEmpty
    else { return false }
    switch context.units[unit].clause.kind {
    case .article, .paragraph, .subparagraph, .item, .subitem: return !context.isAnnexed(passage)
    default: return false
    }
  }

  /// The letters and digits in small letters.
  private static func letters(of bytes: [UInt8]) -> some Sequence<UInt8> {
    bytes.lazy.filter { $0.isLetter || $0.isDigit || $0 >= 0xC3 }.map {
      $0 < 0x80 && $0.isLetter ? $0 | 0x20 : $0
    }
  }

  /// A digest of the letters and digits, or of the first of them.
  private static func digest(
    of bytes: [UInt8], upTo limit: Int = .max
  ) -> (hash: UInt64, count: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    for byte in bytes where byte.isLetter || byte.isDigit || byte >= 0xC3 {
      hash = (hash ^ UInt64(byte < 0x80 && byte.isLetter ? byte | 0x20 : byte)) &* 0x100_0000_01B3
      count += 1
      if count == limit { break }
    }
    return (hash, count)
  }
}
