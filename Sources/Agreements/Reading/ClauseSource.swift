/// Where a clause stands in the text from which it was read.
struct ClauseSource: Sendable, Hashable, Codable {
  /// Where its first byte stands.
  var start: Int32

  /// Where its last byte ends, with all that it holds.
  var end: Int32

  /// Where its number begins within its label.
  var numberStart: Int16

  /// How long its number is; 0 without one.
  var numberCount: Int16

  /// The number within the label of the clause; `nil` without one.
  func number(in label: String) -> String? {
    guard numberCount > 0 else { return nil }
    let bytes = label.utf8.dropFirst(Int(numberStart)).prefix(Int(numberCount))
    return String(bytes)
  }
}
