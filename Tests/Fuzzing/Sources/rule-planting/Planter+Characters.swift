extension Planter {
  mutating func bidiControl() -> Planting? {
    guard let word = word(ofAtLeast: 2) else { return nil }
    let controls = [
      "\u{202E}", "\u{202D}", "\u{202A}", "\u{202B}", "\u{2066}", "\u{2067}", "\u{2068}",
      "\u{2069}", "\u{200E}", "\u{200F}",
    ]
    guard let control = random.pick(controls) else { return nil }
    let place = word.lowerBound + random.below(word.count + 1)
    let isBeside = place == word.lowerBound || place == word.upperBound
    return Planting(
      isBeside ? "control beside a word" : "control within a word",
      [.insertion(control, at: place)], in: text)
  }

  mutating func mixedScript() -> Planting? {
    for _ in 0..<20 {
      guard let word = word(ofAtLeast: 3) else { return nil }
      let places = word.filter { Self.lookalikes[text[$0]] != nil }
      guard let place = random.pick(Array(places)), let others = Self.lookalikes[text[place]],
        let other = random.pick(others)
      else { continue }
      let isGreek = other.unicodeScalars.contains { $0.value < 0x400 }
      // A word of three letters with a Greek one may be a unit or a formula.
      if isGreek, word.count < 5 { continue }
      let edit = Planting.Edit(range: place..<place + 1, bytes: Array(other.utf8))
      return Planting(isGreek ? "Greek letter" : "Cyrillic letter", [edit], in: text)
    }
    return nil
  }

  private static let lookalikes: [UInt8: [String]] = [
    UInt8(ascii: "a"): ["\u{430}"], UInt8(ascii: "e"): ["\u{435}"],
    UInt8(ascii: "o"): ["\u{43E}", "\u{3BF}"], UInt8(ascii: "p"): ["\u{440}", "\u{3C1}"],
    UInt8(ascii: "c"): ["\u{441}"], UInt8(ascii: "x"): ["\u{445}"], UInt8(ascii: "y"): ["\u{443}"],
    UInt8(ascii: "i"): ["\u{456}", "\u{3B9}"], UInt8(ascii: "A"): ["\u{410}", "\u{391}"],
    UInt8(ascii: "P"): ["\u{420}", "\u{3A1}"], UInt8(ascii: "C"): ["\u{421}"],
    UInt8(ascii: "T"): ["\u{422}", "\u{3A4}"], UInt8(ascii: "S"): ["\u{405}"],
  ]

  mutating func unbalancedBracket() -> Planting? {
    first(of: [
      { $0.newBracket() }, { $0.newBracket() }, { $0.lostBracket() }, { $0.lostBracket() },
    ])
  }

  private mutating func newBracket() -> Planting? {
    guard let word = word(ofAtLeast: 4), let bracket = random.pick(["(", ")", "[", "]"]) else {
      return nil
    }
    let isOpening = bracket == "(" || bracket == "["
    return Planting(
      "bracket \(bracket) put in",
      [.insertion(bracket, at: isOpening ? word.lowerBound : word.upperBound)], in: text)
  }

  /// A pair of brackets of the text, around some words of a sentence, of which one is lost.
  private mutating func lostBracket() -> Planting? {
    var pairs: [Range<Int>] = []
    for clause in ground.clauses where !clause.own.isEmpty {
      var open: Int?
      for position in clause.label.upperBound..<max(clause.label.upperBound, clause.own.upperBound)
      {
        switch text[position] {
        case 0x28: open = open == nil ? position : -1
        case 0x29:
          if let start = open, start > clause.label.upperBound, position - start > 8,
            position - start < 200, text[start - 1] == 0x20, text[position - 1].isASCIILetter,
            text[start + 1..<position].contains(0x20)
          {
            pairs.append(start..<position)
          }
          open = nil
        case 0x0A, 0x7C: open = nil
        default: break
        }
      }
    }
    guard let pair = random.pick(pairs) else { return nil }
    let isOpening = random.below(2) == 0
    let lost = isOpening ? pair.lowerBound : pair.upperBound
    let left = isOpening ? pair.upperBound : pair.lowerBound
    return Planting(
      isOpening ? "opening bracket lost" : "closing bracket lost",
      [Planting.Edit(range: lost..<lost + 1, bytes: [])], in: text, orAt: [left..<left + 1])
  }

  /// A word of letters within the words of a clause of the body, in any language.
  private mutating func word(ofAtLeast count: Int) -> Range<Int>? {
    let clauses = ground.clauses.filter { $0.own.upperBound - $0.label.upperBound > 40 }
    guard !clauses.isEmpty else { return nil }
    for _ in 0..<60 {
      let clause = clauses[random.below(clauses.count)]
      let own = clause.label.upperBound..<clause.own.upperBound
      var start = own.lowerBound + 1 + random.below(own.count - 20)
      while start < own.upperBound, text[start - 1] != 0x20 { start += 1 }
      var end = start
      while end < own.upperBound, text[end].isASCIILetter { end += 1 }
      guard end < own.upperBound, text[end] == 0x20, end - start >= count,
        text[start + 1..<end].allSatisfy(\.isSmallLetter), !text[own].contains(0x7C)
      else { continue }
      return start..<end
    }
    return nil
  }

  mutating func placeholder() -> Planting? {
    first(of: [{ $0.newBlank() }, { $0.newBlank() }, { $0.blankedNumber() }])
  }

  private mutating func newBlank() -> Planting? {
    let sentences = [
      "The amount is #TBD#.", "The contribution of each \(names.one) is EUR #XXXX#.",
      "The contribution is #XXXX# euros a year.",
      "The report is due on #[date]#.", "The amount is #[●]#.", "The seat is in #[___]#.",
      "The contact point is #[name of authority]#.", "The amount is #[amount]#.",
      "The list is kept by #[to be determined]#.", "The list is kept by #[TBD]#.",
      "The first meeting is held on #[insert date]#.", "The office has #[XX]# posts.",
      "The seat is in #TBC#.", "The first meeting is held at #______#.",
      "The contribution is #[…]# per cent.", "The account number is #XXXXX#.",
    ]
    guard let parts = random.pick(sentences)?.split(separator: "#"), parts.count == 3 else {
      return nil
    }
    guard let end = random.pick(ground.ends(in: .english)) else { return nil }
    let start = 1 + parts[0].utf8.count
    let edit = Planting.Edit(
      range: end.position..<end.position, bytes: Array((" " + parts.joined()).utf8),
      place: start..<start + parts[1].utf8.count)
    return Planting("new blank \(parts[1])", [edit], in: text)
  }

  /// A number of days, months or years of the text, blanked.
  private mutating func blankedNumber() -> Planting? {
    var numbers: [Range<Int>] = []
    for unit in [" days", " months", " years"] {
      for place in text.places(of: Array(unit.utf8)) {
        guard let clause = ground.clause(at: place), ground.clauses[clause].own.contains(place)
        else {
          continue
        }
        var start = place
        while start > 0, text[start - 1].isASCIILetter || text[start - 1].isDecimalDigit {
          start -= 1
        }
        let word = String(decoding: text[start..<place], as: UTF8.self)
        guard Int(word) != nil || Self.numberWords.contains(word), start > 2,
          text[start - 1] == 0x20, text[start - 2].isASCIILetter
        else { continue }
        numbers.append(start..<place)
      }
    }
    guard let number = random.pick(numbers),
      let blank = random.pick(["[X]", "XX", "[●]", "[number]", "___", "[ ]", "[…]", "XXX"])
    else { return nil }
    return Planting(
      "number blanked as \(blank)", [Planting.Edit(range: number, bytes: Array(blank.utf8))],
      in: text)
  }

  private static let numberWords: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "ten", "twelve", "thirty", "sixty", "ninety",
  ]
}
