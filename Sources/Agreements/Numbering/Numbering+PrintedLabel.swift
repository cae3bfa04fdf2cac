extension Numbering.Entry {
  /// Whether the clause has no number, or still the one with which it was read.
  ///
  /// What stands around the number does not count: "ARTICLE 5." prints that of "5", and "(B)" that of "b".
  var isAsPrinted: Bool {
    guard let printedLabel else { return label == nil }
    let words = printedLabel.lowercased().split { " \u{A0}()".contains($0) }
      .map { $0.trimmingPunctuation }.filter { !$0.isEmpty }
    guard let label, label.style != .bullet, let last = words.last else { return words.isEmpty }
    let number = label.bare.lowercased()
    return number == last || number == words.suffix(2).joined(separator: " ")
  }
}

extension Substring {
  /// The letters and digits with what stands between them.
  var trimmingPunctuation: Substring {
    let rest = drop { !$0.isLetter && !$0.isNumber }
    guard let end = rest.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return "" }
    return rest[...end]
  }
}
