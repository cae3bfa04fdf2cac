/// Finds the phrases that are shown as a whole: modal phrases, labels of points, quantities with their units, dates and
/// references.
struct PhraseFinder: Sendable {
  /// How many tokens a phrase has at most.
  static let longest = 12

  /// What each token may be, by its number; zero until it is looked up.
  private var known: [PhraseRole]

  private let lexicon = PhraseLexicon.english

  init(idCount: Int) {
    known = [PhraseRole](repeating: [], count: idCount)
  }

  /// What a token may be.
  @inline(__always)
  private mutating func role(_ text: TokenText, _ token: Int, _ end: Int) -> PhraseRole {
    guard token < end else { return .none }
    let role = known[Int(text.ids[token])]
    return role.isEmpty ? lookedUp(text, token) : role
  }

  private mutating func lookedUp(_ text: TokenText, _ token: Int) -> PhraseRole {
    let range = text.range(of: token)
    var role: PhraseRole = .none
    if text.kinds[token].isMark {
      switch text.bytes[range.lowerBound] {
      case 0x28: role = .opening
      case 0x29: role = .closing
      case 0x2C: role = .comma
      case 0x25: role = .percent
      case 0x24: role = .sign
      // The signs of the pound, the yen and the euro.
      case 0xC2 where range.count == 2 && [0xA3, 0xA5].contains(text.bytes[range.lowerBound + 1]):
        role = .sign
      case 0xE2 where range.count == 3 && text.bytes[range.lowerBound + 1] == 0x82: role = .sign
      default: break
      }
    } else {
      if text.kinds[token].isNumber { role.insert(.digits) }
      role.formUnion(lexicon[FoldedWord(text.bytes[range])])
      if range.count <= 5 { role.insert(.label) }
      if isLetters(text.bytes[range]) { role.insert(.letters) }
    }
    known[Int(text.ids[token])] = role
    return role
  }

  /// Whether a word is one letter, or a Roman numeral.
  private func isLetters(_ word: ArraySlice<UInt8>) -> Bool {
    if word.count == 1 { return word.allSatisfy { $0.isLetter } }
    // All in capitals, or all in small letters.
    let small = (word.first ?? 0) & 0x20
    return word.allSatisfy { byte in
      switch byte | 0x20 {
      case 0x69, 0x76, 0x78, 0x6C, 0x63: byte & 0x20 == small
      default: false
      }
    }
  }

  /// The end of the phrase that begins at a token.
  ///
  /// - Parameters:
  ///   - token: The token.
  ///   - text: The text that it belongs to.
  ///   - end: The token behind the last that may belong to the phrase.
  /// - Returns: `nil` if no phrase of two tokens or more begins there.
  mutating func end(ofPhraseAt token: Int, in text: TokenText, before end: Int) -> Int? {
    let first = role(text, token, end)
    guard !first.isDisjoint(with: .opener) else { return nil }
    var last = token
    if !first.isDisjoint(with: [.modal, .be, .promise]) {
      last = modalEnd(first, text, token, end)
    }
    if first.contains(.division) { last = max(last, divisionEnd(text, token, end)) }
    if first.contains(.opening) { last = max(last, labelEnd(text, token, end) ?? token) }
    if !first.isDisjoint(with: [.digits, .number, .currency, .sign, .month]) {
      last = max(last, dateEnd(text, token, end), quantityEnd(first, text, token, end))
    }
    return last > token + 1 ? last : nil
  }

  private mutating func modalEnd(
    _ first: PhraseRole, _ text: TokenText, _ token: Int, _ end: Int
  ) -> Int {
    var next = token + 1
    if role(text, next, end).contains(.negation) { next += 1 }
    let isModal = first.contains(.modal)
    let word = role(text, next, end)
    if first.contains(.promise), !isModal {
      return word.contains(.to) && next == token + 1 ? next + 1 : token
    }
    if first.contains(.be), !isModal {
      if word.contains(.status), role(text, next + 1, end).contains(.to) { return next + 2 }
      return word.contains(.to) ? next + 1 : token
    }
    if word.contains(.trying), role(text, next + 1, end).contains(.to) { return next + 2 }
    if word.contains(.be), role(text, next + 1, end).contains(.status) {
      return role(text, next + 2, end).contains(.to) ? next + 3 : next + 2
    }
    if !word.isDisjoint(with: [.exertion, .have]) {
      let goal: PhraseRole = word.contains(.have) ? .right : .effort
      var index = next + 1
      while index < next + 6, role(text, index, end).contains(.degree) { index += 1 }
      // "its best", in "do its best to", is both.
      if !role(text, index, end).contains(goal), role(text, index - 1, end).contains(goal) {
        index -= 1
      }
      if role(text, index, end).contains(goal) {
        return role(text, index + 1, end).contains(.to) ? index + 2 : index + 1
      }
    }
    return next
  }

  /// The end of "(i)" or "(2)".
  private mutating func labelEnd(_ text: TokenText, _ token: Int, _ end: Int) -> Int? {
    guard role(text, token, end).contains(.opening), role(text, token + 1, end).contains(.label),
      role(text, token + 2, end).contains(.closing)
    else { return nil }
    return token + 3
  }

  /// The end of the numbers behind "Article" or "paragraphs".
  private mutating func divisionEnd(_ text: TokenText, _ token: Int, _ end: Int) -> Int {
    var last = token
    var next = token + 1
    while next < token + Self.longest {
      var index = next
      if !role(text, index, end).isDisjoint(with: [.digits, .letters]) { index += 1 }
      while index < token + Self.longest, let closed = labelEnd(text, index, end) { index = closed }
      guard index > next else { break }
      last = index
      let link = role(text, index, end)
      if link.contains(.comma), role(text, index + 1, end).contains(.link) {
        next = index + 2
      } else if !link.isDisjoint(with: [.comma, .link]) {
        next = index + 1
      } else {
        break
      }
    }
    return last
  }

  private mutating func dateEnd(_ text: TokenText, _ token: Int, _ end: Int) -> Int {
    var next = token
    if role(text, next, end).contains(.digits), role(text, next + 1, end).contains(.month) {
      next += 2
    } else if role(text, next, end).contains(.month), role(text, next + 1, end).contains(.digits) {
      next += 2
    } else {
      return token
    }
    let year = role(text, next, end).contains(.comma) ? next + 1 : next
    if role(text, year, end).contains(.digits), text.range(of: year).count == 4 { return year + 1 }
    return next
  }

  private mutating func quantityEnd(
    _ first: PhraseRole, _ text: TokenText, _ token: Int, _ end: Int
  ) -> Int {
    var next = token
    let hasCurrency = !first.isDisjoint(with: [.currency, .sign])
    if hasCurrency {
      next += 1
      if first.contains(.currency), role(text, next, end).contains(.sign) { next += 1 }
    }
    let start = next
    while next < token + 8,
      !role(text, next, end).isDisjoint(with: [.digits, .number, .scale])
    {
      next += 1
    }
    guard next > start else { return token }
    if role(text, next, end).contains(.opening), role(text, next + 1, end).contains(.digits),
      role(text, next + 2, end).contains(.closing)
    {
      next += 3
    }
    if hasCurrency { return next }
    var unit = next
    while unit < next + 2, role(text, unit, end).contains(.unitQualifier) { unit += 1 }
    guard !role(text, unit, end).isDisjoint(with: [.unit, .percent, .currency]) else {
      return next > start + 1 ? next : token
    }
    while unit < token + Self.longest,
      !role(text, unit, end).isDisjoint(with: [.unit, .percent, .currency])
    {
      unit += 1
    }
    return unit
  }
}
