/// Reports dates that no calendar has, and recorded dates in an order in which they cannot be.
struct DateInvalid: Rule {
  let description = RuleDescription(
    "final.date-invalid", "Dates are days of the calendar, in an order that is possible.",
    severity: .error, basis: ["drafting practice"], fixes: .needsReview)

  func check(_ context: RuleContext, into findings: inout Findings) {
    checkRecord(context, into: &findings)
    guard context.isInEnglish else { return }
    var last: (passage: Int, end: Int) = (-1, 0)
    for month in context.occurrences(of: Self.months) {
      let bytes = context.passages[month.passage].bytes
      let letter = bytes[month.range.lowerBound]
      guard (0x41...0x5A).contains(letter) else { continue }
      if last.passage == month.passage, month.range.lowerBound < last.end { continue }
      guard let date = date(around: month, bytes) else { continue }
      last = (month.passage, date.range.upperBound)
      let place = Occurrence(passage: month.passage, range: date.range)
      switch date.problem {
      case .noSuchDay:
        findings.report(
          "“\(context.text(of: place))” is no day of the calendar", at: context.location(of: place))
      case .weekday(let words, let actual):
        let weekday = context.location(of: Occurrence(passage: month.passage, range: words))
        findings.report(
          "the day is a \(actual.name); correct the day of the week or the date",
          at: context.location(of: place),
          fixIts: [
            FixIt(
              "write “\(actual.name)”", .needsReview,
              [.replaceWords(at: weekday, with: actual.name)])
          ])
      case nil: break
      }
    }
  }

  private enum Problem {
    case noSuchDay
    case weekday(Range<Int>, Weekday)
  }

  /// The date of which a month is a part.
  private func date(
    around month: Occurrence, _ bytes: [UInt8]
  ) -> (range: Range<Int>, problem: Problem?)? {
    var start = max(0, month.range.lowerBound - 70)
    while start > 0, bytes[start] & 0xC0 == 0x80 || bytes[start - 1] != 0x20 { start -= 1 }
    let end = min(bytes.count, month.range.upperBound + 70)
    let words = ProvisionWords(bytes, in: start..<end)
    let place = words.index(at: month.range.lowerBound)
    for first in max(0, place - 8)...place {
      guard let date = WrittenDate(in: words, at: first), date.words.contains(place) else {
        continue
      }
      var range = words.range(date.words)
      // A date that runs on past the window is not read as a whole.
      guard range.upperBound < end || end == bytes.count else { return nil }
      let isWhole = date.words.upperBound > place + 1 || first == place
      guard let known = date.date else {
        return (range, isWhole || isPast(month, first, words, bytes) ? .noSuchDay : nil)
      }
      guard let weekday = weekday(before: first, words) else { return (range, nil) }
      range = words.words[weekday.place].start..<range.upperBound
      guard known.weekday != weekday.day, known.year > 1923 else { return (range, nil) }
      return (range, .weekday(words.range(weekday.place..<weekday.place + 1), known.weekday))
    }
    return nil
  }

  /// Whether a day without a year lies past the end of its month in every year.
  private func isPast(
    _ month: Occurrence, _ first: Int, _ words: ProvisionWords, _ bytes: [UInt8]
  ) -> Bool {
    guard let day = SpokenNumber(in: bytes, at: words.words[first].start)?.value,
      let number = WrittenDate.months[FoldedWord(bytes[month.range])]
    else { return false }
    return CalendarDate(year: 2000, month: number, day: day) == nil
  }

  private func weekday(
    before first: Int, _ words: ProvisionWords
  ) -> (place: Int, day: Weekday)? {
    for place in stride(from: first - 1, through: max(0, first - 3), by: -1) {
      if let day = Self.weekdays[words.key(place)] { return (place, day) }
      guard Self.between.contains(words.key(place)) else { return nil }
    }
    return nil
  }

  private func checkRecord(_ context: RuleContext, into findings: inout Findings) {
    let record = context.knowledge.record
    var pairs: [(String, Event, String, Event)] = [
      ("entry into force", .entryIntoForce, "the end of the agreement", .termination)
    ]
    for party in context.agreement.parties.both {
      let name = party.shortName
      pairs.append(
        (
          "\(name)'s signature", .signature(by: party.id), "its consent to be bound",
          .consent(by: party.id)
        ))
      pairs.append(
        (
          "\(name)'s notification", .notification(by: party.id), "its receipt",
          .receiptOfNotification(by: party.id)
        ))
    }
    for (first, event, second, next) in pairs {
      guard let start = record[event], let end = record[next], end < start else { continue }
      findings.report(
        "\(first) is recorded for \(start), after \(second) on \(end)", at: .agreement)
    }
  }

  private static let months: [Phrase] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let weekdays: [FoldedWord: Weekday] = [
    "monday": .monday, "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday,
    "friday": .friday, "saturday": .saturday, "sunday": .sunday,
  ]

  private static let between: Set<FoldedWord> = ["the", "this"]
}
