/// The numbers of the articles of an agreement, by which one that does not exist is told from one that was not read.
struct ArticleSeries {
  /// The last article, if the articles are counted through the agreement.
  private var last: Int?

  /// How many articles before the last one were not read; as many may stand behind it.
  private var unread = 0

  /// The last article of each chapter, if the articles are numbered by chapter: 5.6, 5-06 or 506.
  private var lastOfChapter: [Int: Int] = [:]

  /// How many articles before the last one of each chapter were not read.
  private var unreadOfChapter: [Int: Int] = [:]

  /// Whether chapters are told by hundreds: 506 is the sixth article of chapter 5.
  private var countsByHundreds = false

  /// In what the numbers are written.
  private(set) var isRoman = false

  /// How many articles with a number there are.
  private(set) var count = 0

  /// The greatest first number of an article, whether or not all before it were read.
  private var greatest = 0

  /// Takes the numbers of the articles of the agreement itself, or of what is attached to it.
  init(_ context: RuleContext, in attachment: ClauseUnit? = nil) {
    var single: Set<Int> = []
    var double: [Int: Set<Int>] = [:]
    var romans = 0
    let positions = attachment?.subtree ?? context.units.indices
    for unit in context.units[positions] where unit.clause.kind == .article {
      guard attachment != nil || context.article(around: unit) != nil,
        let number = context.referencedNumber(of: unit)
      else { continue }
      count += 1
      if number.script == .roman { romans += 1 }
      let first = number.number.split(after: 1)?.front ?? number.number
      greatest = max(greatest, first.value ?? 0)
      if let value = number.number.value {
        single.insert(value)
      } else if let parts = number.number.split(after: 1), let chapter = parts.front.value,
        let place = parts.rest.value
      {
        double[chapter, default: []].insert(place)
      }
    }
    isRoman = romans * 2 > count
    if single.count >= max(3, double.count) { take(single) } else { take(double) }
  }

  private mutating func take(_ values: Set<Int>) {
    guard let greatest = values.max() else { return }
    let missing = greatest - values.filter { $0 > 0 }.count
    if missing <= max(greatest / 20, greatest >= 20 ? 2 : greatest > 7 ? 1 : 0) {
      last = greatest
      return
    }
    guard greatest > 100 else {
      last = greatest
      unread = missing
      return
    }
    var chapters: [Int: Set<Int>] = [:]
    for value in values { chapters[value / 100, default: []].insert(value % 100) }
    countsByHundreds = true
    take(chapters)
  }

  private mutating func take(_ chapters: [Int: Set<Int>]) {
    for (chapter, places) in chapters {
      guard chapter > 0, let greatest = places.max(), greatest > 1 else { continue }
      lastOfChapter[chapter] = greatest
      unreadOfChapter[chapter] = greatest - places.count { $0 > 0 }
    }
  }

  /// Whether the agreement surely has no article of a number: the series that it would continue ends before it.
  func lacks(_ number: ReferencedNumber) -> Bool {
    guard (number.script == .roman) == isRoman || number.script == .word else { return false }
    let first = number.number.split(after: 1)?.front ?? number.number
    guard let value = first.value else { return false }
    if Self.isImplausible(number), count > 2 { return value > greatest }
    if let last { return value > last + unread }
    if countsByHundreds { return isBeyond(value % 100, of: value / 100) }
    guard let rest = number.number.split(after: 1)?.rest,
      let place = (rest.split(after: 1)?.front ?? rest).value
    else { return false }
    return isBeyond(place, of: value)
  }

  /// Whether a number is one that hardly any treaty reaches: an article or chapter beyond 600.
  static func isImplausible(_ number: ReferencedNumber) -> Bool {
    let first = number.number.split(after: 1)?.front ?? number.number
    return number.script == .arabic && (600...999).contains(first.value ?? 0)
  }

  private func isBeyond(_ place: Int, of chapter: Int) -> Bool {
    if let last = lastOfChapter[chapter] {
      // "6-148" after 22 articles is 6-14 with the mark of a footnote.
      return place > last + unreadOfChapter[chapter, default: 0]
        && (place < 100 || place / 10 > last)
    }
    guard let greatest = lastOfChapter.keys.max() else { return false }
    return chapter > greatest
  }

  /// The end of the series, for the reader of a finding, such as "the last article is 16".
  func end(for number: ReferencedNumber) -> String? {
    if let last { return "the last article is \(last)" }
    if Self.isImplausible(number) { return "the greatest number of an article is \(greatest)" }
    let first = number.number.split(after: 1)?.front ?? number.number
    guard let value = first.value else { return nil }
    let chapter = countsByHundreds ? value / 100 : value
    if let last = lastOfChapter[chapter] { return "chapter \(chapter) has \(last) articles" }
    return lastOfChapter.keys.max().map { "the last chapter with articles is \($0)" }
  }
}
