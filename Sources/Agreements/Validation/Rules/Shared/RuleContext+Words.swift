extension RuleContext {
  /// The place of some bytes of a passage.
  func location(_ range: Range<Int>, inPassage passage: Int) -> Location {
    location(of: Occurrence(passage: passage, range: range))
  }

  /// The last word before a place of a passage, in lower case; empty where another mark than a space stands between.
  func word(before position: Int, inPassage passage: Int) -> String {
    let bytes = passages[passage].bytes
    var end = min(position, bytes.count)
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1].isLetter || bytes[start - 1] >= 0x80 { start -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  /// The first word after a place of a passage, in lower case; empty where another mark than a space stands between.
  func word(after position: Int, inPassage passage: Int) -> String {
    let bytes = passages[passage].bytes
    var start = max(0, position)
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    var end = start
    while end < bytes.count, bytes[end].isLetter || bytes[end] >= 0x80 { end += 1 }
    guard start <= end, start < bytes.count else { return "" }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  /// Whether a passage stands in a table.
  func isTable(_ passage: Passage) -> Bool {
    guard let unit = passage.unit else { return false }
    switch units[unit].clause.kind {
    case .table, .row, .cell: return true
    default: return false
    }
  }

  /// Whether a passage stands in an annex or appendix.
  func isAnnexed(_ passage: Passage) -> Bool {
    guard let unit = passage.unit.map({ units[$0] }) else { return false }
    return unit.isAttached || unit.clause.kind.isAttachment
  }

  /// The prose of a passage.
  func prose(of passage: Passage) -> Prose? {
    guard let unit = passage.unit else { return agreement.title }
    let clause = units[unit].clause
    return switch passage.part {
    case .heading: clause.heading
    case .closingWords: clause.closingWords
    case .text: clause.prose
    case .title, .label: nil
    }
  }
}
