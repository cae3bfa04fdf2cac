/// The numbers of a tree of clauses, by which references are resolved.
///
/// It is filled in the order of the document, parents before their children, and answers each
/// question in a time that does not depend on how many clauses there are.
struct ReferenceIndex: Sendable {
  /// The sort of each clause.
  private(set) var kinds: [Clause.Kind] = []

  /// The clause around each clause, or -1 for the outermost ones.
  private(set) var parents: [Int] = []

  /// The number that each clause is printed with, if it has one.
  private(set) var numbers: [ReferencedNumber?] = []

  /// The clause of the same kind before each one, or -1.
  private(set) var previous: [Int] = []

  /// The clause of the same kind after each one, or -1.
  private(set) var next: [Int] = []

  /// What the agreement calls itself, for references such as "of the Convention".
  var designations: Set<InstrumentNoun> = []

  /// Whether an article is numbered in digits, and in Roman digits.
  private(set) var hasArabicArticles = false
  private(set) var hasRomanArticles = false

  private var found: [Key: Int] = [:]
  private var firsts: [KindKey: Int] = [:]
  private var lasts: [KindKey: Int] = [:]

  /// The most clauses around a clause that are looked at.
  static let maximumDepth = 64

  /// The place of the agreement itself, around all outermost clauses.
  static let root = -1

  /// Makes an index without clauses.
  init() {}

  /// How many clauses there are.
  var count: Int { kinds.count }

  /// What is asked for: a number in a container.
  private struct Key: Hashable {
    var container: Int
    var sort: Sort
    var number: ClauseNumber

    func hash(into hasher: inout Hasher) {
      hasher.combine(
        number.packed ^ UInt64(truncatingIfNeeded: container &* 64 &+ Int(sort.rawValue)))
    }
  }

  private struct KindKey: Hashable {
    var container: Int
    var kind: Clause.Kind
  }

  /// The series of numbers that are told apart within one container.
  enum Sort: UInt8, Sendable, Hashable {
    case article, romanArticle, chapter, part, title, section, annex, appendix
    case inner, innerLetter, deep, deepLetter
  }
}

extension ReferenceIndex {
  /// Adds the clause that comes next in the document.
  ///
  /// - Parameters:
  ///   - kind: The sort of clause.
  ///   - number: The number it is printed with, if any.
  ///   - parent: The clause around it, which was added before, or ``root``.
  /// - Returns: The clause's own place, by which it is known from now on.
  @discardableResult
  mutating func append(_ kind: Clause.Kind, number: ReferencedNumber?, parent: Int) -> Int {
    let place = kinds.count
    let parent = parent < place ? max(parent, Self.root) : Self.root
    kinds.append(kind)
    parents.append(parent)
    numbers.append(number)
    previous.append(Self.root)
    next.append(Self.root)
    if kind == .article, let number {
      if number.script == .roman { hasRomanArticles = true } else { hasArabicArticles = true }
    }
    link(place, kind, within: kind == .article ? attachment(around: parent) : parent)
    if let number { register(place, kind, number, from: parent) }
    return place
  }

  /// Joins a clause with the one of its kind before it.
  private mutating func link(_ place: Int, _ kind: Clause.Kind, within container: Int) {
    let key = KindKey(container: container, kind: kind)
    if let last = lasts[key] {
      previous[place] = last
      next[last] = place
    } else {
      firsts[key] = place
    }
    lasts[key] = place
  }

  /// The annex or appendix around a place, the place included, or the root.
  func attachment(around place: Int) -> Int {
    enclosing(place) { $0 == .annex || $0 == .appendix } ?? Self.root
  }

  /// The nearest clause at or around a place whose kind fits.
  func enclosing(_ place: Int, where fits: (Clause.Kind) -> Bool) -> Int? {
    var place = place
    for _ in 0...Self.maximumDepth {
      guard kinds.indices.contains(place) else { return nil }
      if fits(kinds[place]) { return place }
      place = parents[place]
    }
    return nil
  }

  private mutating func register(
    _ place: Int, _ kind: Clause.Kind, _ number: ReferencedNumber, from parent: Int
  ) {
    guard let sort = Self.sort(of: kind, script: number.script) else { return }
    var container = parent
    for _ in 0...Self.maximumDepth {
      add(place, sort, number, in: container)
      guard container >= 0 else { return }
      let around = kinds[container]
      if sort == .inner || sort == .innerLetter {
        guard around.isGrouping || around.isInner && numbers[container] == nil else { break }
      } else if around == .annex || around == .appendix {
        // What is numbered within an annex is not known outside it, but for its appendices.
        guard sort == .appendix else { return }
      }
      container = parents[container]
    }
    guard sort == .inner || sort == .innerLetter,
      let owner = enclosing(parent, where: { $0 == .article || $0 == .annex || $0 == .appendix })
    else { return }
    add(place, sort == .inner ? .deep : .deepLetter, number, in: owner)
    if let whole = numbers[owner]?.number, let rest = number.number.remainder(after: whole) {
      var last = number
      last.number = rest
      add(place, sort, last, in: owner)
    }
  }

  private mutating func add(
    _ place: Int, _ sort: Sort, _ number: ReferencedNumber, in container: Int
  ) {
    for value in [number.number, number.alternate] {
      guard let value else { continue }
      let key = Key(container: container, sort: sort, number: value)
      if found[key] == nil { found[key] = place }
    }
  }

  /// The clause with a number in a container, by its likeliest reading first.
  func place(_ sort: Sort, _ number: ReferencedNumber, in container: Int) -> Int? {
    if let place = found[Key(container: container, sort: sort, number: number.number)] {
      return place
    }
    return number.alternate.flatMap { found[Key(container: container, sort: sort, number: $0)] }
  }

  /// The clause of a kind in a container by its place among its siblings, counted from 1.
  func place(_ kind: Clause.Kind, ordinal: Int, in container: Int) -> Int? {
    guard (1...Self.maximumDepth).contains(ordinal),
      var place = firsts[KindKey(container: container, kind: kind)]
    else { return nil }
    for _ in 1..<ordinal {
      place = next[place]
      guard place >= 0 else { return nil }
    }
    return place
  }

  /// The series in which a clause of a kind is numbered.
  static func sort(of kind: Clause.Kind, script: ReferencedNumber.Script) -> Sort? {
    switch kind {
    case .article: script == .roman ? .romanArticle : .article
    case .chapter: .chapter
    case .part: .part
    case .title: .title
    case .section: .section
    case .annex: .annex
    case .appendix: .appendix
    case .paragraph, .subparagraph, .item, .subitem:
      script == .arabic || script == .word ? .inner : .innerLetter
    default: nil
    }
  }
}

extension Clause.Kind {
  /// Whether a clause of the kind is a paragraph or stands within one.
  var isInner: Bool { self == .paragraph || isListItem }
}
