/// A date as treaties write it: "12 April 2007", "December 12, 1951", "this eighteenth day of March
/// one thousand nine hundred and ninety-three", "le 12 avril 2007", "a los doce días del mes de abril
/// de 2007".
struct WrittenDate: Sendable, Hashable {
  /// The date, if the day, the month and the year are told and there is such a day.
  var date: CalendarDate?

  /// The words it takes, from the day or the month to the year.
  var words: Range<Int>

  /// The first date in a range of words.
  static func first(in text: ProvisionWords, within range: Range<Int>) -> WrittenDate? {
    var index = range.lowerBound
    while index < min(range.upperBound, text.count) {
      if let date = WrittenDate(in: text, at: index) { return date }
      index += 1
    }
    return nil
  }

  /// Reads the date that starts at a word with its day or its month.
  ///
  /// - Complexity: O(1).
  init?(in text: ProvisionWords, at index: Int) {
    guard index < text.count else { return nil }
    let word = text.words[index]
    if let month = Self.months[word.key] {
      guard let day = Self.number(in: text, at: index + 1), (1...31).contains(day.value),
        let year = Self.year(in: text, after: day.next)
      else { return nil }
      self.init(year.value, month, day.value, words: index..<year.next)
      return
    }
    guard let day = Self.number(in: text, at: index), (1...31).contains(day.value) else {
      return nil
    }
    if word.isNumber, let dotted = Self.dotted(in: text, at: index, day: day.value) {
      self = dotted
      return
    }
    let monthIndex = Self.skipping(Self.wordsBeforeMonth, in: text, from: day.next, atMost: 6)
    guard let month = Self.months[text.key(monthIndex)] else { return nil }
    guard let year = Self.year(in: text, after: monthIndex + 1) else {
      // A month without a year is a date that cannot be told; "may" alone is no month.
      guard text.words[monthIndex].isCapitalized || day.isOrdinal else { return nil }
      self.init(date: nil, words: index..<monthIndex + 1)
      return
    }
    self.init(year.value, month, day.value, words: index..<year.next)
  }

  init(date: CalendarDate?, words: Range<Int>) {
    self.date = date
    self.words = words
  }

  private init(_ year: Int, _ month: Int, _ day: Int, words: Range<Int>) {
    self.init(date: CalendarDate(year: year, month: month, day: day), words: words)
  }
}
