/// Reports brackets and quotation marks that are opened and not closed, or closed and not opened.
struct BracketUnbalanced: Rule {
  let description = RuleDescription(
    "text.bracket-unbalanced", "Brackets and quotation marks are balanced and nested.",
    severity: .error, basis: ["drafting practice"])

  func check(_ context: RuleContext, into findings: inout Findings) {
    var left: [LoneBracket] = []
    for (place, passage) in context.passages.enumerated()
    where !passage.traits.isDisjoint(with: [.bracket, .nonASCII]) && !context.isTable(passage)
      && !passage.bytes.contains(0x7C)
    {
      left += BracketBalance.lone(in: passage, place: place)
    }
    guard !left.isEmpty else { return }
    left = pairedAcrossPassages(left, context)
    let numerators = Numerators(left, context)
    var reported: (passage: Int, count: Int) = (-1, 0)
    for bracket in left
    where !bracket.isOptional && !numerators.holds(bracket) && !endsNumerator(bracket, context)
      && !isClosedByLabel(bracket, context)
    {
      reported = (bracket.passage, reported.passage == bracket.passage ? reported.count + 1 : 1)
      // A text with more of them is broken throughout, which the first ones show.
      guard reported.count <= Self.maximumCount else { continue }
      let place = Occurrence(passage: bracket.passage, range: bracket.range)
      let sign = context.text(of: place)
      let location = context.location(of: place)
      switch bracket.kind {
      case .opening: findings.report("“\(sign)” is never closed", at: location)
      case .crossing:
        findings.report("“\(sign)” is not closed before what it stands in is", at: location)
      case .closing: findings.report("“\(sign)” was never opened", at: location)
      }
    }
  }

  /// The greatest number of findings in one text.
  private static let maximumCount = 8

  /// The brackets that are left once those are paired that one text opens and a later one closes, such as the last
  /// item of a list.
  private func pairedAcrossPassages(_ left: [LoneBracket], _ context: RuleContext) -> [LoneBracket]
  {
    var open: [Int] = []
    var isPaired = Array(repeating: false, count: left.count)
    for (index, bracket) in left.enumerated() where bracket.kind != .crossing {
      if bracket.kind == .opening {
        open.append(index)
        if open.count > 64 { open.removeFirst() }
        continue
      }
      // "a) Supplies" at the start of a text is numbered, and closes nothing.
      if endsNumerator(bracket, context) { continue }
      let partner = open.lastIndex {
        left[$0].shape == bracket.shape && reaches(left[$0], bracket, context)
      }
      guard let partner else { continue }
      isPaired[open[partner]] = true
      isPaired[index] = true
      open.remove(at: partner)
    }
    return zip(left, isPaired).filter { !$0.1 }.map { $0.0 }
  }

  /// Whether a bracket closes the letter or Roman number of an item, with which its text begins or which a colon or a
  /// semicolon leads over to.
  private func endsNumerator(_ bracket: LoneBracket, _ context: RuleContext) -> Bool {
    guard bracket.kind == .closing, let token = bracket.token, !token.hasPrefix("-") else {
      return false
    }
    let bytes = context.passages[bracket.passage].bytes
    let start = bracket.range.lowerBound - token.utf8.count
    // A number may be the end of what the line before opened, as in "(51.01 and 52)".
    guard bytes.indices.contains(start), bytes[start].isLetter else { return false }
    let before = bytes[..<start].last { $0 > 0x20 && $0 != 0x23 }
    return before == nil || before == 0x3A || before == 0x3B
  }

  /// Whether the end of a bracket was read as the label of the next clause, as of a line that begins with "52.02)".
  ///
  /// A label with a sibling of its own form is one.
  private func isClosedByLabel(_ bracket: LoneBracket, _ context: RuleContext) -> Bool {
    guard bracket.kind != .closing, bracket.shape == .round,
      let position = context.passages[bracket.passage].unit
    else { return false }
    for next in [position + 1, position + 2] where context.units.indices.contains(next) {
      let unit = context.units[next]
      guard let label = unit.clause.printedLabel, label.hasSuffix(")"), !label.contains("(") else {
        continue
      }
      let siblings = [context.sibling(before: unit), context.sibling(after: unit)]
      return !siblings.contains { sibling in
        guard let other = sibling?.clause.printedLabel else { return false }
        return other.hasSuffix(")") && !other.contains("(")
      }
    }
    return false
  }

  /// Whether what one text opens may be closed in another: in one of its clause or shortly after; a quotation may be
  /// as long as a chapter.
  private func reaches(_ opening: LoneBracket, _ closing: LoneBracket, _ context: RuleContext)
    -> Bool
  {
    if closing.passage - opening.passage <= (opening.shape == .quote ? 60 : 2) { return true }
    guard let first = context.passages[opening.passage].unit,
      let last = context.passages[closing.passage].unit
    else { return false }
    return context.units[first].subtree.contains(last)
  }
}

/// Brackets that set off the number of an item: "a) goods; b) services", and references to it as "paragraph b)".
private struct Numerators {
  private var seen: Set<String> = []
  private var isUsual = false

  /// The passages that hold several tokens, as "points a) to e)" does, and no bracket that opens before one.
  private var isOneOfSeveral: Set<Int> = []

  init(_ left: [LoneBracket], _ context: RuleContext) {
    let tokens = left.compactMap(\.token)
    let numbers = context.units.compactMap { unit -> String? in
      guard let label = unit.clause.printedLabel, label.hasSuffix(")"), !label.contains("(") else {
        return nil
      }
      return unit.number?.lowercased()
    }
    seen = Set(tokens + numbers)
    isUsual = tokens.count + numbers.count > 3
    var tokensOfPassage: [Int: Set<String>] = [:]
    for bracket in left {
      if let token = bracket.token {
        tokensOfPassage[bracket.passage, default: []].insert(token)
      }
    }
    isOneOfSeveral = Set(tokensOfPassage.filter { $0.value.count > 1 }.keys)
  }

  /// Whether a bracket closes the number of an item: any in a text that numbers so, else one whose predecessor or
  /// successor stands there as well.
  func holds(_ bracket: LoneBracket) -> Bool {
    guard let token = bracket.token else { return false }
    if bracket.kind == .closing, isOneOfSeveral.contains(bracket.passage) { return true }
    return isUsual || Self.neighbours(of: token).contains { seen.contains($0) }
  }

  private static func neighbours(of token: String) -> [String] {
    if let number = Int(token), number < 1000 { return [String(number - 1), String(number + 1)] }
    var found: [String] = []
    let romans = BracketBalance.romans
    if let place = romans.firstIndex(of: token) {
      found += [place - 1, place + 1].filter(romans.indices.contains).map { romans[$0] }
    }
    if let letter = token.utf8.first, token.utf8.count == 1, letter.isLetter {
      found += [letter - 1, letter + 1].map { String(Unicode.Scalar($0)) }
    }
    return found
  }
}
