extension RuleContext {
  /// The clause of the given identity, with its place.
  public func unit(_ id: ClauseID) -> ClauseUnit? {
    positions[id].map { units[$0] }
  }

  /// The units directly within a unit, in order.
  public func children(of unit: ClauseUnit) -> [ClauseUnit] {
    var children: [ClauseUnit] = []
    var position = unit.position + 1
    while position < unit.subtree.upperBound {
      children.append(units[position])
      position = units[position].subtree.upperBound
    }
    return children
  }

  /// The units of the top level, in order.
  public var topLevel: [ClauseUnit] {
    var top: [ClauseUnit] = []
    var position = 0
    while position < units.count {
      top.append(units[position])
      position = units[position].subtree.upperBound
    }
    return top
  }

  /// The units around a unit, from the nearest outwards.
  public func ancestors(of unit: ClauseUnit) -> [ClauseUnit] {
    var ancestors: [ClauseUnit] = []
    var parent = unit.parent
    while let position = parent {
      ancestors.append(units[position])
      parent = units[position].parent
    }
    return ancestors
  }

  /// The nearest unit of a kind around a unit, or the unit itself.
  public func enclosing(_ kind: Clause.Kind, of unit: ClauseUnit) -> ClauseUnit? {
    unit.clause.kind == kind ? unit : ancestors(of: unit).first { $0.clause.kind == kind }
  }

  /// The place of a clause as a whole.
  public func location(of unit: ClauseUnit) -> Location {
    Location(clause: unit.clause.id, citation: unit.citation)
  }

  /// The place of some words.
  public func location(of occurrence: Occurrence) -> Location {
    let passage = passages[occurrence.passage]
    let unit = passage.unit.map { units[$0] }
    return Location(
      clause: unit?.clause.id, citation: unit?.citation, part: passage.part,
      words: TextRange(occurrence.range))
  }

  /// The place of a heading, or of the clause if it has none.
  public func locationOfHeading(of unit: ClauseUnit) -> Location {
    guard let heading = unit.clause.heading else { return location(of: unit) }
    return Location(
      clause: unit.clause.id, citation: unit.citation, part: .heading,
      words: TextRange(0..<heading.canonicalLength))
  }

  /// The place of a norm's words, or of its clause if it has none.
  public func location(of norm: LocatedNorm) -> Location {
    let unit = units[norm.unit]
    return Location(
      clause: unit.clause.id, citation: unit.citation, words: norm.obligation.words)
  }

  /// The place of a definition: its term where it is found, else its meaning.
  public func location(of definition: LocatedDefinition) -> Location {
    let unit = units[definition.unit]
    if let range = range(of: definition) { return location(of: range) }
    return Location(
      clause: unit.clause.id, citation: unit.citation, words: definition.definition.meaning)
  }

  /// The words at an occurrence.
  public func text(of occurrence: Occurrence) -> String {
    let bytes = passages[occurrence.passage].bytes
    return String(decoding: bytes[occurrence.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The clause in which a passage stands; `nil` for the title.
  public func unit(of occurrence: Occurrence) -> ClauseUnit? {
    passages[occurrence.passage].unit.map { units[$0] }
  }
}

extension [UInt8] {
  /// The first place at which some bytes stand.
  ///
  /// - Complexity: O(n·m); for short words in the passages of one clause.
  func firstRange(of other: [UInt8], from start: Int = 0, to end: Int = .max) -> Range<Int>? {
    guard let first = other.first, count >= other.count else { return nil }
    var position = Swift.max(0, start)
    let end = Swift.min(end, count)
    while position + other.count <= end {
      if self[position] == first, self[position..<position + other.count].elementsEqual(other) {
        return position..<position + other.count
      }
      position += 1
    }
    return nil
  }
}

extension RuleContext {
  /// The place of some words of a norm, such as those of its deadline; the place of the norm if they are not found.
  public func location(of words: String, in norm: LocatedNorm) -> Location {
    let unit = units[norm.unit]
    let bytes = Array(words.utf8)
    for passage in unit.passages where passages[passage].part == .text {
      let text = passages[passage].bytes
      let start = norm.obligation.words?.start ?? 0
      let end = (norm.obligation.words?.end ?? start) + bytes.count + Self.reachOfNorm
      if let range = text.firstRange(of: bytes, from: start, to: end)
        ?? text.firstRange(of: bytes, from: 0, to: Self.reachOfNorm)
      {
        return location(of: Occurrence(passage: passage, range: range))
      }
    }
    return location(of: norm)
  }

  /// How far behind a norm, or from the start of its clause, words of it are looked for; one clause may hold very many
  /// norms.
  private static let reachOfNorm = 4_096
}
