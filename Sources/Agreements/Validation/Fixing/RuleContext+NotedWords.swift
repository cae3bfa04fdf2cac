// What a fix replaces, noted so that it is not applied where other words have come to stand.
extension RuleContext {
  /// A fix whose edits say which words they replace.
  func notingWords(of fix: FixIt) -> FixIt {
    var noted = fix
    noted.edits = fix.edits.map { edit in
      guard case .replaceWords(let location, let text, nil) = edit else { return edit }
      return .replaceWords(at: location, with: text, insteadOf: words(at: location))
    }
    return noted
  }

  /// The words at a location; `nil` if it names none.
  private func words(at location: Location) -> String? {
    guard let range = location.words, let bytes = bytes(at: location), range.end <= bytes.count
    else { return nil }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  private func bytes(at location: Location) -> [UInt8]? {
    guard let id = location.clause else {
      return passages.first.flatMap { $0.part == .title ? $0.bytes : nil }
    }
    guard let unit = unit(id) else { return nil }
    if location.part == .label { return unit.clause.printedLabel.map { Array($0.utf8) } }
    return unit.passages.first { passages[$0].part == location.part }.map { passages[$0].bytes }
  }
}
