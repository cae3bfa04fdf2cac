/// The numbers of a tree of clauses, by which references are resolved.
///
/// It is filled in the order of the document, parents before their children, and answers each
/// question in a time that does not depend on how many clauses there are.
struct ReferenceIndex: Sendable {
  /// The clauses, by their places.
  private(set) var units: [Unit] = []

  /// What the agreement calls itself, for references such as "of the Convention".
  var designations: Set<InstrumentNoun> = []

  /// Whether an article is numbered in digits, and in Roman digits.
  private(set) var hasArabicArticles = false
  private(set) var hasRomanArticles = false

  // The first clause with each number in each container, and the first and last clause of each kind.
  private var found: ReferenceIndexTable
  private var siblings: ReferenceIndexTable

  /// The most clauses around a clause that are looked at.
  static let maximumDepth = 64

  /// The place of the agreement itself, around all outermost clauses.
  static let root = -1

  /// Makes an index without clauses, with room for some.
  init(capacity: Int = 0) {
    found = ReferenceIndexTable(capacity: 3 * capacity)
    siblings = ReferenceIndexTable(capacity: capacity)
    units.reserveCapacity(capacity)
  }

  /// How many clauses there are.
  var count: Int { units.count }

  /// What is known of one clause.
  struct Unit: Sendable {
    /// Its sort.
    var kind: Clause.Kind

    /// The clause around it, or -1 for an outermost one.
    var parent: Int32

    /// The clause of the same kind before it, or -1.
    var previous: Int32 = -1

    /// The clause of the same kind after it, or -1.
    var next: Int32 = -1

    /// The number that it is printed with, if it has one.
    var number: ReferencedNumber?

    /// Whether its words end as those of a list do, so that what follows may belong to it.
    var isOpen = false

    /// Whether its words end as a sentence does, those after its points if it has any.
    var isClosed = true

    /// Whether it is called a sub-section.
    var isSubsection = false

    /// Whether the numbers of its paragraphs begin anew within it, as where the heading of an article was lost.
    var hasRepeats = false
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
  ///   - isOpen: Whether its words do not end with a sentence.
  ///   - isClosed: Whether its words end with a full stop or the like.
  ///   - isSubsection: Whether it is a section that is called a sub-section.
  /// - Returns: The clause's own place, by which it is known from now on.
  @discardableResult
  mutating func append(
    _ kind: Clause.Kind, number: ReferencedNumber?, parent: Int, isOpen: Bool = false,
    isClosed: Bool = true, isSubsection: Bool = false
  ) -> Int {
    let place = units.count
    let parent = parent < place ? max(parent, Self.root) : Self.root
    units.append(
      Unit(
        kind: kind, parent: Int32(truncatingIfNeeded: parent), number: number, isOpen: isOpen,
        isClosed: isClosed, isSubsection: isSubsection))
    if kind == .article, let number {
      if number.script == .roman { hasRomanArticles = true } else { hasArabicArticles = true }
    }
    link(place, kind, within: kind == .article ? attachment(around: parent) : parent)
    if let number { register(place, kind, number, from: parent) }
    return place
  }

  /// Joins a clause with the one of its kind before it.
  private mutating func link(_ place: Int, _ kind: Clause.Kind, within container: Int) {
    let sort = Self.code(of: kind)
    guard let last = siblings.insert(place, container, sort, 1, replacing: true) else {
      siblings.insert(place, container, sort, 0)
      return
    }
    units[place].previous = Int32(truncatingIfNeeded: last)
    units[last].next = Int32(truncatingIfNeeded: place)
  }

  /// The annex or appendix around a place, the place included, or the root.
  func attachment(around place: Int) -> Int {
    enclosing(place) { $0 == .annex || $0 == .appendix } ?? Self.root
  }

  /// Whether a section is called a sub-section or stands in a section.
  func isSubsection(_ place: Int) -> Bool {
    units[place].isSubsection || enclosing(Int(units[place].parent)) { $0 == .section } != nil
  }

  /// The nearest clause at or around a place whose kind fits.
  func enclosing(_ place: Int, where fits: (Clause.Kind) -> Bool) -> Int? {
    var place = place
    for _ in 0...Self.maximumDepth {
      guard units.indices.contains(place) else { return nil }
      if fits(units[place].kind) { return place }
      place = Int(units[place].parent)
    }
    return nil
  }

  /// Whether a clause is another one or stands in it.
  func holds(_ clause: Int, in place: Int) -> Bool {
    var around = clause
    for _ in 0...Self.maximumDepth where around > place { around = Int(units[around].parent) }
    return around == place
  }

  private mutating func register(
    _ place: Int, _ kind: Clause.Kind, _ number: ReferencedNumber, from parent: Int
  ) {
    guard let sort = Self.sort(of: kind, script: number.script) else { return }
    var container = parent
    for _ in 0...Self.maximumDepth {
      add(place, sort, number, in: container)
      guard container >= 0 else { return }
      let around = units[container].kind
      if sort == .inner || sort == .innerLetter {
        guard around.isGrouping || around.isInner && units[container].number == nil else { break }
      } else if around == .annex || around == .appendix {
        // What is numbered within an annex is not known outside it, but for its appendices.
        guard sort == .appendix else { return }
      }
      container = Int(units[container].parent)
    }
    guard sort == .inner || sort == .innerLetter,
      let owner = enclosing(parent, where: { $0 == .article || $0 == .annex || $0 == .appendix })
    else { return }
    add(place, sort == .inner ? .deep : .deepLetter, number, in: owner)
    if let whole = units[owner].number?.number, let rest = number.number.remainder(after: whole) {
      var last = number
      last.number = rest
      add(place, sort, last, in: owner)
    }
  }

