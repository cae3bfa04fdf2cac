extension Prose {
  /// The prose without the white space at its end.
  var droppingLastSpace: Prose {
    guard case .text(let text)? = runs.last else { return self }
    var kept = text[...]
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return Prose(runs.dropLast() + [.text(String(kept))])
  }

  /// The prose without a semicolon or comma at its end.
  var droppingSeparator: Prose {
    let trimmed = droppingLastSpace
    guard case .text(let text)? = trimmed.runs.last, text.hasSuffix(";") || text.hasSuffix(",")
    else { return self }
    return Prose(trimmed.runs.dropLast() + [.text(String(text.dropLast()))])
  }

  /// The prose without a full stop at its end.
  var droppingFullStop: Prose {
    guard case .text(let text)? = runs.last, text.hasSuffix(".") else { return self }
    return Prose(runs.dropLast() + [.text(String(text.dropLast()))])
  }

  /// The prose with its first letter as a capital.
  var withInitialCapital: Prose {
    guard let first = runs.first else { return self }
    let capitalized: Run
    switch first {
    case .text(let text):
      capitalized = .text(text.withInitialCapital)
    case .mention(var mention):
      mention.wording = mention.wording.withInitialCapital
      capitalized = .mention(mention)
    case .pair(var pair):
      pair.opensSentence = true
      capitalized = .pair(pair)
    case .reference, .placeholder, .slot:
      return self
    }
    return Prose([capitalized] + runs.dropFirst())
  }

  /// The parts as one list: "a", "a and b", "a, b and c".
  static func joined(_ parts: [Prose], _ conjunction: String = "and") -> Prose {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? Prose() }
    var joined = Prose()
    for (index, part) in parts.dropLast().enumerated() {
      if index > 0 { joined.append(", ") }
      joined.append(part)
    }
    return joined + Prose(" \(conjunction) ") + last
  }
}
