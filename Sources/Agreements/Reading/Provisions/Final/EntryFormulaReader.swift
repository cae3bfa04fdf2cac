/// Reads the formula behind "shall enter into force" up to the end of its sentence.
struct EntryFormulaReader {
  let text: ProvisionWords
  let end: Int
  let reader: FinalProvisionReader

  /// Why the formula could not be read, or what was understood by convention.
  var reason: FinalProvisionReading.Reason?

  /// Makes a reader of the words before an index.
  init(text: ProvisionWords, end: Int, reader: FinalProvisionReader) {
    self.text = text
    self.end = end
    self.reader = reader
  }

  /// Reads the formula at a word; nothing of the sentence may be left unread.
  mutating func formula(at start: Int) -> EntryIntoForceFormula? {
    // "Thirty days after", "on the thirtieth day following", "upon the expiry of sixty days from".
    if let opening = match(Self.period, at: start),
      let period = WrittenPeriod(
        in: text, at: opening.words(of: opening.ends.count - 1).lowerBound),
      let after = match(Self.after, at: period.words.upperBound),
      let point = point(at: after.range.upperBound)
    {
      if opening.range.contains(where: { Self.expiries.contains(text.key($0)) }) {
        reason = .expiryReadAsLastDay
      } else if period.isOrdinal, period.period.unit != .day {
        return nil
      }
      return .plus(period.period, after: point, expiry: .onLastDay)
    }
    if let first = match(Self.firstOfMonth, at: start) {
      return firstOfMonth(first)
    }
    if let on = match(Self.on, at: start),
      let date = WrittenDate(in: text, at: on.range.upperBound),
      date.words.upperBound == end, let fixed = date.date
    {
      return .fixed(fixed)
    }
    return point(at: start)
  }

  private mutating func firstOfMonth(_ match: WordPattern.Match) -> EntryIntoForceFormula? {
    var months = 1
    let ordinal = match.words(of: Self.ordinalOfMonth)
    if let word = ordinal.first,
      let number = SpokenNumber(in: text.bytes, at: text.words[word].start)
    {
      months = number.value
    } else if let word = ordinal.first, text.key(word) != "next" {
      return nil
    }
    var start = match.range.upperBound
    if let inMonth = self.match(Self.monthIn, at: start) { start = inMonth.range.upperBound }
    if let expired = self.match(Self.expiredPeriod, at: start),
      let period = WrittenPeriod(
        in: text, at: expired.words(of: expired.ends.count - 1).lowerBound),
      let after = self.match(Self.after, at: period.words.upperBound),
      let point = point(at: after.range.upperBound)
    {
      return .firstOfMonth(months, after: .plus(period.period, after: point, expiry: .onLastDay))
    }
    return point(at: start).map { .firstOfMonth(months, after: $0) }
  }

  func match(_ pattern: WordPattern, at index: Int) -> WordPattern.Match? {
    pattern.match(in: text, at: index, before: end)
  }

  private static let on: WordPattern = "on|from|upon|as? of? the? date? of?"

  private static let period: WordPattern =
    "on|upon|after|at|with? the? expiry|expiration|end|lapse|expiring? of? a? period? of? #|a|the"

  private static let expiries: Set<FoldedWord> = ["expiry", "expiration", "end", "lapse"]

  private static let expiredPeriod: WordPattern =
    "the? expiry|expiration|end|lapse of a? period? of? #|a"

  private static let after: WordPattern =
    "after|following|from|of|subsequent|counted|as to? from? of?"

  private static let firstOfMonth: WordPattern =
    "on|from|as? of? the first day of the #|next? month|calendar month? following|after|subsequent|next to?"

  /// The place of the ordinal in the pattern.
  private static let ordinalOfMonth = 7

  private static let monthIn: WordPattern = "the|that month in|during|of which|receipt?"
}
