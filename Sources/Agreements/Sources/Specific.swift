/// What in a text counts as a particular that must come from somewhere.
enum Specific {
  /// Numbers in words, by their digits.
  ///
  /// "One" is left out, being commonly no number.
  private static let numbers: [String: String] = [
    "zero": "0", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13",
    "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18",
    "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60",
    "seventy": "70", "eighty": "80", "ninety": "90",
  ]

  /// Other words that give a number, a frequency or a month.
  ///
  /// "May" and "march" are left out.
  private static let quantities: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "dozen", "score", "couple", "decade",
    "century", "half", "quarter", "tenth", "fifth", "once", "twice", "double", "triple", "tenfold",
    "hourly", "daily", "weekly", "fortnightly", "monthly", "bimonthly", "quarterly", "semiannual",
    "biannual", "annual", "biennial", "triennial", "january", "february", "april", "june", "july",
    "august", "september", "october", "november", "december",
  ]

  /// Adjectives with which recitals open; participles in "-ing" need not be listed.
  private static let recitalOpeners: Set<String> = [
    "mindful", "convinced", "determined", "conscious", "cognizant", "aware", "resolved", "guided",
    "concerned", "inspired", "united",
  ]

  /// The words of the headings under which every agreement puts its usual provisions.
  static let usualHeadings: Set<String> = [
    "general", "final", "common", "provisions", "purpose", "scope", "definitions", "principles",
    "measures", "settlement", "disputes", "entry", "force", "duration", "renewal", "extension",
    "amendment", "suspension", "termination", "withdrawal", "registration", "languages", "costs",
    "implementation", "institutions", "annexes",
  ]

  /// Whether a word's stem gives a number, a frequency or a month.
  static func isQuantity(_ stem: String) -> Bool {
    quantities.contains(stem) || stem.contains(where: \.isNumber)
  }

  /// Whether a word is one with which recitals open.
  static func opensRecital(_ word: String) -> Bool {
    word.hasSuffix("ing") || recitalOpeners.contains(word)
  }

  /// Whether a word is one that opens sentences and names nothing.
  static func opensSentence(_ word: String) -> Bool { smallWords.contains(word) }

  private static let smallWords: Set<String> = [
    "a", "an", "any", "all", "each", "both", "either", "neither", "no", "nothing", "the", "this",
    "these", "those", "such", "it", "its", "they", "their", "in", "on", "at", "for", "from", "if",
    "when", "where", "unless", "upon", "after", "before", "subject", "without",
  ]

  /// The word without an ending that does not change what it names, and numbers in digits.
  static func stem(of word: String) -> String {
    if let number = numbers[word] { return number }
    if word == "yearly" { return "annual" }
    if word.hasSuffix("ally"), word.count > 5 { return String(word.dropLast(2)) }
    if word == "centuries" { return "century" }
    return word.hasSuffix("s") && word.count > 3 ? String(word.dropLast()) : word
  }
}
