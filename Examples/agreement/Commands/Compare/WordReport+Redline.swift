import Agreements

// Changes with some words around them.
extension WordReport {
  /// How what was deleted and inserted is set off.
  enum Style {
    case marks
    case colours
    case markdown
  }

  /// How many bytes are shown on both sides of a change.
  private static let context = 60

  /// Groups of changes that are near to each other, each with what is around it.
  func redline(_ style: Style) -> [UInt8] {
    var bytes: [UInt8] = []
    let changes = comparison.changes
    var first = 0
    while first < changes.count {
      var last = first
      while last + 1 < changes.count,
        changes[last + 1].new.start - changes[last].new.end <= 2 * Self.context,
        changes[last + 1].old.start - changes[last].old.end <= 2 * Self.context
      {
        last += 1
      }
      bytes.append(contentsOf: style == .markdown ? Array("\n* … ".utf8) : Array("\n… ".utf8))
      let start = before(changes[first].new.start)
      append(start..<changes[first].new.start, of: new, style, to: &bytes)
      for index in first...last {
        append(changes[index], style, to: &bytes)
        let end =
          index < last ? changes[index + 1].new.start : behind(changes[index].new.end)
        append(changes[index].new.end..<end, of: new, style, to: &bytes)
      }
      bytes.append(contentsOf: " …\n".utf8)
      first = last + 1
    }
    return bytes
  }

  private func append(_ change: WordChange, _ style: Style, to bytes: inout [UInt8]) {
    let number = change.move.map { Array("\($0 + 1): ".utf8) } ?? []
    if change.old.count > 0 {
      bytes.append(contentsOf: Self.opening(deletion: true, style))
      bytes.append(contentsOf: change.move == nil ? [] : Array("moved ".utf8) + number)
      append(change.old.start..<change.old.end, of: old, style, to: &bytes)
      bytes.append(contentsOf: Self.closing(deletion: true, style))
    }
    if change.new.count > 0 {
      bytes.append(contentsOf: Self.opening(deletion: false, style))
      bytes.append(contentsOf: change.move == nil ? [] : Array("moved ".utf8) + number)
      append(change.new.start..<change.new.end, of: new, style, to: &bytes)
      bytes.append(contentsOf: Self.closing(deletion: false, style))
    }
  }

  private static func opening(deletion: Bool, _ style: Style) -> [UInt8] {
    let text =
      switch style {
      case .marks: deletion ? "[-" : "{+"
      case .colours: deletion ? "\u{1B}[31m[-" : "\u{1B}[32m{+"
      case .markdown: deletion ? "<del>" : "<ins>"
      }
    return Array(text.utf8)
  }

  private static func closing(deletion: Bool, _ style: Style) -> [UInt8] {
    let text =
      switch style {
      case .marks: deletion ? "-]" : "+}"
      case .colours: deletion ? "-]\u{1B}[m" : "+}\u{1B}[m"
      case .markdown: deletion ? "</del>" : "</ins>"
      }
    return Array(text.utf8)
  }

  /// Adds words, with a space in place of white space and of what could send orders to a terminal.
  private func append(
    _ range: Range<Int>, of text: [UInt8], _ style: Style, to bytes: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      let controls = Self.controls(text, at: index)
      if controls > 0 {
        if bytes.last != 0x20 { bytes.append(0x20) }
        index += controls
        continue
      }
      if style == .markdown, Self.isMarkup(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
      index += 1
    }
  }

  /// The length of the space, the control character or the turn of the direction of writing at an offset; 0 where
  /// there is none.
  private static func controls(_ text: [UInt8], at index: Int) -> Int {
    let byte = text[index]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard byte == 0xC2 || byte == 0xE2 else { return 0 }
    let second = index + 1 < text.count ? text[index + 1] : 0
    if byte == 0xC2 { return second < 0xA0 ? 2 : 0 }
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (second, third) {
    case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
    default: return 0
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
      UInt8(ascii: "<"), UInt8(ascii: "\\"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// Where the words that are shown before a change begin.
  private func before(_ offset: Int) -> Int {
    var start = max(0, offset - Self.context)
    while start < offset, start > 0, new[start - 1] > 0x20 { start += 1 }
    return start
  }

  /// Where the words that are shown behind a change end.
  private func behind(_ offset: Int) -> Int {
    var end = min(new.count, offset + Self.context)
    while end > offset, end < new.count, new[end] > 0x20 { end -= 1 }
    return end
  }
}
