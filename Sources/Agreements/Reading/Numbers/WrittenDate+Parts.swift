extension WrittenDate {
  /// A number and the index of the word behind it.
  struct Number {
    var value: Int
    var isOrdinal: Bool
    var next: Int
  }

  /// Reads a number at a word; markup between a number and its ending is passed over.
  static func number(in text: ProvisionWords, at index: Int) -> Number? {
    guard index < text.count else { return nil }
    guard let number = SpokenNumber(in: text.bytes, at: text.words[index].start) else { return nil }
    return Number(
      value: number.value, isOrdinal: number.isOrdinal,
      next: text.index(at: number.range.upperBound))
  }

  /// Reads the year behind a month: four digits, or the words of a year.
  static func year(in text: ProvisionWords, after index: Int) -> Number? {
    let start = skipping(wordsBeforeYear, in: text, from: index, atMost: 6)
    guard let number = number(in: text, at: start), (1000...2999).contains(number.value) else {
      return nil
    }
    return number
  }

  /// Reads the rest of a date such as 12.4.2007, which is never written month first.
  static func dotted(in text: ProvisionWords, at index: Int, day: Int) -> WrittenDate? {
    guard index + 2 < text.count else { return nil }
    let (month, year) = (text.words[index + 1], text.words[index + 2])
    guard month.isNumber, year.isNumber, month.before == .stop, year.before == .stop,
      let monthNumber = number(in: text, at: index + 1)?.value, (1...12).contains(monthNumber),
      let yearNumber = number(in: text, at: index + 2)?.value, (1000...2999).contains(yearNumber)
    else { return nil }
    return WrittenDate(
      date: CalendarDate(year: yearNumber, month: monthNumber, day: day),
      words: index..<index + 3)
  }

  /// The index of the first word that is not one of the given ones.
  static func skipping(
    _ words: Set<FoldedWord>, in text: ProvisionWords, from index: Int, atMost count: Int
  ) -> Int {
    var next = index
    while next < index + count, next < text.count, words.contains(text.key(next)) { next += 1 }
    return next
  }

  static let wordsBeforeMonth: Set<FoldedWord> = [
    "day", "days", "of", "the", "month", "in", "st", "nd", "rd", "th", "jour", "jours", "du",
    "mois",
    "de", "d", "dia", "dias", "del", "mes",
  ]

  static let wordsBeforeYear: Set<FoldedWord> = [
    "in", "the", "year", "of", "our", "lord", "de", "del", "ano", "l", "an", "en", "el", "a", "d",
    "annee", "year",
  ]

  /// The months, by their names and common abbreviations in English, French and Spanish.
  static let months: [FoldedWord: Int] = {
    let names = [
      "january jan janvier enero", "february feb fevrier febrero", "march mar mars marzo",
      "april apr avril abril", "may mai mayo", "june jun juin junio", "july jul juillet julio",
      "august aug aout agosto", "september sept sep septembre septiembre setiembre",
      "october oct octobre octubre", "november nov novembre noviembre",
      "december dec decembre diciembre",
    ]
    var months: [FoldedWord: Int] = [:]
    for (index, name) in names.enumerated() {
      for word in name.utf8.split(separator: UInt8(ascii: " ")) {
        months[FoldedWord(word)] = index + 1
      }
    }
    return months
  }()
}
