/// A period as treaties write it: "six (6) months", "30 days", "one year", "a period of ten years".
struct WrittenPeriod: Sendable, Hashable {
  /// The period.
  var period: Period

  /// The words it takes, from its number to its unit.
  var words: Range<Int>

  /// Whether its number is an ordinal, as in "the thirtieth day".
  var isOrdinal: Bool

  /// Reads the period that starts at a word with its number.
  ///
  /// A number that is contradicted in brackets gives no period. "A" counts as one before a unit.
  ///
  /// - Complexity: O(1).
  init?(in text: ProvisionWords, at index: Int) {
    guard index < text.count else { return nil }
    var (count, next, isOrdinal) = (1, index + 1, false)
    if !Self.articles.contains(text.key(index)) {
      guard let number = SpokenNumber(in: text.bytes, at: text.words[index].start),
        number.contradiction == nil
      else { return nil }
      (count, isOrdinal) = (number.value, number.isOrdinal)
      next = text.index(at: number.range.upperBound)
    }
    while next < text.count, Self.adjectives.contains(text.key(next)), text.joins(next) {
      next += 1
    }
    guard text.joins(next), let unit = Self.units[text.key(next)],
      let period = Period(count: count, unit: unit)
    else { return nil }
    self.period = period
    self.isOrdinal = isOrdinal
    words = index..<next + 1
  }

  /// The first period in a range of words that counts in cardinals.
  static func first(in text: ProvisionWords, within range: Range<Int>) -> WrittenPeriod? {
    for index in range.clamped(to: 0..<text.count) {
      if let period = WrittenPeriod(in: text, at: index), !period.isOrdinal,
        period.words.upperBound <= range.upperBound
      {
        return period
      }
    }
    return nil
  }

  private static let articles: Set<FoldedWord> = ["a", "an", "un", "une"]

  private static let adjectives: Set<FoldedWord> = ["calendar", "full", "consecutive", "clear"]

  private static let units: [FoldedWord: Period.Unit] = [
    "hour": .hour, "hours": .hour, "heure": .hour, "heures": .hour, "hora": .hour, "horas": .hour,
    "day": .day, "days": .day, "jour": .day, "jours": .day, "dia": .day, "dias": .day,
    "week": .week, "weeks": .week, "semaine": .week, "semaines": .week, "semana": .week,
    "semanas": .week, "month": .month, "months": .month, "mois": .month, "mes": .month,
    "meses": .month, "year": .year, "years": .year, "an": .year, "ans": .year, "annee": .year,
    "annees": .year, "ano": .year, "anos": .year,
  ]
}
