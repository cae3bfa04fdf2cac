extension Period {
  /// The period in digits and words, such as "60 days" or "1 year".
  public var words: String { "\(count) \(noun)" }

  /// The period in words alone, such as "sixty days" or "one hundred and twenty days".
  ///
  /// Counts above 999 stay in digits.
  public var spelled: String { "\(spelledCount ?? String(count)) \(noun)" }

  /// The period in words and digits, such as "sixty (60) days".
  ///
  /// Counts above 999 are written in digits once.
  public var inFull: String {
    guard let spelledCount else { return words }
    return "\(spelledCount) (\(count)) \(noun)"
  }

  private var noun: String { count == 1 ? unit.rawValue : unit.rawValue + "s" }

  private var spelledCount: String? {
    guard count < 1000 else { return nil }
    let (hundreds, rest) = count.quotientAndRemainder(dividingBy: 100)
    if hundreds == 0 { return Self.spelledBelowHundred(rest) }
    let start = "\(Self.smallNumbers[hundreds]) hundred"
    return rest == 0 ? start : "\(start) and \(Self.spelledBelowHundred(rest))"
  }

  private static func spelledBelowHundred(_ number: Int) -> String {
    if number < smallNumbers.count { return smallNumbers[number] }
    let (ten, one) = number.quotientAndRemainder(dividingBy: 10)
    return one == 0 ? tens[ten] : "\(tens[ten])-\(smallNumbers[one])"
  }

  private static let smallNumbers = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]

  /// The names of the multiples of ten; the first two are never asked for.
  private static let tens = [
    "", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
