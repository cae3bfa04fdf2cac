// What the rules on final provisions share: which provisions there are, and whether a text is of a kind to have them.
extension RuleContext {
  /// Whether the text is in the language whose words these rules know.
  ///
  /// A text of a language that the reader does not know is taken for English; its words show that it is not.
  func holdsEnglishWords() -> Bool {
    guard agreement.language.id == "en" || agreement.language.id.hasPrefix("en-") else {
      return false
    }
    let count = index.words.count
    guard count > 100 else {
      // A text in other letters has no words that are known here.
      return passages.reduce(0) { $0 + $1.bytes.count } <= 30 * (count + 1)
    }
    let step = max(1, count / 500)
    let sample = stride(from: 0, to: count, by: step)
    let common = sample.count { Self.commonWords.contains(index.words[$0].key) }
    return common * 12 > sample.underestimatedCount
  }

  private static let commonWords: Set<FoldedWord> = Set(
    ["the", "of", "and", "to", "shall", "by", "this", "with", "be"].map { FoldedWord($0) })

  /// Whether the agreement has clauses of its own that final provisions would follow.
  var hasOperativePart: Bool {
    units.indices.contains { position in
      switch units[position].clause.kind {
      case .article, .section, .paragraph: isOperative(position)
      default: false
      }
    }
  }

  /// Whether the agreement changes, adds to or ends another, whose final provisions then govern.
  var isAboutAnotherInstrument: Bool {
    guard let title = passages.first, title.part == .title else { return false }
    let words = ProvisionWords(title.bytes)
    return Self.aboutAnother.occurs(in: words) || Self.protocolTo.occurs(in: words)
  }

  private static let aboutAnother: WordPattern =
    "amend~|modif~|revis~|supplement~|additional|extend~|extension|prolong~|renew~|terminat~|interpretat~|implement~|replac~|side|letter"

  private static let protocolTo: WordPattern = "protocol to|of|annexed|concerning"

  /// The article of a clause, or the outermost clause around it that is no mere group.
  func article(of position: Int) -> ClauseUnit {
    var place = position
    while units[place].clause.kind != .article, let parent = units[place].parent,
      !units[parent].clause.kind.isGrouping
    {
      place = parent
    }
    return units[place]
  }

  /// Whether a heading holds one of some phrases.
  func hasHeading(with phrases: [Phrase]) -> Bool {
    occurrences(of: phrases).contains { occurrence in
      passages[occurrence.passage].part == .heading
        && passages[occurrence.passage].unit.map(isOperative) == true
    }
  }

  /// The typed values of the clauses outside annexes, in the order of the document.
  func finalValues<Value>(
    _ value: (Clause.Substance) -> Value?
  ) -> [(unit: ClauseUnit, value: Value)] {
    typedClauses.compactMap { position in
      guard let substance = units[position].clause.substance, let found = value(substance) else {
        return nil
      }
      return (units[position], found)
    }
  }

  /// The provisions on entry into force that are typed values.
  var entriesIntoForce: [(unit: ClauseUnit, value: EntryIntoForce)] {
    finalValues { if case .entryIntoForce(let value) = $0 { value } else { nil } }
  }

  /// What is read of final provisions in a passage.
  func finalReadings(in passage: Int) -> [FinalProvisionReading] {
    FinalProvisionReader.read(
      passages[passage].bytes, first: agreement.parties.first.id,
      second: agreement.parties.second.id)
  }

  /// The statements that the agreement enters into force, with what is read of each.
  ///
  /// Conditional statements are left out: they do not stand beside another, they take its place.
  func statementsOfEntryIntoForce() -> [(sentence: FinalSentence, reading: FinalProvisionReading)] {
    finalSentences(with: Self.entering).compactMap { sentence in
      let readings = FinalProvisionReader.read(
        passages[sentence.passage].bytes, in: sentence.range,
        first: agreement.parties.first.id, second: agreement.parties.second.id)
      guard let reading = readings.first(where: { $0.kind == .entryIntoForce }),
        !sentence.contains(Self.conditional)
      else { return nil }
      return (sentence, reading)
    }
  }

  private static let entering: [Phrase] = [
    "enter into force", "enters into force", "come into force", "comes into force",
    "enter into effect", "come into effect", "comes into effect", "take effect", "takes effect",
    "become effective", "becomes effective",
  ]

  private static let conditional: Set<FoldedWord> = [
    "if", "should", "unless", "notwithstanding", "otherwise", "alternatively", "except",
    "provisionally", "amendment", "amendments", "case", "provided",
  ]
}
