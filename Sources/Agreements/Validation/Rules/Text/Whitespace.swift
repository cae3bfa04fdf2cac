/// Reports spaces before marks, double spaces, and spaces at the ends of a text.
struct Whitespace: Rule {
  let description = RuleDescription(
    "text.whitespace", "Spaces are single, and none stands before a comma, semicolon or colon.",
    severity: .remark, basis: ["drafting practice"], fixes: .safe)

  func check(_ context: RuleContext, into findings: inout Findings) {
    let isFrench = context.agreement.language.id == "fr"
    var places: [Location] = []
    var edits: [FixIt.Edit] = []
    for (place, passage) in context.passages.enumerated() where !context.isTable(passage) {
      for (range, text) in Self.faults(in: passage, isFrench: isFrench, isRead: context.isRead) {
        let location = context.location(range, inPassage: place)
        places.append(location)
        edits.append(.replaceWords(at: location, with: text))
      }
    }
    findings.report(
      "a space stands where none belongs", atPlaces: places,
      fixIts: [FixIt("remove the spaces", .safe, edits)])
  }

  /// The spaces that are wrong, with what belongs there.
  ///
  /// In a text that was read, two spaces stand where a mark of its layout was left out between them.
  private static func faults(
    in passage: Passage, isFrench: Bool, isRead: Bool
  ) -> [(Range<Int>, String)] {
    let bytes = passage.bytes
    let isEnded = bytes.first == 0x20 || bytes.last == 0x20
    guard isEnded || !passage.traits.isDisjoint(with: [.doubleSpace, .spaceBeforeMark]) else {
      return []
    }
    var faults: [(Range<Int>, String)] = []
    var position = 0
    while position < bytes.count {
      guard bytes[position] == 0x20 else {
        position += 1
        continue
      }
      var end = position
      while end < bytes.count, bytes[end] == 0x20 { end += 1 }
      if !isRead, position == 0 || end == bytes.count {
        // The text may go on in another run, but nothing is parted by a space at its ends.
        faults.append((position..<end, ""))
      } else if isMark(bytes, end, isFrench: isFrench),
        !isMark(bytes, position - 1, isFrench: false)
      {
        faults.append((position..<end, ""))
      } else if end - position > 1, !isRead {
        faults.append((position..<end, " "))
      }
      position = end
    }
    return faults
  }

  /// Whether a comma, semicolon or colon stands at a place and ends a word, as in "goods ;" and not in "1 :50".
  private static func isMark(_ bytes: [UInt8], _ position: Int, isFrench: Bool) -> Bool {
    guard bytes.indices.contains(position) else { return false }
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0x20
    switch bytes[position] {
    case 0x2C: return next == 0x20
    case 0x3A, 0x3B: return !isFrench && next == 0x20
    default: return false
    }
  }
}
