extension Label {
  /// Every label that a printed text could be, over the styles of ``LabelStyle/all``.
  ///
  /// "(i)" could be the first Roman numeral or the ninth letter. Which one it is cannot be told
  /// from the text alone; ``resolve(_:)`` tells it from the siblings.
  ///
  /// - Parameter text: A label as it is printed, with nothing around it.
  /// - Returns: The labels that are printed so, in the order of their styles in
  ///   ``LabelStyle/all``; none if no listed style prints so.
  public static func candidates(for text: String) -> [Label] {
    let enclosure = LabelStyle.Enclosure.only(of: text)
    return LabelStyle.all.compactMap { style in
      style.enclosure == enclosure ? Label(text, style: style) : nil
    }
  }

  /// Whether this label comes directly after another among siblings, with none left out.
  ///
  /// After 5 come 6, 5 bis and 5A; after 5 bis come 5 ter and 6; after z comes aa. Labels of
  /// different styles or prefixes do not follow each other. A bullet follows every bullet.
  ///
  /// - Parameter other: The label of the sibling before.
  /// - Returns: `true` if nothing belongs between the two.
  public func isSuccessor(of other: Label) -> Bool {
    guard style == other.style, prefix == other.prefix else { return false }
    guard style != .bullet else { return true }
    switch (other.insertion, insertion) {
    case (_, nil):
      return number - 1 == other.number
    case (nil, let insertion?):
      return number == other.number && insertion.isFirst
    case (let previous?, let insertion?):
      return number == other.number && insertion.kind == previous.kind
        && insertion.number - 1 == previous.number
    }
  }

  /// Tells which label each of a run of siblings has.
  ///
  /// A text such as "(i)", "(v)" or "(c)", which could be a Roman numeral or a letter, is a letter
  /// if and only if the sibling before it is the letter before, and otherwise a Roman numeral.
  /// Letters after z are repeated (aa, bb) or counted on (aa, ab), whichever leaves fewer gaps in
  /// the run. The work is proportional to the number of texts.
  ///
  /// - Parameter texts: The labels of siblings as they are printed, in the order of the text.
  /// - Returns: One label for each text; `nil` where no listed style prints so.
  public static func resolve(_ texts: [String]) -> [Label?] {
    let candidates = texts.map { Label.candidates(for: $0) }
    let counted = resolve(candidates) { !$0.isRepeatedLetter }
    let repeated = resolve(candidates) { !$0.isCountedLetter }
    return successions(in: repeated) > successions(in: counted) ? repeated : counted
  }

  /// Resolves a run from first to last, with the numerals that are not wanted left out where
  /// another reading remains.
  private static func resolve(
    _ candidates: [[Label]], where isWanted: (Label) -> Bool
  ) -> [Label?] {
    var previous: Label?
    var previousReadings: [Label] = []
    return candidates.map { candidates in
      let wanted = candidates.filter(isWanted)
      let readings = wanted.isEmpty ? candidates : wanted
      previous = choice(from: readings, after: previous, readAs: previousReadings)
      previousReadings = readings
      return previous
    }
  }

  /// Chooses the reading that follows the sibling before, or else the first.
  ///
  /// The first is a Roman numeral wherever there is one. A letter after a text that could have
  /// been the letter before is nevertheless a letter: in a run that begins "(c)", "(d)" the rule
  /// makes (c) the Roman hundred, but (d) has the letter c before it.
  private static func choice(
    from readings: [Label], after previous: Label?, readAs previousReadings: [Label]
  ) -> Label? {
    if let previous, let next = readings.first(where: { $0.isSuccessor(of: previous) }) {
      return next
    }
    let letter = readings.first { reading in
      (reading.isCountedLetter || reading.isRepeatedLetter)
        && previousReadings.contains { reading.isSuccessor(of: $0) }
    }
    return letter ?? readings.first
  }

  /// How many labels of a run directly follow the one before.
  private static func successions(in labels: [Label?]) -> Int {
    zip(labels, labels.dropFirst()).count { previous, next in
      guard let previous, let next else { return false }
      return next.isSuccessor(of: previous)
    }
  }

  /// Whether the number is written in letters that are counted on after z: aa, ab.
  private var isCountedLetter: Bool {
    style.numeral == .lowercaseLetter || style.numeral == .uppercaseLetter
  }

  /// Whether the number is written in letters that are repeated after z: aa, bb.
  private var isRepeatedLetter: Bool {
    style.numeral == .lowercaseRepeatedLetter || style.numeral == .uppercaseRepeatedLetter
  }
}
