/// What in a text counts as a particular that must come from somewhere.
enum Specific {
  /// Numbers in words, frequencies and months.
  ///
  /// "One" and "may" are left out, being commonly neither.
  private static let quantities: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
    "million", "billion", "dozen", "half", "twice", "daily", "weekly", "monthly", "quarterly",
    "semiannual", "semiannually", "biannual", "biannually", "annual", "annually", "yearly",
    "biennial", "biennially", "january", "february", "april", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Whether a word gives a number, a frequency or a month.
  static func isQuantity(_ word: String) -> Bool {
    quantities.contains(word) || word.contains(where: \.isNumber)
  }

  /// The word without an ending that does not change what it names: plural "s", adverbial "ly".
  static func stem(of word: String) -> String {
    if word.hasSuffix("ally"), word.count > 5 { return String(word.dropLast(2)) }
    if word == "yearly" { return "annual" }
    if word.hasSuffix("s"), word.count > 3 { return String(word.dropLast()) }
    return word.hasSuffix("ly") && word.hasPrefix("annual") ? "annual" : word
  }
}
