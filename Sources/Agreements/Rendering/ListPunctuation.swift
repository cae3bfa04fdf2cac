/// The punctuation that printing adds between the items of a list.
enum ListPunctuation {
  /// What follows an item's own words: nothing if they end in punctuation already, or were read from a text.
  ///
  /// - Parameters:
  ///   - text: The item's words.
  ///   - index: The item's place in the list, counted from 0.
  ///   - list: The clause whose children the items are.
  ///   - closing: What ends the list: a full stop, or what follows it in a list around it.
  /// - Returns: The punctuation, with the list's connective where it belongs.
  static func ending(of text: String, at index: Int, in list: Clause, closing: String) -> String {
    guard let last = text.last, !".;:,".contains(last), list.children[index].printedLabel == nil
    else { return "" }
    let items = list.children.count
    if index == items - 1 { return list.closingWords == nil ? closing : "," }
    guard index == items - 2, let connective = list.connective else { return ";" }
    return "; \(connective.rawValue)"
  }
}
