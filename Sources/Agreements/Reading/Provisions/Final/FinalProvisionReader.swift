/// Reads the final provisions: when an agreement enters into force, how long it lasts, how it ends.
///
/// A value is given only where the words say all that it needs; otherwise the reason says what is missing.
struct FinalProvisionReader: Sendable {
  let text: ProvisionWords
  let first: PartyID
  let second: PartyID

  /// Reads the provisions in a text or a part of it.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The part that is read, or all of it.
  ///   - first: The party that the agreement names first.
  ///   - second: The party that it names second.
  /// - Returns: One reading of each kind of provision that was found, in the order of the text.
  /// - Complexity: O(n) in the length of the part.
  static func read(
    _ bytes: [UInt8], in range: Range<Int>? = nil, first: PartyID, second: PartyID
  ) -> [FinalProvisionReading] {
    let text = ProvisionWords(bytes, in: range)
    return FinalProvisionReader(text: text, first: first, second: second).read()
  }

  private func read() -> [FinalProvisionReading] {
    var readings: [FinalProvisionReading] = []
    for sentence in sentences() {
      let cues = cues(in: sentence)
      let found = FinalProvisionReading.Kind.allCases.compactMap { kind in
        cues & Self.bit(kind) > 0 ? read(kind, in: sentence) : nil
      }
      for reading in found
      where !readings.contains(where: { $0.kind == reading.kind && $0.value != nil }) {
        readings.removeAll { $0.kind == reading.kind && $0.value == nil && reading.value != nil }
        if !readings.contains(where: { $0.kind == reading.kind }) { readings.append(reading) }
      }
    }
    return readings
  }

  private func read(
    _ kind: FinalProvisionReading.Kind, in sentence: Range<Int>
  ) -> FinalProvisionReading? {
    switch kind {
    case .entryIntoForce: entryIntoForce(in: sentence)
    case .duration: duration(in: sentence)
    case .renewal: renewal(in: sentence)
    case .termination: termination(in: sentence)
    case .amendment: amendment(in: sentence)
    case .disputes: disputes(in: sentence)
    case .registration: registration(in: sentence)
    case .annexStatus: annexStatus(in: sentence)
    }
  }

  /// The sentences, cut at full stops, semicolons and empty lines.
  private func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in 0..<text.count where index > start {
      let marks = text.marks(before: index)
      guard !marks.isDisjoint(with: [.stop, .semicolon, .paragraph]) else { continue }
      sentences.append(start..<index)
      start = index
    }
    if start < text.count { sentences.append(start..<text.count) }
    return sentences
  }

  /// A reading of a sentence.
  func reading(
    _ kind: FinalProvisionReading.Kind, _ sentence: Range<Int>, _ value: Clause.Substance?,
    _ reason: FinalProvisionReading.Reason? = nil
  ) -> FinalProvisionReading {
    FinalProvisionReading(kind: kind, range: text.range(sentence), value: value, reason: reason)
  }

  /// The later of an event of either party.
  func later(_ event: (PartyID) -> Event) -> EntryIntoForceFormula {
    .later(of: [.event(event(first)), .event(event(second))])
  }

  /// The first of some words in a range of words.
  func firstWord(of keys: Set<FoldedWord>, in words: Range<Int>) -> Int? {
    words.first { keys.contains(text.key($0)) }
  }

  /// Words for the agreement itself.
  static let instruments: Set<FoldedWord> = [
    "agreement", "treaty", "convention", "protocol", "memorandum", "arrangement", "mou",
    "instrument",
  ]

  /// Words that bring in an alternative or a condition.
  static let conditions: Set<FoldedWord> = [
    "or", "unless", "if", "provided", "except", "whichever", "however", "subject", "otherwise",
    "notwithstanding", "whereas", "but",
  ]
}