  private mutating func add(
    _ place: Int, _ sort: Sort, _ number: ReferencedNumber, in container: Int
  ) {
    let earlier = found.insert(place, container, sort.rawValue, number.number.packed)
    if sort == .inner || sort == .innerLetter, let earlier, earlier != place, container >= 0,
      units[earlier].parent == units[place].parent, Int(units[place].parent) == container
    {
      units[container].hasRepeats = true
    }
    if let other = number.alternate {
      found.insert(place, container, sort.rawValue, other.packed)
    }
  }

  /// The clause with a number in a container, by its likeliest reading first.
  func place(_ sort: Sort, _ number: ReferencedNumber, in container: Int) -> Int? {
    found.value(container, sort.rawValue, number.number.packed)
      ?? number.alternate.flatMap { found.value(container, sort.rawValue, $0.packed) }
  }

  /// The paragraph with a number among those that count on with the one around a clause, where others begin anew.
  func paragraph(_ number: ReferencedNumber, around clause: Int, in container: Int) -> Int? {
    guard units.indices.contains(container), units[container].hasRepeats else { return nil }
    var own = clause
    for _ in 0...Self.maximumDepth where own > container && Int(units[own].parent) != container {
      own = Int(units[own].parent)
    }
    guard own > container, units[own].number != nil else { return nil }
    return place(of: number, from: own, \.previous, counts: >)
      ?? place(of: number, from: own, \.next, counts: <)
  }

  /// The clause with a number among the siblings on one side that count on from each other.
  private func place(
    of number: ReferencedNumber, from start: Int, _ link: KeyPath<Unit, Int32>,
    counts isInOrder: (Int, Int) -> Bool
  ) -> Int? {
    var place = start
    for _ in 0..<Self.maximumDepth {
      guard let own = units[place].number else { return nil }
      if own.number == number.number || own.number == number.alternate { return place }
      let next = Int(units[place][keyPath: link])
      guard next >= 0, let other = units[next].number, let places = own.places(beside: other),
        isInOrder(places.own, places.other)
      else { return nil }
      place = next
    }
    return nil
  }

  /// The clause of a kind in a container by its place among its siblings, counted from 1.
  func place(_ kind: Clause.Kind, ordinal: Int, in container: Int) -> Int? {
    guard (1...Self.maximumDepth).contains(ordinal),
      var place = siblings.value(container, Self.code(of: kind), 0)
    else { return nil }
    for _ in 1..<ordinal {
      place = Int(units[place].next)
      guard place >= 0 else { return nil }
    }
    return place
  }

  /// The paragraph so many places after the first one, counted from 1, where none has a number.
  ///
  /// Where the points of a list without marks cannot be told from paragraphs they cannot be counted, and there is none.
  func plainParagraph(_ ordinal: Int, from first: Int) -> Int? {
    guard (1...Self.maximumDepth).contains(ordinal) else { return nil }
    var place = first
    for _ in 1..<ordinal {
      let next = Int(units[place].next)
      guard next >= 0, units[place].number == nil, isWhole(place..<next) else { return nil }
      place = next
    }
    return units[place].number == nil ? place : nil
  }

  /// Whether a paragraph with its points is one sentence, which ends with the last of them or with words after them.
  private func isWhole(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.maximumDepth, let first = range.first, let last = range.last,
      units[last].isClosed || units[first].isOpen && units[first].isClosed
    else { return false }
    return range.dropLast().allSatisfy { units[$0].isOpen }
  }

  /// The point so many places after the first one of a clause, counted from 1, where none has a mark or points of its
  /// own.
  func plainPoint(_ ordinal: Int, in clause: Int) -> Int? {
    guard (1...Self.maximumDepth).contains(ordinal), clause + 1 < units.count,
      Int(units[clause + 1].parent) == clause, units[clause + 1].kind.isListItem
    else { return nil }
    var place = clause + 1
    for _ in 1..<ordinal {
      let next = Int(units[place].next)
      guard next == place + 1, units[place].number == nil, units[place].isOpen else { return nil }
      place = next
    }
    return units[place].number == nil ? place : nil
  }

  /// A number for each kind of clause.
  private static func code(of kind: Clause.Kind) -> UInt8 {
    switch kind {
    case .preamble: 0
    case .partyClause: 1
    case .recital: 2
    case .wordsOfAgreement: 3
    case .part: 4
    case .title: 5
    case .chapter: 6
    case .section: 7
    case .article: 8
    case .paragraph: 9
    case .subparagraph: 10
    case .item: 11
    case .subitem: 12
    case .testimonium: 13
    case .signature: 14
    case .annex: 15
    case .appendix: 16
    case .table: 17
    case .row: 18
    case .cell: 19
    }
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
